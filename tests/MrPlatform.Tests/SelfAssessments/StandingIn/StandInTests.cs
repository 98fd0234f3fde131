using System.Net;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments.Allotting;
using static MrPlatform.Tests.SelfAssessments.Allotting.SharedWork;

namespace MrPlatform.Tests.SelfAssessments.StandingIn;

/// <summary>Somebody takes over for a time, and then it is the first one's again.</summary>
[Trait("Needs", "Database")]
public sealed class StandInTests : AppTests
{
    private const string Own = "/konto/ersattare";

    private SharedWork _work = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _work = await SharedWork.Begin(App);
        await _work.Give(1, Respondent, "D1.1.3");
    }

    [Fact]
    public async Task Only_oneself_and_the_administrator_choose()
    {
        var ylva = await PageOf(Respondent);

        foreach (
            var (person, status) in new[]
            {
                ("administrator-region", HttpStatusCode.NotFound),
                ("processledare", HttpStatusCode.Forbidden),
                ("respondent", HttpStatusCode.Forbidden),
                ("administrator", HttpStatusCode.OK),
            }
        )
        {
            (await (await App.As(person)).Open(ylva)).Answers(status);
            if (status != HttpStatusCode.OK)
                (await (await App.As(person)).Forge(ylva, ("StandInId", "x"))).Answers(status);
        }
        (await (await App.As("revisor")).Open(Own)).Answers(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Wrong_days_and_nobody_chosen_come_back()
    {
        var page = await (await App.As("respondent")).Open(Own);
        Assert.DoesNotContain(
            page.Document.QuerySelectorAll("option"),
            option => option.TextContent is Head or Respondent
        );

        page = await page.Fill("Första dagen", "2026-11-01")
            .Fill("Sista dagen", "2026-10-01")
            .Press("Spara ersättaren");

        page.HasError("Vem?", "Välj vem som ska vara ersättare.")
            .HasError("Första dagen", "Dagen har redan varit.")
            .HasError("Sista dagen", "Sista dagen ligger före den första.");
        (await page.Fill("Sista dagen", "2030-10-01").Press("Spara ersättaren")).HasError(
            "Sista dagen",
            "högst två år"
        );
    }

    [Fact]
    public async Task The_stand_in_has_it_from_the_first_day_to_the_last()
    {
        var page = await Choose("2026-12-01", "2026-12-31");
        page.Shows("Aino Berg, från 1 december 2026 till och med 31 december 2026");
        (await _work.Mine("processledare")).DoesNotShow("D1.1.3");
        (
            await page.Fill("Vem?", "Aino Berg")
                .Fill("Första dagen", "2026-12-10")
                .Fill("Sista dagen", "2026-12-12")
                .Press("Spara ersättaren")
        ).HasError("Första dagen", "Det finns redan en ersättare de dagarna.");

        App.Clock.Advance(TimeSpan.FromDays(9));
        (await _work.Mine("processledare")).Shows("D1.1.3");
        App.Clock.Advance(TimeSpan.FromDays(31));
        (await _work.Mine("processledare")).DoesNotShow("D1.1.3");
    }

    [Fact]
    public async Task It_can_be_ended_and_both_are_told_in_the_journal()
    {
        var page = await Choose("2026-11-22", "2027-06-30");
        (await _work.Mine("processledare")).Shows("D1.1.3");
        _work.Round.Later();

        page = await page.Press("Avsluta att Aino Berg är ersättare");

        page.DoesNotShow("Aino Berg, från");
        (await _work.Mine("processledare")).DoesNotShow("D1.1.3");
        var journal = string.Join('\n', await _work.Round.Journal());
        Assert.Contains(
            $"{Respondent} lät Aino Berg vara ersättare för {Respondent} från 2026-11-22 till och med 2027-06-30.",
            journal,
            StringComparison.Ordinal
        );
        Assert.Contains("avslutade att Aino Berg är ersättare", journal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_administrator_chooses_for_somebody_who_is_away()
    {
        var admin = await App.As("administrator");
        var person = await (await admin.Open("/organisation")).Follow(Respondent);
        var page = await person.Follow("Välj vem som svarar när personen är borta");

        page = await page.Fill("Vem?", "Aino Berg")
            .Fill("Sista dagen", "2027-06-30")
            .Press("Spara ersättaren");

        page.Shows("Aino Berg, från 22 november 2026");
        (await _work.Mine("processledare")).Shows("D1.1.3");
    }

    private async Task<Page> Choose(string first, string last) =>
        await (await (await App.As("respondent")).Open(Own))
            .Fill("Vem?", "Aino Berg")
            .Fill("Första dagen", first)
            .Fill("Sista dagen", last)
            .Press("Spara ersättaren");

    private async Task<string> PageOf(string name)
    {
        var admin = await App.As("administrator");
        return (await (await admin.Open("/organisation")).Follow(name)).Address + "/ersattare";
    }
}
