using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.ActionPlans;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;
using MrPlatform.Tests.Ui.Sheets;
using static MrPlatform.Tests.SelfAssessments.Results.TableFiles;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>The measures of all plans: chosen among by the address, counted on a board, and told of together from a meeting.</summary>
[Trait("Needs", "Database")]
public sealed class BoardTests(TestApp app) : IClassFixture<TestApp>, IAsyncLifetime
{
    private const string Meeting = "/atgarder/mote";

    private Guid _plan;
    private Guid _unit;
    private string _leftBy = "";

    // Each test has a plan of its own in the app they share.
    public async ValueTask InitializeAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var respondent = await db.People.SingleAsync(p =>
            p.Email == "respondent@exempelkoping.example"
        );
        var unit = await db.Units.SingleAsync(u =>
            u.OrganisationId == respondent.OrganisationId && u.Name == "Socialnämnden"
        );
        var now = app.Clock.GetUtcNow();
        var by = new By(PersonId: null, "Aino Berg", now.AddDays(-60));
        var gone = new Person(
            respondent.OrganisationId,
            "Gun Borta",
            $"{Guid.NewGuid():N}@a.example",
            by
        );
        gone.Leave(by);
        (_unit, _leftBy) = (unit.Id, gone.Name);
        var plan = new ActionPlan(
            respondent.OrganisationId!.Value,
            "Tavelplan",
            new(new(2026, 1, 1), new(2027, 12, 31)),
            roundId: null,
            by
        );
        _plan = plan.Id;
        db.AddRange(gone, plan);
        // D3.1.4 belongs to the role of democracy actor.
        var voice = Goal("Den som deltar får svar", "D3.1.4");
        var free = Goal("Utan kriterium", null);
        Add(
            voice,
            new("Ärligt svar i tid")
            {
                Owner = "Kansliet",
                UnitId = unit.Id,
                PersonId = respondent.Id,
                DueOn = new(2026, 11, 1),
            }
        );
        Add(
            voice,
            new("Öppna dörren")
            {
                Owner = "Kansliet",
                UnitId = unit.Id,
                DueOn = new(2026, 12, 10),
            }
        );
        Add(free, new("Senare sak") { Owner = "=1+1", DueOn = new(2027, 9, 1) });
        Add(
            free,
            new("Lämnad sak")
            {
                Owner = "Kansliet",
                PersonId = gone.Id,
                DueOn = new(2027, 10, 1),
            }
        );
        var done = Add(
            voice,
            new("Gjord sak")
            {
                Owner = "Kansliet",
                DueOn = new(2026, 10, 1),
                EffectOn = new(2026, 11, 20),
            }
        );
        db.Add(done.Tell(MeasureStatus.Done, text: null, newDay: null, by));
        await db.SaveChangesAsync();

        Goal Goal(string title, string? criterion)
        {
            var goal = plan.Set(new(title, criterion, criterion), by);
            db.Add(goal);
            return goal;
        }

