using System.Net;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;
using MrPlatform.Tests.SelfAssessments.Results;
using static MrPlatform.Tests.ActionPlans.MadePlan;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>How a measure goes, what came of it, and who is to tell.</summary>
[Trait("Needs", "Database")]
public sealed class MeasureTests(TestApp app) : IClassFixture<TestApp>, IAsyncLifetime
{
    private const string Title = "Svara alla som klagar";
    private const string NewDay = "Nytt slutdatum, om det är försenat (frivilligt)";

    private MadePlan _plan = null!;
    private string _measure = null!;

    // Each has a measure of its own in the app they share.
    public async ValueTask InitializeAsync()
    {
        _plan = await After(app);
        _measure = await _plan.Promise(Title);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Who_answers_for_it_tells_how_it_goes_and_others_read()
    {
        var own = await app.As("respondent");
        (await own.Open("/mina-uppgifter")).Shows(Title);
        var other = await app.As("fortroendevald");
        (await other.Open(_measure)).Shows(Title).DoesNotShow("Spara läget");
        (await other.Forge($"{_measure}?handler=Tell", ("Status.To", "Done"))).Answers(
            HttpStatusCode.Forbidden
        );
        (await (await app.As("processledare-region")).Open(_measure)).Answers(
            HttpStatusCode.NotFound
        );
        (await own.Open($"{_measure}/andra")).Answers(HttpStatusCode.Forbidden);

        var page = await (await own.Open(_measure))
            .Choose("Påbörjad")
            .Fill("Berätta", "Mallen är klar.")
            .Press("Spara läget");

        page.Shows("Mallen är klar.").Shows("Påbörjad");
        Assert.Contains(
            await _plan.Round.Journal(),
            line => line.Contains($"påbörjade åtgärden ”{Title}”", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Försenad", "Skriv varför åtgärden är försenad.")]
    [InlineData("Avbruten", "Skriv varför åtgärden avbryts.")]
    public async Task Late_and_dropped_need_a_reason(string status, string sentence)
    {
        var page = await (await _plan.Leader.Open(_measure))
            .Choose(status)
            .Fill(NewDay, "2027-02-01")
            .Press("Spara läget");

        page.HasError("Berätta", sentence);
        Assert.True(page.ByLabel(status).HasAttribute("checked"));
        Assert.Equal("2027-02-01", page.ByLabel(NewDay).GetAttribute("value"));
    }

    [Fact]
    public async Task A_delay_moves_the_day_and_the_old_one_is_remembered()
    {
        var page = await (await _plan.Leader.Open(_measure))
            .Choose("Försenad")
            .Fill("Berätta", "Ingen har haft tid.")
            .Fill(NewDay, "2207-02-01")
            .Press("Spara läget");
        page.HasError(NewDay, "Året ska vara mellan 2000 och 2100.");

        page = await page.Fill(NewDay, "2027-02-01").Press("Spara läget");

        page.Shows("Klart flyttades från 1 december 2026 till 1 februari 2027.").Shows("Försenad");
        var row = Assert.Single(await TableFiles.Rows(_plan.Leader, _measure, "lagen"));
        Assert.Equal(["Försenad", "Ingen har haft tid.", "2027-02-01"], row.Skip(1).Take(3));
    }

    [Fact]
    public async Task What_is_typed_wrong_about_how_it_goes_is_never_saved_as_nothing()
    {
        var form = await _plan.Leader.Open(_measure);
        (
            await form.Choose("Försenad")
                .Fill("Berätta", "Ingen tid.")
                .Fill(NewDay, "2027-02-30")
                .Press("Spara läget")
        ).HasError(NewDay, "Skriv ett datum som finns");
        (
            await (await _plan.Leader.Open(_measure))
                .Choose("Påbörjad")
                .Fill(NewDay, "2027-02-01")
                .Press("Spara läget")
        ).HasError(NewDay, "Ett nytt slutdatum hör till en försening.");
        foreach (var day in new[] { "2026-12-01", "2026-11-30" })
            (
                await (await _plan.Leader.Open(_measure))
                    .Choose("Försenad")
                    .Fill("Berätta", "Ingen tid.")
                    .Fill(NewDay, day)
                    .Press("Spara läget")
            ).HasError(NewDay, "Det nya slutdatumet är inte senare än det som gäller.");
        (await _plan.Leader.Open(_measure)).Shows("Ingen har berättat hur det går än.");
    }

    [Fact]
    public async Task Two_who_tell_get_a_choice()
    {
        var mine = (await _plan.Leader.Open(_measure))
            .Choose("Påbörjad")
            .Fill("Berätta", "Vi har börjat.");
        await (await _plan.Leader.Open(_measure))
            .Choose("Avbruten")
            .Fill("Berätta", "Nämnden sa nej.")
            .Press("Spara läget");

        var page = await mine.Press("Spara läget");

        page.Answers(HttpStatusCode.Conflict)
            .Shows("Någon annan hann berätta före dig")
            .Shows("Nämnden sa nej.");
        Assert.Equal("Vi har börjat.", page.ByLabel("Berätta").TextContent.Trim());
        (await page.Press("Spara läget")).Answers(HttpStatusCode.OK).Shows("Vi har börjat.");
    }

    [Fact]
    public async Task A_delay_past_the_day_of_the_effect_moves_it_as_far()
    {
        var page = await (await _plan.Leader.Open(_measure))
            .Choose("Försenad")
            .Fill("Berätta", "Ingen tid.")
            .Fill(NewDay, "2027-08-01")
            .Press("Spara läget");

        // From 1 December 2026 to 1 June 2027 there are 182 days.
        page.Shows("1 augusti 2027").Shows("30 januari 2028");
        (
            await (await _plan.Leader.Open($"{_measure}/andra"))
                .Fill("Vad ska göras?", "Svara alla")
                .Press("Spara åtgärden")
        ).Shows("30 januari 2028");
    }

    [Fact]
    public async Task What_is_told_can_rest_on_a_piece_of_the_register_that_one_may_see()
    {
        var form = await _plan.Leader.Open(_measure);
        var pieces = form.ByLabel("Underlag (frivilligt)").QuerySelectorAll("option");
        var (id, title) = (
            pieces[1].GetAttribute("value")!,
            pieces[1].TextContent[..pieces[1].TextContent.LastIndexOf(',')]
        );
        (
            await _plan.Leader.Forge(
                $"{_measure}?handler=Tell",
                ("Status.To", "Started"),
                ("Status.Evidence", $"{Guid.NewGuid()}")
            )
        ).HasError("Underlag (frivilligt)", "Välj ett underlag i listan.");

        var page = await form.Choose("Genomförd")
            .Fill("Underlag (frivilligt)", id)
            .Press("Spara läget");

        Assert.Equal($"/underlag/{id}", page.Link(title).GetAttribute("href"));
        Assert.Equal(
            title,
            Assert.Single(await TableFiles.Rows(_plan.Leader, _measure, "lagen"))[4]
        );
        // Who does not see the piece reads what was told, not what it rests on.
        (await (await app.As("fortroendevald")).Open(_measure))
            .Shows("Genomförd")
            .DoesNotShow(title);
    }

    [Theory]
    [InlineData("Vad ska göras?", "", "Skriv vad som ska göras.")]
    [InlineData("Klart", "31 februari", "Skriv ett datum som finns")]
    [InlineData("Klart", "2207-05-01", "Året ska vara mellan 2000 och 2100.")]
    [InlineData("Effekten mäts", "9999-12-31", "Året ska vara mellan 2000 och 2100.")]
    [InlineData("Effekten mäts", "2026-11-30", "Effekten kan inte mätas före slutdatumet.")]
    public async Task What_is_wrong_with_a_measure_is_said_at_the_field(
        string field,
        string typed,
        string sentence
    )
    {
        var page = await (await _plan.Leader.Open($"{_measure}/andra"))
            .Fill(field, typed)
            .Press("Spara åtgärden");

        page.HasError(field, sentence);
        var kept = page.ByLabel(field);
        Assert.Equal(typed, kept.GetAttribute("value") ?? Words.Of(kept));
    }

    [Fact]
    public async Task A_line_of_its_own_in_the_budget_has_an_amount_and_a_year()
    {
        var form = (await _plan.Leader.Open($"{_measure}/andra"))
            .Fill("Belopp i hela kronor", "250 000 kr")
            .Fill("Budgetår", "2027");
        foreach (var sent in new[] { form, form.Choose("Inom ram") })
            (await sent.Press("Spara åtgärden")).Shows(
                "Belopp och år hör till en egen rad i budgeten."
            );
        var page = await (await _plan.Leader.Open($"{_measure}/andra"))
            .Choose("Egen rad i budgeten")
            .Fill("Budgetår", "nästa år")
            .Press("Spara åtgärden");

        page.HasError("Belopp i hela kronor", "Skriv hur mycket i hela kronor");
        Assert.Equal("nästa år", page.ByLabel("Budgetår").GetAttribute("value"));
        page = await page.Fill("Belopp i hela kronor", "250000")
            .Fill("Budgetår", "2028")
            .Press("Spara åtgärden");
        Assert.Contains(
            "250 000 kr år 2028",
            page.Text.Replace('\u00a0', ' '),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Two_who_change_a_measure_get_a_choice()
    {
        var mine = (await _plan.Leader.Open($"{_measure}/andra")).Fill("Ansvarig funktion", "Min");
        await (await _plan.Leader.Open($"{_measure}/andra"))
            .Fill("Ansvarig funktion", "Annans")
            .Press("Spara åtgärden");

        var page = await mine.Press("Spara åtgärden");

        page.Answers(HttpStatusCode.Conflict).Shows("Annans");
        Assert.Equal("Min", page.ByLabel("Ansvarig funktion").GetAttribute("value"));
        (await page.Press("Spara åtgärden")).Shows("Min");
    }
}
