using System.Net;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments.Results;
using MrPlatform.Tests.Ui.Sheets;
using static MrPlatform.Tests.ActionPlans.MadePlan;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>Goals about people and measures with somebody who answers for them.</summary>
[Trait("Needs", "Database")]
public sealed partial class PlanTests(TestApp app) : IClassFixture<TestApp>, IAsyncLifetime
{
    private const string Title = "Den som söker stöd får veta sina rättigheter";

    private MadePlan _plan = null!;

    // Each has a round and a plan of its own in the app they share.
    public async ValueTask InitializeAsync() => _plan = await After(app);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task All_in_the_organisation_read_the_plan_and_the_process_leader_writes_it()
    {
        foreach (var person in new[] { "fortroendevald", "revisor", "handlaggare", "respondent" })
        {
            var reader = await app.As(person);
            (await reader.Open(_plan.Address)).Shows("Provplan").DoesNotShow("Lägg till mål");
            foreach (var act in new[] { "/mal/nytt", "/antagen" })
                (await reader.Open(_plan.Address + act)).Answers(HttpStatusCode.Forbidden);
            (await reader.Open("/handlingsplaner/ny")).Answers(HttpStatusCode.Forbidden);
        }
        var other = await app.As("processledare-region");
        (await other.Open(_plan.Address)).Answers(HttpStatusCode.NotFound);
        (await other.Open($"{_plan.Address}/mal/nytt")).Answers(HttpStatusCode.NotFound);
        (await (await app.As("redaktor")).Open("/handlingsplaner")).Answers(
            HttpStatusCode.Forbidden
        );
    }

    [Theory]
    [InlineData("Vad ska planen heta?", "", "Ge planen ett namn")]
    [InlineData("Från", "31 november", "Skriv ett datum som finns")]
    [InlineData("Till och med", "2020-01-01", "Slutdatumet kan inte vara före startdatumet.")]
    [InlineData("Från", "0001-01-01", "Året ska vara mellan 2000 och 2100.")]
    [InlineData("Till och med", "9999-12-31", "Året ska vara mellan 2000 och 2100.")]
    public async Task What_is_wrong_with_a_plan_is_said_at_the_field(
        string field,
        string typed,
        string sentence
    )
    {
        var page = await (await _plan.Leader.Open("/handlingsplaner/ny"))
            .Fill(field, typed)
            .Press("Gör planen");

        page.HasError(field, sentence);
        Assert.Equal(typed, page.ByLabel(field).GetAttribute("value"));
    }

