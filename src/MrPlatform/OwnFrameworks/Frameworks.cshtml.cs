using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.OwnFrameworks;

/// <summary>The organisation's own frameworks: which versions there are, which is being written, and which are out of use.</summary>
[Authorize]
public sealed class FrameworksModel(
    MrContext db,
    Knowledge knowledge,
    IStringLocalizer<OwnFrameworksWords> t
) : PageModel, IHaveSheets
{
    public const string Own = "ramverk";

    public IReadOnlyList<FrameworkRow> Rows { get; private set; } = [];

    public IReadOnlyList<Framework> Shared => knowledge.Current.Frameworks;

    public bool MayWrite => HttpContext.SignedIn.WritesFrameworks;

    public string SheetsTitle => t["Egna ramverk"];

    public IEnumerable<Sheet> Sheets()
    {
        if (Rows.Count > 0)
            yield return new(
                t["Egna ramverk"],
                [
                    t["Ramverk"].Value,
                    t["Senaste version"].Value,
                    t["Påståenden"].Value,
                    t["Läge"].Value,
                ],
                Rows.Select(row => (Cell[])[row.Own.Title, row.Latest, row.Items, State(row)])
            )
            {
                Key = Own,
            };
    }

    public string State(FrameworkRow row) =>
        row.Own.IsRetired ? t["ur bruk"]
        : row.Latest is null ? t["bara utkast"]
        : row.HasDraft ? t["i bruk, utkast till nästa version"]
        : t["i bruk"];

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
