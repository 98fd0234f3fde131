using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments.Lived;
using MrPlatform.Tests.SelfAssessments.Respondents;
using MrPlatform.Tests.Ui.Sheets;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments;

/// <summary>
/// A whole round as a municipality holds it: twelve units with three who rate in each, evidence of all kinds and one that has grown old, a round
/// before, and what people say. Every figure of the result is counted again from what was claimed and what it rests on.
/// </summary>
public sealed class TwelveUnitsTests : AppTests
{
    private const int People = 3;
    private const int Expired = 5;
    private const string Both = "D3.1.4";

    private static readonly string[] Areas = ["D1", "D3"];
    private static readonly string[] Kinds =
    [
        "Beslut",
        "Dokument",
        "Data",
        "Dialog",
        "Oberoende granskning",
    ];

    [Fact]
    public async Task Every_figure_of_the_result_is_what_was_claimed_and_what_it_rests_on()
    {
        var units = await TwelveUnits();
        var before = await Begin(App, units);
        for (var unit = 1; unit <= units.Length; unit++)
            await before.Answer(Both, $"Nivå {1 + (unit % 2)}", "Som förra året.", unit);
        await before.Conclude();
        App.Clock.Advance(TimeSpan.FromDays(1));
        var round = await Begin(App, units);
        for (var unit = 1; unit <= units.Length; unit++)
            await Together(round, unit);
        var lives = new Lives(App, round);
        var link = await lives.Ask([Both]);
        foreach (var level in new[] { "1", "1", "2", "1", "1" })
            await lives.Answer(link, (Both, level));

        var raw = await ClaimedAnswer.Of(App, round.Id);
        Assert.Equal(units.Length, raw.Select(r => r.Unit).Distinct().Count());
        Assert.Contains(raw, r => r.Shown < r.Claimed && r.Shown == 3);
        Assert.Contains(raw, r => r.Shown < r.Claimed && r.Shown == 2);
        Assert.Equal(
            raw.GroupBy(r => r.Unit).Select(g => $"{g.Key}|{g.Count()}|{ClaimedAnswer.States(g)}"),
            (await Table(round, "enheter")).Select(r =>
                $"{r[0]}|{r[1]}|{string.Join('|', r.Skip(2).Take(8))}"
            )
        );
        Assert.Equal(
            raw.GroupBy(r => r.Criterion)
                .ToDictionary(
                    g => g.Key,
                    g =>
                        $"{ClaimedAnswer.Median(g)}|{g.Min(r => r.Shown)}|{g.Max(r => r.Shown)}|{g.Count()}|{ClaimedAnswer.States(g)}"
                ),
            (await Table(round, "kriterier")).ToDictionary(
                r => r[1],
                r => $"{r[5]}|{r[6]}|{r[7]}|{r[9]}|{string.Join('|', r.Skip(10).Take(8))}"
            )
        );
        Assert.Equal(
            raw.Where(r => Made.Framework.FindCriterion(r.Criterion)!.Basis?.Kind == BasisKind.Law)
                .GroupBy(r => r.Criterion)
                .Where(g => ClaimedAnswer.Median(g) is { } level && level < 3)
                .Select(g => $"{g.Key}|{ClaimedAnswer.Median(g)}")
                .Order(StringComparer.Ordinal),
            (await Table(round, "lagkrav"))
                .Select(r => $"{r[0]}|{r[3]}")
                .Order(StringComparer.Ordinal)
        );
        var earlier = ClaimedAnswer.Median(
            (await ClaimedAnswer.Of(App, before.Id)).Where(r => r.Criterion == Both)
        )!;
        var now = ClaimedAnswer.Median(raw.Where(r => r.Criterion == Both))!;
        var moved = (await Table(round, "andring")).Single(r => r[0] == Both);
        Assert.Equal([$"{earlier}", $"{now}"], [moved[2], moved[3]]);
        Assert.Equal(["1,2 (5 svar)"], (await lives.ReadWhole(Both)).Take(1));
        await Recount.Agrees(App, round.Id);
    }

    /// <summary>Three rate on their own, all is shown, and the group agrees with what it rests on.</summary>
    private async Task Together(StartedRound round, int unit)
    {
        var people = Enumerable
            .Range(1, People)
            .Select(n => $"svarar{unit}.{n}@exempelkoping.se")
            .ToList();
        round.Later();
        var raters = new Raters(App, round);
        await (await round.Leader.Open($"{raters.Page}?enhet={unit}")).Submit(
            "Bjud in att skatta",
            ("E-postadresser", string.Join('\n', people))
        );
        var letters = await raters.Letters();
        var asked = await Asked(round.Id, unit);
        foreach (var (person, number) in people.Select((p, n) => (p, n)))
        {
            var own = Raters.AddressIn(letters.Single(l => l.Recipient == person));
            foreach (var area in asked.GroupBy(code => code.Split('.')[0]))
            {
                var page = await App.Visitor().Open($"{own}/omraden/{area.Key}");
                foreach (var code in area)
                    Raters.Radio(page, code, $"{1 + ((unit + number) % 4)}").IsChecked = true;
                await page.Press("Spara och gå vidare");
            }
        }
        foreach (var (code, n) in asked.Select((code, n) => (code, n)))
        {
            await raters.Reveal(round.Leader, code, unit);
            await Agree(round, code, unit, n);
        }
    }

    private async Task Agree(StartedRound round, string code, int unit, int n)
    {
        round.Later();
        var page = await round.Leader.Open(round.Criterion(code, unit));
        var choice = (unit + n) % 7;
        page.Choose(choice == 0 ? "Vet inte" : $"Nivå {1 + (choice % 4)}")
            .Fill("Varför enades ni om det?", "Så ser vi det tillsammans.");
        if (choice != 1)
            page.Fill("Vad är det för underlag?", $"Underlag {unit}.{n}")
                .Fill("Sort", Kinds[(unit + n) % Kinds.Length])
                .Fill("Datum", unit == Expired ? "2022-03-01" : "2026-10-01");
        await page.Press("Spara och gå vidare");
    }

    /// <summary>The criteria of the two areas that a unit is asked about.</summary>
    private async Task<List<string>> Asked(Guid round, int unit)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var answers = await (
            from u in db.RatingUnits
            join a in db.Answers on u.Id equals a.RatingUnitId
            where u.SelfAssessmentId == round && u.Number == unit
            select new { a.Area, a.Criterion }
        ).ToListAsync();
        return
        [
            .. answers
                .Where(a => Areas.Contains(a.Area, StringComparer.Ordinal))
                .Select(a => a.Criterion)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static async Task<List<List<string>>> Table(StartedRound round, string key) =>
        Csv.Table(
            await round.Leader.Http.GetByteArrayAsync(
                new Uri($"{round.Result}.csv?tabell={key}", UriKind.Relative)
            )
        );

    /// <summary>The nine that the demo has, and three more, added by whoever looks after the workspace.</summary>
    private async Task<string[]> TwelveUnits()
    {
        var administrator = await App.As("administrator");
        string[] more = ["Arbetsmarknadsnämnden", "Fritidsnämnden", "Tekniska nämnden"];
        foreach (var name in more)
            await (await administrator.Open("/organisation/enheter/lagg-till")).Submit(
                "Lägg till enheten",
                ("Vad heter enheten?", name),
                ("Vad är det?", "Committee")
            );
        return
        [
            Overall,
            "Kommunstyrelsen",
            "Barn- och utbildningsnämnden",
            Social,
            "Samhällsbyggnadsnämnden",
            Culture,
            "Miljönämnden",
            "Överförmyndarnämnden",
            "Valnämnden",
            .. more,
        ];
    }
}
