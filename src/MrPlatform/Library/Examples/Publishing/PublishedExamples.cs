using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.Library.Examples.Own;
using MrPlatform.Library.Search;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui.Kept;

namespace MrPlatform.Library.Examples.Publishing;

/// <summary>
/// Keeps the published examples in the knowledge base of this node: reads them all when something has been published, read again or withdrawn,
/// exchanges the knowledge base whole, forgets the kept pages and has the search made again.
/// </summary>
public sealed class PublishedExamples(
    IServiceScopeFactory scopes,
    Knowledge knowledge,
    KeepSearchReady search,
    KeptPages kept,
    TimeProvider clock
) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private Dictionary<(Guid, long, string), Example> _made = [];
    private Mark _mark = new(0, 0);

    /// <summary>Takes in what has changed since the last time, here or on another node. Without a change it costs two small questions.</summary>
    public async Task TakeIn(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        await _one.WaitAsync(stop);
        try
        {
            var mark = await Mark.Read(db, stop);
            if (mark == _mark)
                return;
            if (mark.Examples != _mark.Examples)
            {
                await Exchange(db, stop);
                search.ContentChanged();
            }
            _mark = mark;
            kept.Forget();
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task Exchange(MrContext db, CancellationToken stop)
    {
        var rows = await db
            .SubmittedExamples.AsNoTracking()
            .Include(e => e.Sources)
            .Include(e => e.Images)
            .Include(e => e.EarlierWordings)
            .AsSplitQuery()
            .Where(e => e.PublishedAt != null && e.WithdrawnAt == null)
            .OrderBy(e => e.PublishedAt)
            .ThenBy(e => e.Slug)
            .ToListAsync(stop);
        var owners = await db.Organisations.AsNoTracking().ToDictionaryAsync(o => o.Id, stop);
        var today = Stockholm.DayOf(clock.GetUtcNow());
        var made = new Dictionary<(Guid, long, string), Example>();
        knowledge.Take(content =>
            [
                .. rows.Select(row =>
                {
                    // The same thing stays the same object, so that what is made of it (its prose) is not made again.
                    var key = (row.Id, row.Version, content.Language);
                    return made[key] =
                        _made.GetValueOrDefault(key)
                        ?? PublishedExample.Of(row, owners[row.OrganisationId], content, today);
                }),
            ]
        );
        _made = made;
    }

    /// <summary>Grows with every act on what is public: published examples, and what others tell of trying them.</summary>
    private sealed record Mark(long Examples, long Trials)
    {
        public static async Task<Mark> Read(MrContext db, CancellationToken stop) =>
            new(
                await db
                    .SubmittedExamples.Where(e => e.PublishedAt != null)
                    .SumAsync(e => e.Version, stop),
                await Trying.AdaptationTables.Mark(db, stop)
            );
    }
}
