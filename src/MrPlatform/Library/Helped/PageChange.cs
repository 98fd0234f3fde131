using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.Storage;

namespace MrPlatform.Library.Helped;

/// <summary>The latest change of a page after something a reader said, as "Om sidan" tells of it.</summary>
public sealed record PageChange(DateOnly Day, string What)
{
    /// <summary>Where a page keeps it for the part that shows it.</summary>
    public const string Key = "PageChange";

    public static async Task<PageChange?> Latest(MrContext db, string page, CancellationToken stop)
    {
        var latest = await db
            .ReaderAnswers.AsNoTracking()
            .Where(a => a.Page == page && a.Changed)
            .OrderByDescending(a => a.HandledAt)
            .Select(a => new { a.HandledAt, a.Note })
            .FirstOrDefaultAsync(stop);
        return latest is null ? null : new(Stockholm.DayOf(latest.HandledAt!.Value), latest.Note!);
    }
}