        Measure Add(Goal goal, GivenMeasure given)
        {
            var measure = new Measure(plan, goal, given, by);
            db.Add(measure);
            return measure;
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("nar=sena", "Ärligt svar i tid")]
    [InlineData("nar=snart", "Öppna dörren")]
    [InlineData("nar=effekt", "Gjord sak")]
    [InlineData("nar=utan", "Lämnad sak")]
    [InlineData("roll=D", "Gjord sak|Ärligt svar i tid|Öppna dörren")]
    [InlineData("q=ärligt", "Ärligt svar i tid")]
    [InlineData("q=SAK&lage=Planned", "Senare sak|Lämnad sak")]
    [InlineData("funktion=%3D1%2B1", "Senare sak")]
    [InlineData("lage=Done&roll=D", "Gjord sak")]
    [InlineData(
        "lage=nonsens&nar=nonsens&sida=-4",
        "Gjord sak|Ärligt svar i tid|Öppna dörren|Senare sak|Lämnad sak"
    )]
    public async Task Every_choice_is_an_address_and_stands_in_the_page_and_the_file(
        string choice,
        string titles
    )
    {
        var address = $"/atgarder?plan={_plan}&{choice}";
        var reader = await app.As("fortroendevald");
        var page = await reader.Open(address);

        Assert.Equal(
            titles.Split('|'),
            page.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent)
        );
        page.DoesNotShow("Uppdatera läget från ett möte");
        var rows = Csv.Table(await Bytes(reader, $"/atgarder.csv?plan={_plan}&{choice}"));
        Assert.Equal(titles.Split('|'), rows.Select(row => row[0]));
    }

    [Fact]
    public async Task Neither_another_organisation_nor_an_editor_reads_them_and_no_owner_becomes_a_formula()
    {
        (await (await app.As("processledare-region")).Open($"/atgarder?plan={_plan}")).Shows(
            "Ingen åtgärd passar urvalet."
        );
        foreach (var address in new[] { "/atgarder", "/atgarder/tavla", Meeting })
            (await (await app.As("redaktor")).Open(address)).Answers(HttpStatusCode.Forbidden);
        (await (await app.As("fortroendevald")).Open(Meeting)).Answers(HttpStatusCode.Forbidden);
        var rows = Csv.Table(
            await Bytes(await app.As("revisor"), $"/atgarder.csv?plan={_plan}&q=senare")
        );
        Assert.Equal("'=1+1", Assert.Single(rows)[4]);
    }

    [Fact]
    public async Task The_board_counts_by_unit_role_right_and_plan_and_each_number_leads_to_its_measures()
    {
        var reader = await app.As("fortroendevald");
        var page = await reader.Open("/atgarder/tavla");

        var plan = page
            .Document.QuerySelectorAll("table tbody tr")
            .Last(row =>
                row.QuerySelector("th a")
                    ?.GetAttribute("href")
                    ?.EndsWith($"{_plan}", StringComparison.Ordinal) == true
            );
        Assert.Equal(
            ["1", "0", "3", "1", "0", "1", "5"],
            plan.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())
        );
        foreach (var name in new[] { "Socialnämnden", "Demokratiaktör" })
        {
            var row = page
                .Document.QuerySelectorAll("table tbody tr")
                .First(r => r.QuerySelector("th")!.TextContent.Trim() == name);
            var list = await reader.Open(row.QuerySelector("th a")!.GetAttribute("href")!);
            Assert.Equal(
                row.LastElementChild!.TextContent.Trim(),
                $"{list.Document.QuerySelectorAll("tbody th a").Length}"
            );
        }
        page.Shows("Målet hör inte till något kriterium").Shows("Per rättighet");
    }

    [Fact]
    public async Task A_meeting_tells_of_several_at_once_and_of_nothing_when_one_is_wrong()
    {
        var leader = await app.As("processledare");
        var page = await leader.Open($"{Meeting}?plan={_plan}");
        page.DoesNotShow("Gjord sak");
        (await page.Press("Spara mötets besked")).Shows("Välj hur det går för minst en åtgärd.");

        page = await Fill(
                page,
                ("Ärligt svar i tid", "Genomförd", ""),
                ("Öppna dörren", "Försenad", "")
            )
            .Fill("Vilket möte? (frivilligt)", "Ledningsgruppen")
            .Press("Spara mötets besked");

        page.Shows("Skriv varför åtgärden är försenad.");
        Assert.Equal(
            "Ledningsgruppen",
            page.ByLabel("Vilket möte? (frivilligt)").GetAttribute("value")
        );
        Assert.Equal(
            "Done",
            Row(page, "Ärligt svar i tid").QuerySelector("option[selected]")!.GetAttribute("value")
        );
        (await leader.Open($"/atgarder?plan={_plan}&lage=Done&q=ärligt")).Shows(
            "Ingen åtgärd passar urvalet."
        );

        page = await Fill(page, ("Öppna dörren", "Försenad", "Dörren är slut."))
            .Press("Spara mötets besked");

        page.Shows("Läget för 2 åtgärder är sparat.");
        (
            await (await leader.Open($"/atgarder?plan={_plan}&lage=Delayed")).Follow("Öppna dörren")
        ).Shows("Ledningsgruppen: Dörren är slut.");
        (
            await (await leader.Open($"/atgarder?plan={_plan}&lage=Done&q=ärligt")).Follow(
                "Ärligt svar i tid"
            )
        ).Shows("Ledningsgruppen");
    }

    [Fact]
    public async Task Who_tells_after_somebody_else_is_shown_it_and_chooses_and_others_measures_are_out_of_reach()
    {
        var leader = await app.As("processledare");
        var mine = await leader.Open($"{Meeting}?plan={_plan}");
        var own = await app.As("respondent");
        var theirs = await own.Open($"{Meeting}?plan={_plan}");
        theirs.Shows("Öppna dörren").DoesNotShow("Senare sak");
        await Fill(theirs, ("Öppna dörren", "Påbörjad", "Vi har börjat."))
            .Press("Spara mötets besked");

        var page = await Fill(mine, ("Öppna dörren", "Genomförd", "Klart."))
            .Press("Spara mötets besked");

        page.Answers(HttpStatusCode.Conflict)
            .Shows("Någon annan hann berätta före dig.")
            .Shows("Klart.");
        (await page.Press("Spara mötets besked")).Shows("Läget för en åtgärd är sparat.");

        var other = Row(mine, "Senare sak")
            .QuerySelector("input[name$=Id]")!
            .GetAttribute("value")!;
        await own.Forge(
            Meeting,
            ("Rows[0].Id", other),
            ("Rows[0].Seen", "0"),
            ("Rows[0].Told.To", "Done")
        );
        (await leader.Open($"/atgarder?plan={_plan}&lage=Done&q=senare")).Shows(
            "Ingen åtgärd passar urvalet."
        );
    }

    [Fact]
    public async Task What_somebody_who_has_left_was_to_do_is_told_of()
    {
        var page = await (await app.As("processledare")).Open(
            $"/atgarder?plan={_plan}&enhet={_unit}"
        );
        page.DoesNotShow(_leftBy);
        (await (await app.As("processledare")).Open($"/atgarder?plan={_plan}&nar=utan")).Shows(
            $"{_leftBy} har slutat."
        );
    }

    private static IElement Row(Page page, string title) =>
        page
            .Document.QuerySelectorAll("fieldset")
            .Single(f => f.QuerySelector("legend")!.TextContent.Trim() == title);

    private static Page Fill(Page page, params (string Title, string To, string Text)[] rows)
    {
        foreach (var (title, to, text) in rows)
        {
            var row = Row(page, title);
            var states = row.QuerySelectorAll<IHtmlSelectElement>("select").Single();
            states.Value = states.Options.Single(o => o.Text.Trim() == to).Value;
            row.QuerySelectorAll<IHtmlTextAreaElement>("textarea").Single().Value = text;
        }
        return page;
    }
}