    [Fact]
    public async Task A_goal_against_a_gap_begins_at_its_level_and_shows_its_criterion()
    {
        var form = await _plan.Leader.Open($"{_plan.Address}/mal/nytt?brist={Heavy}");
        Assert.Equal("1", Chosen(form, "Start"));
        Assert.Equal("3", Chosen(form, "Mål"));

        var page = await _plan.Goal(Title);

        page.Shows(Title).Shows(Heavy).Shows("Ett mål kommer från den svagaste tredjedelen.");
        (await _plan.Leader.Open(_plan.Priorities)).Shows("Har ett mål");
        Assert.Contains(
            await _plan.Round.Journal(),
            line => line.Contains($"satte målet ”{Title}” i Provplan", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_goal_that_begins_with_the_organisation_is_met_with_help_and_saved_when_one_wants_it()
    {
        var page = await _plan.Goal("Socialnämnden ska informera om rätten att klaga");

        page.Shows("Målet börjar hos er.")
            .Shows("”informera om rätten att klaga” är något ni gör.");
        Assert.Equal(
            "Socialnämnden ska informera om rätten att klaga",
            Words.Of(page.ByLabel("Vad ska någon få, ha eller kunna?"))
        );
        (await page.Press("Spara målet som det står")).Shows("Socialnämnden ska informera");
    }

    [Theory]
    [InlineData("Vad ska någon få, ha eller kunna?", "", "Skriv vad någon ska få, ha eller kunna.")]
    [InlineData("Mål", "1", "Målet ska ligga över startnivån.")]
    [InlineData("År", "28", "Skriv året med fyra siffror")]
    [InlineData("År", "2207", "Skriv ett år mellan 2000 och 2100.")]
    [InlineData("År", "2001", "Året är före planens tid, som börjar 2027.")]
    [InlineData("Start", "2", "Rundan visar nivå 1 för den bristen. Välj den som start.")]
    public async Task What_is_wrong_with_a_goal_is_said_at_the_field(
        string field,
        string typed,
        string sentence
    ) =>
        (
            await (await _plan.Leader.Open($"{_plan.Address}/mal/nytt?brist={Heavy}"))
                .Fill("Vad ska någon få, ha eller kunna?", Title)
                .Fill(field, typed)
                .Press("Spara målet")
        ).HasError(field, sentence);

    [Fact]
    public async Task Two_who_change_a_goal_get_a_choice_and_one_without_measures_can_go()
    {
        await _plan.Goal(Title);
        var goal = $"{_plan.Address}/mal/1";
        var mine = (await _plan.Leader.Open(goal)).Fill(
            "Vad ska någon få, ha eller kunna?",
            "Barn får svar"
        );
        await (await _plan.Leader.Open(goal))
            .Fill("Vad ska någon få, ha eller kunna?", "Unga får svar")
            .Press("Spara målet");

        var page = await mine.Press("Spara målet");

        page.Answers(HttpStatusCode.Conflict).Shows("Unga får svar");
        (await page.Press("Spara målet")).Shows("Barn får svar");
        (await (await _plan.Leader.Open(goal)).Press("Ta bort målet")).DoesNotShow("Barn får svar");
        (await _plan.Leader.Open(goal)).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_idea_is_taken_in_with_one_press_and_then_edited()
    {
        await _plan.Goal(Title);
        var form = await _plan.Leader.Open($"{_plan.Address}/mal/1/atgard");
        var idea = form
            .Document.QuerySelectorAll("main li button")
            .Select(Words.NameOf)
            .First(name => name.StartsWith("Ta in", StringComparison.Ordinal));

        var edit = await form.Press(idea);

        var words = idea["Ta in ".Length..];
        Assert.Equal(words, Words.Of(edit.ByLabel("Vad ska göras?")));
        var page = await edit.Fill("Ansvarig funktion", "Kommunjuristen")
            .Fill("Klart", "2027-03-31")
            .Fill("Effekten mäts", "2027-10-01")
            .Fill("Mått på effekt", "Ärenden med svar")
            .Press("Spara åtgärden");
        page.Shows(words).Shows("Kommunjuristen").Shows("31 mars 2027");
        (await _plan.Leader.Open(_plan.Address)).Shows(
            "Alla åtgärder har ansvarig funktion, slutdatum, mått på effekt och dag då den mäts."
        );
        Assert.DoesNotContain(
            "Ta bort målet",
            (await _plan.Leader.Open($"{_plan.Address}/mal/1")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_advice_tells_what_is_missing_and_the_file_has_every_measure()
    {
        await _plan.Goal(Title);
        await _plan.Measure(
            "=1+1 Mall för svar",
            ("Ansvarig funktion", "Kansliet"),
            ("Enhet", "Socialnämnden")
        );
        await _plan.Measure("Utbilda alla", ("Klart", "2027-05-01"), ("Mått på effekt", "Andel"));

        var page = await _plan.Leader.Open(_plan.Address);

        page.Shows("En åtgärd saknar ansvarig funktion.")
            .Shows("En åtgärd saknar slutdatum.")
            .Shows("En åtgärd saknar mått på effekt.")
            .Shows("2 åtgärder saknar dag då effekten mäts.")
            .DoesNotShow("lagkrav")
            .Shows("Inget mål är föreslaget av dem som berörs.");
        var rows = await TableFiles.Rows(_plan.Leader, _plan.Address, "atgarder");
        Assert.Equal(["Utbilda alla", "'=1+1 Mall för svar"], rows.Select(row => row[6]));
        Assert.Equal(["2027-05-01", ""], rows.Select(row => row[10]));
        Assert.Equal(["", "Socialnämnden"], rows.Select(row => row[8]));
    }

    [Fact]
    public async Task The_timeline_has_the_days_in_the_picture_in_the_table_and_in_the_file()
    {
        var figure = $"{_plan.Address}/figurer/tid";
        (await _plan.Leader.Open(figure)).Shows("Ingen åtgärd har en dag än.");
        (await _plan.Leader.Open($"{figure}.csv")).Answers(HttpStatusCode.NotFound);
        await _plan.Goal(Title);
        await _plan.Measure(
            "Utbilda alla",
            ("Klart", "2027-05-01"),
            ("Effekten mäts", "2028-05-01")
        );
        await _plan.Measure("Skriv mallen", ("Klart", "2026-11-01"));
        await _plan.Measure("Utan dag");

        var page = await _plan.Leader.Open(figure);

        page.Shows("En åtgärd är försenad.");
        Assert.Equal(
            [
                "Skriv mallen: Försenad, klart 1 november 2026",
                "Utbilda alla: Planerad, klart 1 maj 2027, effekten mäts 1 maj 2028",
            ],
            page.Document.QuerySelectorAll("svg.mr-fig")
                .Select(svg => svg.GetAttribute("aria-label"))
        );
        var rows = Csv.Table(await TableFiles.Bytes(_plan.Leader, $"{figure}.csv"));
        Assert.Equal(
            [
                ["Skriv mallen", "Försenad", "2026-11-01", ""],
                ["Utbilda alla", "Planerad", "2027-05-01", "2028-05-01"],
            ],
            rows.Where(row => row.Count == 4)
        );
        var svg = await _plan.Leader.Http.GetStringAsync(
            new Uri($"{figure}.svg", UriKind.Relative)
        );
        Assert.Contains("Utbilda alla", svg, StringComparison.Ordinal);
    }

    private static string? Chosen(Page page, string label) =>
        page.ByLabel(label).QuerySelector("option[selected]")?.GetAttribute("value");
}
