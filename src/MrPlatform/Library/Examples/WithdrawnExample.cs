using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.Library.Examples.Own;
using MrPlatform.Storage;

namespace MrPlatform.Library.Examples;

/// <summary>What stands at the address of an example that was published and then withdrawn.</summary>
public sealed record WithdrawnExample(string Title, DateOnly On, string Why)
{
    internal static async Task<WithdrawnExample?> Find(
        MrContext db,
        string slug,
        CancellationToken stop
    )
    {
        var gone = await db
            .SubmittedExamples.AsNoTracking()
            .FirstOrDefaultAsync(e => e.Slug == slug && e.WithdrawnAt != null, stop);
        return gone is { WithdrawnAt: { } at }
            ? new(gone.Text.Title, Stockholm.DayOf(at), gone.WithdrawnWhy ?? "")
            : null;
    }
}
