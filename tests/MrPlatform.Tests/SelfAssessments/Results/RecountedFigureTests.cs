using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.Ui.Sheets;

namespace MrPlatform.Tests.SelfAssessments.Results;

/// <summary>The figures of a concluded round with nine units, counted again from the raw answers.</summary>
[Trait("Needs", "Database")]
public sealed class RecountedFigureTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_heat_map_is_what_the_raw_answers_say()
    {
        var raw = (await Raw()).Organisation();
        var expected =
            from principle in MrPlatform.Tests.RightsFramework.Content.Knowledge.Swedish.Principles
            from role in MrPlatform.Tests.RightsFramework.Content.Knowledge.Swedish.Roles
            let set = raw.Where(c =>
                    c.Criterion.Role?.Code == role.Code
                    && c.Criterion.Principles.Any(p => p.Name == principle.Name)
                )
                .Select(c => c.Rating)
                .ToList()
            let median = RawRound.Median(set)
            select (
                principle.Name,
                role.Name,
                char.IsDigit(median[0]) ? median : "",
                Covered(set),
                Applicable(set)
            );

        var rows = Csv.Table(await Bytes("principer-och-roller.csv"));

        Assert.Equal(
            expected.Where(e => e.Item5 != "0").Select(e => (e.Item1, e.Item3, e.Item4, e.Item5)),
            rows.Where(r => r[5] != "0").Select(r => (r[0], r[2], r[4], r[5]))
        );
    }

    [Fact]
    public async Task The_profile_of_areas_is_what_the_raw_answers_say()
    {
        var raw = (await Raw()).Organisation();
        var expected = Made
            .Framework.Areas.Where(area => raw.Any(c => c.Criterion.Area == area))
            .Select(area =>
            {
                var set = raw.Where(c => c.Criterion.Area == area).ToList();
                var ratings = set.Select(c => c.Rating).ToList();
                return new List<string>
                {
                    $"{area.Id} {area.Name}",
                    Count(ratings, Rating.At(1)),
                    Count(ratings, Rating.At(2)),
                    Count(ratings, Rating.At(3)),
                    Count(ratings, Rating.At(4)),
                    Count(ratings, Rating.Equivalent),
                    Count(ratings, Rating.Unknown),
                    Count(ratings, Rating.Unanswered),
                    Count(ratings, Rating.NotRelevant),
                    $"{set.Count(c => c.Criterion.Basis?.Kind == MrPlatform.RightsFramework.BasisKind.Law)}",
                    $"{set.Count(c => c.Criterion.Basis?.Kind == MrPlatform.RightsFramework.BasisKind.Law && c.Rating.Level is { Level: < 3 })}",
                    RawRound.Median(ratings),
                };
            });

        var rows = Csv.Table(await Bytes("omraden.csv"));

        Assert.Equal(expected, rows.Select(row => row.Where((_, i) => i != 11).ToList()));
    }

    [Fact]
    public async Task Overall_against_committees_is_what_the_raw_answers_say()
    {
        var raw = await Raw();
        var overall = raw.Organisation(l => l == Layer.Overall)
            .ToDictionary(c => c.Criterion, c => c.Rating);
        var committees = raw.Organisation(l => l == Layer.Committee)
            .ToDictionary(c => c.Criterion, c => c.Rating);
        var expected = Made
            .Framework.Areas.Select(area =>
                (
                    area.Name,
                    Both: area.Criteria.Where(c =>
                            overall.ContainsKey(c) && committees.ContainsKey(c)
                        )
                        .ToList()
                )
            )
            .Where(area => area.Both.Count > 0)
            .Select(area =>
                (
                    area.Name,
                    $"{area.Both.Count}",
                    RawRound.Median([.. area.Both.Select(c => overall[c])]),
                    RawRound.Median([.. area.Both.Select(c => committees[c])])
                )
            )
            .ToList();

        var rows = Csv.Table(await Bytes("ledning-och-namnder.csv"));

        Assert.NotEmpty(rows);
        Assert.Equal(expected, rows.Select(r => (r[0], r[1], r[2], r[4])));
    }

    [Fact]
    public async Task The_age_of_evidence_is_what_the_raw_answers_say()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var id = (await DemoRounds.Of(app)).Concluded;
        var round = await db.SelfAssessments.SingleAsync(r => r.Id == id);
        var answers = await db
            .Answers.Include(a => a.Evidence)
            .Where(a =>
                db.Set<RatingUnit>().Any(u => u.Id == a.RatingUnitId && u.SelfAssessmentId == id)
            )
            .ToListAsync();
        var through = answers
            .Where(a => a.State == AnswerState.Level && a.RestsOnEvidence)
            .Select(a => a.Evidence.Select(e => (DateOnly?)e.FreshThrough).Max())
            .ToList();
        var soon = round.CountedOn.AddMonths(3);
        int[] expected =
        [
            through.Count(day => day > soon),
            through.Count(day => day >= round.CountedOn && day <= soon),
            through.Count(day => day < round.CountedOn),
            through.Count(day => day is null),
        ];

        var rows = Csv.Table(await Bytes("vilar-pa.csv"));

        Assert.Equal(
            expected.Select(n => n.ToString(CultureInfo.InvariantCulture)),
            rows[0].Skip(1)
        );
    }

    private static string Covered(IReadOnlyList<Rating> set) =>
        set.Count(r => r.Level is not null || r.State == AnswerState.Equivalent)
            .ToString(CultureInfo.InvariantCulture);

    private static string Applicable(IReadOnlyList<Rating> set) =>
        set.Count(r => r.State != AnswerState.NotRelevant).ToString(CultureInfo.InvariantCulture);

    private static string Count(List<Rating> set, Rating rating) =>
        set.Count(r => r == rating).ToString(CultureInfo.InvariantCulture);

    private async Task<RawRound> Raw() =>
        await RawRound.Of(app, (await DemoRounds.Of(app)).Concluded);

    private async Task<byte[]> Bytes(string name) =>
        await (await app.As("processledare")).Http.GetByteArrayAsync(
            new Uri(
                $"/nulagesanalyser/{(await DemoRounds.Of(app)).Concluded}/resultat/figurer/{name}",
                UriKind.Relative
            )
        );
}
