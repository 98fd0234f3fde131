using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments.Starting;

/// <summary>Starting a round, from who may to what the journal says.</summary>
public sealed class StartRoundTests(TestApp app) : SharedAppTests(app)
{
    private const string Start = "/nulagesanalyser/starta";

    [Fact]
    public async Task Only_a_process_leader_may()
    {
        foreach (
            var person in (string[])
                [
                    "chef",
                    "respondent",
                    "handlaggare",
                    "fortroendevald",
                    "revisor",
                    "administrator",
                    "redaktor",
                ]
        )
        {
            var visitor = await App.As(person);
            (await visitor.Open(Start)).Answers(HttpStatusCode.Forbidden);
            (await visitor.Forge(Start, ("Form.Title", "Kupp"))).Answers(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task The_form_comes_with_good_suggestions()
    {
        var page = await Open();

        Assert.Equal("Nuläge hösten 2026", Value(page, "Vad ska rundan heta?"));
        Assert.Equal("2026-07-01", Value(page, "Från"));
        Assert.Equal("2026-12-31", Value(page, "Till och med"));
        Assert.Equal("2027-01-03", Value(page, "Sista dag att svara"));
        page.Shows("21 kriterier från alla fyra rollerna.").Shows("95 kriterier. Räkna med");
    }

    [Theory]
    [InlineData("Vad ska rundan heta?", "", "Ge rundan ett namn, till exempel Nuläge våren 2027.")]
    [InlineData("Från", "", "Skriv ett datum som finns, till exempel 2026-02-28.")]
    [InlineData("Från", "2026-02-30", "Skriv ett datum som finns, till exempel 2026-02-28.")]
    [InlineData("Till och med", "2026-06-30", "Slutdatumet kan inte vara före startdatumet.")]
    [InlineData("Sista dag att svara", "i vår", "Skriv ett datum som finns")]
    [InlineData("Sista dag att svara", "2026-11-21", "Sista dagen har redan varit.")]
    public async Task What_is_wrong_is_said_at_the_field_and_all_that_was_typed_stays(
        string field,
        string typed,
        string sentence
    )
    {
        var form = (await Open()).Fill("Vad ska rundan heta?", "Vårt nuläge");

        var page = await StartedRound
            .Units(form.Choose("Alla kriterier"), StartedRound.Culture)
            .Submit("Starta rundan", (field, typed));

        page.Answers(HttpStatusCode.OK).HasError(field, sentence);
        Assert.Equal(typed, Value(page, field));
        Assert.True(page.ByLabel("Alla kriterier").HasAttribute("checked"));
        Assert.True(page.ByLabel(StartedRound.Culture).HasAttribute("checked"));
        Assert.False(page.ByLabel(StartedRound.Social).HasAttribute("checked"));
        page.Shows("Allt du har skrivit finns kvar.");
    }

    [Fact]
    public async Task A_name_can_be_too_long()
    {
        var name = new string('n', 121);

        var page = await (await Open()).Submit("Starta rundan", ("Vad ska rundan heta?", name));

        page.HasError("Vad ska rundan heta?", "Det får vara högst 120 tecken.");
        Assert.Equal(name, Value(page, "Vad ska rundan heta?"));
    }

    [Fact]
    public async Task Someone_must_answer()
    {
        var page = await StartedRound.Units(await Open()).Press("Starta rundan");

        page.Answers(HttpStatusCode.OK).Shows("Välj minst en enhet som ska svara.");
    }

    [Fact]
    public async Task A_scope_that_does_not_exist_is_refused_and_the_name_stays()
    {
        var leader = await App.As("processledare");

        var page = await leader.Forge(
            Start,
            ("Form.Title", "Vårt nuläge"),
            ("Form.Scope", "roll:kung"),
            ("Form.From", "2026-07-01"),
            ("Form.To", "2026-12-31")
        );

        page.HasError("Startpaketet", "Välj vad rundan ska handla om.");
        Assert.Equal("Vårt nuläge", Value(page, "Vad ska rundan heta?"));
    }

    [Fact]
    public async Task A_unit_of_another_organisation_is_not_taken()
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var region = await db.Organisations.SingleAsync(o =>
            o.Code == DemoOrganisation.Region.Code
        );
        var theirs = await db.Units.FirstAsync(u => u.OrganisationId == region.Id);

        var page = await (await App.As("processledare")).Forge(
            Start,
            ("Form.Title", "Kupp"),
            ("Form.Scope", "alla"),
            ("Form.From", "2026-07-01"),
            ("Form.To", "2026-12-31"),
            ("Form.Units", theirs.Id.ToString())
        );

        page.Answers(HttpStatusCode.OK).Shows("Välj minst en enhet som ska svara.");
        Assert.False(await db.SelfAssessments.AnyAsync(a => a.Title == "Kupp"));
    }

    [Theory]
    [InlineData("", "Urvalet ställer ingen fråga till de enheter du har valt.")]
    [InlineData("/en", "The selection asks nothing of the units you have chosen.")]
    public async Task A_choice_that_asks_nothing_is_stopped_in_the_readers_language(
        string language,
        string sentence
    )
    {
        var overall = StartedRound.Units(await Open(), StartedRound.Overall);

        var page = await (await App.As("processledare")).Forge(
            language + Start,
            ("Form.Title", "Tom"),
            ("Form.Scope", "omrade:V2"),
            ("Form.From", "2026-07-01"),
            ("Form.To", "2026-12-31"),
            ("Form.Units", Value(overall, StartedRound.Overall))
        );

        page.Answers(HttpStatusCode.Conflict).Shows(sentence);
    }

    [Fact]
    public async Task A_started_round_asks_each_layer_its_own_and_the_journal_says_who_started_it()
    {
        var round = await StartedRound.Begin(App, StartedRound.Overall, StartedRound.Social);

        var page = await round.Leader.Open(round.Address);
        Assert.Equal(StartedRound.Title, page.Heading);
        page.Shows("0 av 29 svar är inne.")
            .Shows("Kommunövergripande 0 av 12")
            .Shows("Socialnämnden 0 av 17")
            .Shows("Startpaketet, version 1.0.0")
            .Shows("Processledare: Aino Berg")
            .Shows("Sista dag 3 januari");
        Assert.Contains("Aino Berg startade rundan Provrunda.", (await round.Journal())[0]);
        await Recount.Agrees(App, round.Id);
    }

    private async Task<Page> Open() => await (await App.As("processledare")).Open(Start);

    private static string Value(Page page, string label) =>
        ((AngleSharp.Html.Dom.IHtmlInputElement)page.ByLabel(label)).Value;
}
