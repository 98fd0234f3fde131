using Microsoft.EntityFrameworkCore;
using MrPlatform.SelfAssessments.Lived;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Truths;

/// <summary>Locks what is lived and what has come of it when a round is concluded, so that a concluded result reads the same for ever.</summary>
public sealed class FreezeTruths(MrContext db, IEnumerable<IOutcomeSignals> signals)
{
    /// <summary>Changes are saved by the caller, in the transaction that concludes the round.</summary>
    public async Task Of(SelfAssessment round, DateTimeOffset at, CancellationToken stop)
    {
        // Whoever is answering just now holds the link's row: they come first and are counted, or find it closed.
        await db
            .LivedLinks.Where(l => l.SelfAssessmentId == round.Id && l.ClosedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.ClosedAt, at), stop);
        db.AddRange(
            (await KnownTruths.Now(db, signals, round, criterion: null, stop)).Frozen(round.Id)
        );
    }
}
