using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Layout;

namespace MrPlatform.Reports.DrawingUp;

/// <summary>Where a report of one kind is drawn up: each page says what kind, and what its address says that it is about.</summary>
[Authorize]
public abstract class KindPage(
    MrContext db,
    IEnumerable<IReportKind> kinds,
    DrawUpReport draw,
    TimeProvider clock,
    IStringLocalizer<ReportsWords> t
) : DrawUpPage(db, draw, clock, t)
{
    /// <summary>The years and parts of years one can choose among, latest first; empty for what is not about a time.</summary>
    public virtual IReadOnlyList<(string Text, string Href, bool IsChosen)> Times => [];

    protected DateOnly Today => Stockholm.DayOf(Now);

    /// <summary>Null where the address names none.</summary>
    protected abstract (ReportKind Kind, ReportSubject About)? About();

    protected override async Task<IActionResult?> Find(CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (
            !viewer.ReadsPlans
            || About() is not var (kind, about)
            || kinds.FirstOrDefault(k => k.Kind == kind) is not { } source
            || await source.Read(viewer, about, stop) is not { } one
        )
            return NotFound();
        One = one;
        ViewData["Title"] = T["Ta fram: {0}", one.Title].Value;
        ViewData["ErrorTitle"] = T["Rapporten är inte framtagen än"].Value;
        ViewData["Section"] = Menu.Plans;
        ViewData["Crumbs"] = new Crumb[]
        {
            new(T["Rapporter"], Addresses.Reports),
            new(T.Name(kind)),
        };
        return viewer.MakesPlans ? null : Forbid();
    }
}
