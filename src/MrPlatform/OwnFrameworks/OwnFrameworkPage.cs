using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.OwnFrameworks;

/// <summary>
/// A page about one of the organisation's own frameworks. Another organisation's is absent; those who read results may read it, and the process
/// leader and the administrator may write.
/// </summary>
[Authorize]
public abstract class OwnFrameworkPage(MrContext db, TimeProvider clock) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public OwnFramework Own { get; private set; } = null!;

    /// <summary>Without their texts, latest first.</summary>
    public IReadOnlyList<PublishedVersion> Published { get; private set; } = [];

    public FrameworkVersion? Draft { get; private set; }

    public bool MayWrite => HttpContext.SignedIn.WritesFrameworks;

    protected MrContext Db => db;

    protected By By => HttpContext.SignedIn.At(clock);

    /// <summary>True on pages that are of no use to those who only read.</summary>
    protected virtual bool IsForWriters => false;

    public sealed override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        if (!await Load(HttpContext.RequestAborted))
            context.Result = NotFound();
        else if (!MayWrite && (IsForWriters || HttpMethods.IsPost(Request.Method)))
            context.Result = Forbid();
        else if (IsMissing)
            context.Result = NotFound();
        else
            await next();
    }

    /// <summary>True when what the address names within the framework is not there.</summary>
    protected virtual bool IsMissing => false;

    protected async Task<bool> Load(CancellationToken stop)
    {
        var found = await db.OwnFrameworksOf(HttpContext.SignedIn)
            .FirstOrDefaultAsync(f => f.Id == Id, stop);
        if (found is null)
            return false;
        Own = found;
        Published = await PublishedVersion.Read(db, Id, stop);
        Draft = await db.FrameworkVersions.FirstOrDefaultAsync(
            v => v.OwnFrameworkId == Id && v.PublishedAt == null,
            stop
        );
        return true;
    }

    /// <summary>A published version with its text.</summary>
    protected Task<FrameworkVersion?> Find(string number, CancellationToken stop) =>
        db
            .FrameworkVersions.AsNoTracking()
            .FirstOrDefaultAsync(
                v => v.OwnFrameworkId == Id && v.Number == number && v.PublishedAt != null,
                stop
            );
}

/// <summary>What a list says of a published version.</summary>
public sealed record PublishedVersion(
    string Number,
    long Items,
    string? Changelog,
    DateTimeOffset PublishedAt,
    string? ByName
)
{
    public static async Task<IReadOnlyList<PublishedVersion>> Read(
        MrContext db,
        Guid framework,
        CancellationToken stop
    )
    {
        var all = await db
            .FrameworkVersions.AsNoTracking()
            .Where(v => v.OwnFrameworkId == framework && v.PublishedAt != null)
            .Select(v => new PublishedVersion(
                v.Number,
                v.Items,
                v.Changelog,
                v.PublishedAt!.Value,
                v.PublishedByName
            ))
            .ToListAsync(stop);
        return [.. all.OrderByDescending(v => FrameworkVersion.Read(v.Number))];
    }
}
