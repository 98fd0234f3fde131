using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Demo;

/// <summary>Lets several rate for one committee in Exempelköping's open round: some shown, one agreed on, most still hidden. In Development only and once.</summary>
public static class DemoVoices
{
    private const int Committee = 8;

    private static readonly string?[] Raters =
    [
        "sara.lind@exempelkoping.se",
        "erik.holm@exempelkoping.se",
        "lena.dahl@exempelkoping.se",
        "ove.berg@exempelkoping.se",
        null,
        null,
        null,
    ];

    /// <summary>What each of them sees, criterion by criterion; 0 is "vet inte".</summary>
    private static readonly int[][] Seen =
    [
        [1, 2, 2, 3, 2, 0, 2],
        [3, 3, 2, 3, 0, 3, 4],
        [2, 0, 1, 2, 2, 1, 0],
    ];

    private static readonly string[] Notes =
    [
        "Vi frågar, men det finns ingen rutin som alla känner till.",
        "Jag har sett det i våra protokoll sedan i våras.",
    ];

    public static async Task SeedDemoVoices(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<MrContext>();
        var code = DemoOrganisation.Exempelkoping.Code;
        var organisation = await db.Organisations.SingleAsync(o => o.Code == code);
        var round = await db.SelfAssessments.FirstOrDefaultAsync(a =>
            a.OrganisationId == organisation.Id && a.ConcludedAt == null
        );
        if (
            round?.StartedById is null
            || await db.Respondents.AnyAsync(r => r.OrganisationId == organisation.Id)
        )
            return;
        var unit = await db.RatingUnits.SingleAsync(u =>
            u.SelfAssessmentId == round.Id && u.Number == Committee
        );
        var asked = await db
            .Answers.Where(a =>
                a.RatingUnitId == unit.Id && a.State == AnswerState.Unanswered && a.Area == "D1"
            )
            .OrderBy(a => a.Criterion)
            .Take(Seen.Length)
            .ToListAsync();
        var by = new By(
            round.StartedById,
            round.StartedByName,
            services.GetRequiredService<TimeProvider>().GetUtcNow().AddDays(-9)
        );
        var people = round
            .Invite(unit, Raters.OfType<string>(), [], by)
            .Concat(Raters.Where(one => one is null).Select(_ => round.Join(unit, by.At)))
            .ToList();
        db.Add(round.OpenFor(unit, by));
        db.AddRange(people);
        await db.SaveChangesAsync();
        var ratings = new List<BlindRating>();
        for (var i = 0; i < people.Count; i++)
        {
            for (var k = 0; k < asked.Count; k++)
            {
                var rating = new BlindRating(people[i], asked[k].Criterion);
                rating.Give(
                    Seen[k][i] is > 0 and var level ? Rating.At(level) : Rating.Unknown,
                    i < Notes.Length ? Notes[i] : null
                );
                ratings.Add(rating);
            }
            people[i].HasRated(asked.Count, asked[0].Area, unit, round.Title, by.At.AddDays(i));
        }
        db.AddRange(ratings);
        db.AddRange(
            round.Reveal(
                unit,
                [
                    .. asked
                        .Take(2)
                        .Select(a =>
                            (a.Criterion, Spread.Of(ratings.Where(r => r.Criterion == a.Criterion)))
                        ),
                ],
                by
            )
        );
        var agreed = new GivenAnswer(
            Rating.At(2),
            "De flesta frågar, men bara några för in svaret."
        )
        {
            Dissent = "I ärendena om gode män sker det redan alltid.",
        };
        var moved = round.Answer(asked[0], unit, agreed, by with { At = by.At.AddDays(8) });
        await db.SaveChangesAsync();
        await Counting.MoveInOpenRound(db, unit, [(asked[0], moved)], CancellationToken.None);
    }
}
