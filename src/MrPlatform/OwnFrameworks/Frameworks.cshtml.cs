using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.OwnFrameworks;

/// <summary>The organisation's own frameworks: which versions there are, which is being written, and which are out of use.</summary>
[Authorize]
public sealed class FrameworksModel(MrContext db, Knowledge knowledge) : PageModel
{
    public IReadOnlyList<FrameworkRow> Rows { get; private set; } = [];

    public IReadOnlyList<Framework> Shared => knowledge.Current.Frameworks;

    public bool MayWrite => HttpContext.SignedIn.WritesFrameworks;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (!viewer.ReadsFrameworks)
            return Forbid();
        Rows = await FrameworkRow.Read(db, viewer, stop);
        return Page();
    }
}

/// <summary>One framework in the list.</summary>
public sealed record FrameworkRow(OwnFramework Own, string? Latest, long Items, bool HasDraft)
{
    public static async Task<IReadOnlyList<FrameworkRow>> Read(
        MrContext db,
        Viewer viewer,
        CancellationToken stop
    )
    {
        var frameworks = await db.OwnFrameworksOf(viewer).AsNoTracking().ToListAsync(stop);
        var ids = frameworks.ConvertAll(f => f.Id);
        var versions = (
            await db
                .FrameworkVersions.Where(v => ids.Contains(v.OwnFrameworkId))
                .Select(v => new
                {
                    v.OwnFrameworkId,
                    v.Number,
                    v.Items,
                    IsDraft = v.PublishedAt == null,
                })
                .ToListAsync(stop)
        ).ToLookup(v => v.OwnFrameworkId);
        return
        [
            .. frameworks
                .OrderBy(f => f.IsRetired)
                .ThenBy(f => f.Title, StringComparer.CurrentCulture)
                .Select(f =>
                {
                    var latest = versions[f.Id]
                        .Where(v => !v.IsDraft)
                        .MaxBy(v => FrameworkVersion.Read(v.Number));
                    var draft = versions[f.Id].FirstOrDefault(v => v.IsDraft);
                    return new FrameworkRow(
                        f,
                        latest?.Number,
                        latest?.Items ?? draft?.Items ?? 0,
                        draft is not null
                    );
                }),
        ];
    }
}
