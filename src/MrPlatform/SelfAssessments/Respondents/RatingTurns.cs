using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>
/// A rating and the showing of a unit's ratings never pass each other: whoever rates is counted in what is shown, or is told that it was too late.
/// The embedded database takes one writer at a time, and needs nothing more. In the larger, those who rate hold the unit's row together, which
/// nobody notices, and whoever shows holds it alone: waits for those who have begun, and lets the others see that it is shown.
/// </summary>
internal static class RatingTurns
{
    private const string Together = "select id from rating_unit where id = {0} for key share";
    private const string Alone = "select id from rating_unit where id = {0} for update";

    extension(MrContext db)
    {
        /// <summary>Call it first in the transaction, before reading what is shown.</summary>
        public Task TurnToRate(Guid unit, CancellationToken stop) =>
            db.Database.IsNpgsql()
                ? db.Database.ExecuteSqlRawAsync(Together, [unit], stop)
                : Task.CompletedTask;

        /// <summary>Call it first in the transaction that shows.</summary>
        public Task TurnToShow(Guid unit, CancellationToken stop) =>
            db.Database.IsNpgsql()
                ? db.Database.ExecuteSqlRawAsync(Alone, [unit], stop)
                : Task.CompletedTask;
    }
}
