using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Commenting;

/// <summary>
/// When a round is concluded its comments are disposed of, or kept by the process leader's choice. What is kept is taken into the archive and
/// becomes an official document (TF 2:12).
/// </summary>
public sealed class SettleComments(MrContext db)
{
    public Task<int> In(Guid round, CancellationToken stop) =>
        db.Comments.CountAsync(c => c.SelfAssessmentId == round, stop);

    /// <summary>After the round is concluded, in the same transaction: nothing is written any more. The caller saves.</summary>
    public async Task Of(SelfAssessment round, bool keep, By by, CancellationToken stop)
    {
        var comments = await db
            .Comments.Where(c => c.SelfAssessmentId == round.Id)
            .ToListAsync(stop);
        round.SettleComments(comments.Count, keep, by);
        if (!keep)
            db.RemoveRange(comments);
    }
}
