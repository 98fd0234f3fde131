using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments;

/// <summary>An answer by what was claimed and what it rests on, with the level that should be shown by arithmetic of the tests' own.</summary>
internal sealed record ClaimedAnswer(
    string Unit,
    string Criterion,
    AnswerState State,
    long? Claimed,
    long? Shown
)
{
    public static async Task<List<ClaimedAnswer>> Of(TestApp app, Guid round)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var counted = (await db.SelfAssessments.SingleAsync(a => a.Id == round)).CountedOn;
        var rows = await (
            from u in db.RatingUnits
            join a in db.Answers.Include(a => a.Evidence) on u.Id equals a.RatingUnitId
            where u.SelfAssessmentId == round
            orderby u.Number
            select new { u.Name, Answer = a }
        ).ToListAsync();
        return
        [
            .. rows.Select(row => new ClaimedAnswer(
                row.Name,
                row.Answer.Criterion,
                row.Answer.State,
                row.Answer.ClaimedLevel,
                row.Answer.ClaimedLevel is { } claimed
                    ? Math.Min(
                        claimed,
                        row.Answer.Evidence.Select(e => Carried(e, counted)).Append(2).Max()
                    )
                    : null
            )),
        ];
    }

    private static long Carried(Evidence piece, DateOnly day)
    {
        var full = piece.Kind is EvidenceKind.Decision or EvidenceKind.Document ? 3 : 4;
        var old = piece.DatedOn.AddMonths(24) < day || piece.EndsOn < day;
        return Math.Max(2, old ? full - 1 : full);
    }

    public static long? Median(IEnumerable<ClaimedAnswer> answers)
    {
        var levels = answers.Where(a => a.Shown is not null).Select(a => a.Shown).Order().ToList();
        return levels.Count == 0 ? null : levels[(levels.Count - 1) / 2];
    }

    /// <summary>Levels 1–4, likvärdig, vet inte, inte besvarad, ej relevant: six states that never mix.</summary>
    public static string States(IEnumerable<ClaimedAnswer> answers)
    {
        var all = answers.ToList();
        return string.Join(
            '|',
            new[]
            {
                all.Count(a => a.Shown == 1),
                all.Count(a => a.Shown == 2),
                all.Count(a => a.Shown == 3),
                all.Count(a => a.Shown == 4),
                all.Count(a => a.State == AnswerState.Equivalent),
                all.Count(a => a.State == AnswerState.Unknown),
                all.Count(a => a.State == AnswerState.Unanswered),
                all.Count(a => a.State == AnswerState.NotRelevant),
            }.Select(n => n.ToString(CultureInfo.InvariantCulture))
        );
    }
}
