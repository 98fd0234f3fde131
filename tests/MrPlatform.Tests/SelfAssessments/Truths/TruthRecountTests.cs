using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Lived;
using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.SelfAssessments.Truths;

/// <summary>Counts the section of three truths once more, from the answers one by one and with arithmetic of its own, on the demo's open round.</summary>
public sealed class TruthRecountTests : AppTests
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>The demo shows each of them once or more.</summary>
    private static readonly string[] Told =
    [
        "Olika bild",
        "Arbete utan effekt",
        "Tur eller omätt arbete",
        "Samstämmig bild",
        "Inget omdöme än",
    ];

    private List<RatingUnit> _units = null!;
    private List<Answer> _answers = null!;
    private List<(Guid Unit, LivedAnswer Answer)> _lived = null!;
    private Dictionary<string, OutcomeSignal> _outcomes = null!;
    private string _result = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var round = (await DemoRounds.Of(App)).Open;
        _result = $"/nulagesanalyser/{round}/resultat";
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        _units = await db.RatingUnits.Where(u => u.SelfAssessmentId == round).ToListAsync();
        var ids = _units.Select(u => u.Id).ToList();
        _answers = await db.Answers.Where(a => ids.Contains(a.RatingUnitId)).ToListAsync();
        var links = await db
            .LivedLinks.Where(l => l.SelfAssessmentId == round)
            .ToDictionaryAsync(l => l.Id, l => l.RatingUnitId);
        var keys = links.Keys.ToList();
        _lived =
        [
            .. (await db.LivedAnswers.Where(a => keys.Contains(a.LinkId)).ToListAsync()).Select(a =>
                (links[a.LinkId], a)
            ),
        ];
        _outcomes = await db
            .OutcomeNotes.Where(n => n.SelfAssessmentId == round && n.RatingUnitId == null)
            .ToDictionaryAsync(n => n.Criterion, n => n.Signal);
    }

    [Fact]
    public async Task Every_figure_of_the_organisation_and_of_its_unit_is_what_the_answers_say()
    {
        var leader = await App.As("processledare");
        var unit = _units.Single(u => _lived.Exists(l => l.Unit == u.Id));

        var whole = Rows(await leader.Open(_result));
        var own = Rows(await leader.Open($"{_result}?enhet={unit.Number}"));

        Assert.Equal(Expected(_answers, _lived.Select(l => l.Answer)), whole);
        // A unit without an outcome of its own has the organisation's: those rows are all its answers to the same criteria.
        Assert.Equal(
            Expected(
                _answers.Where(a => a.RatingUnitId == unit.Id),
                _lived.Where(l => l.Unit == unit.Id).Select(l => l.Answer)
            ),
            own
        );
        foreach (var word in Told)
            Assert.Contains(
                whole.Values,
                row => row.EndsWith($"|{word}", StringComparison.Ordinal)
            );
    }

    [Fact]
    public async Task The_count_of_known_truths_covers_every_criterion_that_applies_once()
    {
        var leader = await App.As("processledare");
        var page = await leader.Open(_result);

        var shown = page
            .Document.QuerySelectorAll(
                "section[aria-labelledby=tre-bilder] > table:last-of-type tbody td"
            )
            .Select(td => int.Parse(Words.Of(td), CultureInfo.InvariantCulture))
            .ToList();

        var known = _answers
            .GroupBy(a => a.Criterion)
            .Where(g => !g.All(a => a.State == AnswerState.NotRelevant))
            .Select(g =>
                (g.Any(a => a.Level != null) ? 1 : 0)
                + (Mean(_lived.Select(l => l.Answer), g.Key) is null ? 0 : 1)
                + (
                    _outcomes.TryGetValue(g.Key, out var signal) && signal != OutcomeSignal.Unknown
                        ? 1
                        : 0
                )
            )
            .ToList();
        Assert.Equal(Enumerable.Range(0, 4).Reverse().Select(n => known.Count(k => k == n)), shown);
    }

    [Fact]
    public void Nothing_is_shown_that_is_not_one_of_a_whole_bunch()
    {
        foreach (
            var statement in _lived.Select(l => l.Answer).GroupBy(a => (a.LinkId, a.Criterion))
        )
        {
            var counted = statement.Count(a => a.Level != null);
            Assert.Equal(counted / 5 * 5, statement.Count(a => a.Shown));
        }
        Assert.Contains(_lived, l => !l.Answer.Shown && l.Answer.Level != null);
    }

    /// <summary>Criterion → what its row should say.</summary>
    private Dictionary<string, string> Expected(
        IEnumerable<Answer> answers,
        IEnumerable<LivedAnswer> lived
    )
    {
        var said = lived.ToList();
        return answers
            .GroupBy(a => a.Criterion, StringComparer.Ordinal)
            .Where(g => Mean(said, g.Key) is not null || _outcomes.ContainsKey(g.Key))
            .ToDictionary(
                g => g.Key,
                g =>
                {
                    var levels = g.Where(a => a.Level != null)
                        .Select(a => a.Level!.Value)
                        .Order()
                        .ToList();
                    long? claim = levels.Count == 0 ? null : levels[(levels.Count - 1) / 2];
                    var mean = Mean(said, g.Key);
                    var outcome = _outcomes.TryGetValue(g.Key, out var signal)
                        ? (OutcomeSignal?)signal
                        : null;
                    return $"{claim}|{mean?.ToString("0.#", Swedish) ?? "Färre än fem svar"}|{Word(outcome)}|{Verdicts(claim, mean, outcome)}";
                },
                StringComparer.Ordinal
            );
    }

    private static decimal? Mean(IEnumerable<LivedAnswer> said, string criterion)
    {
        var levels = said.Where(a => a.Shown && a.Criterion == criterion)
            .Select(a => (decimal)a.Level!.Value)
            .ToList();
        return levels.Count < 5
            ? null
            : Math.Round(levels.Average(), 1, MidpointRounding.AwayFromZero);
    }

    private static string Verdicts(long? claim, decimal? mean, OutcomeSignal? outcome)
    {
        if (claim is null || mean is null || outcome is null or OutcomeSignal.Unknown)
            return "Inget omdöme än";
        var words = new List<string>();
        if (Math.Abs(claim.Value - mean.Value) >= 1.5m)
            words.Add("Olika bild");
        if (claim >= 3 && outcome == OutcomeSignal.Worse)
            words.Add("Arbete utan effekt");
        if (claim <= 2 && outcome == OutcomeSignal.Better)
            words.Add("Tur eller omätt arbete");
        return words.Count == 0 ? "Samstämmig bild" : string.Join(", ", words);
    }

    private static string Word(OutcomeSignal? outcome) =>
        outcome switch
        {
            OutcomeSignal.Better => "Bättre än väntat",
            OutcomeSignal.AsExpected => "Som väntat",
            OutcomeSignal.Worse => "Sämre än väntat",
            OutcomeSignal.Unknown => "Okänt",
            _ => "Saknas",
        };

    /// <summary>Criterion → claimed|lived|outcome|verdict, as the table says it.</summary>
    private static Dictionary<string, string> Rows(Page page) =>
        page
            .Document.QuerySelectorAll("section[aria-labelledby=tre-bilder] details tbody tr")
            .Select(tr => tr.Children.Select(Words.Of).ToList())
            .ToDictionary(
                row => row[1],
                row =>
                    $"{(char.IsAsciiDigit(row[2].FirstOrDefault()) ? row[2][..1] : "")}|{row[3]}|{row[5]}|{row[6]}",
                StringComparer.Ordinal
            );
}
