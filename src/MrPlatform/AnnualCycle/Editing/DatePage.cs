using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.AnnualCycle.Editing;

/// <summary>
/// A page where a date of the year is written, by those who keep the cycle. What is another organisation's is absent before it is asked who may.
/// </summary>
[Authorize]
public abstract class DatePage(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<AnnualCycleWords> t
) : PageModel
{
    private UnitTree? _tree;

    [BindProperty]
    public DateForm Form { get; set; } = new();

    public IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<AnnualDateKind>()
            .Select(kind => new SelectListItem(t.Name(kind), $"{kind}"))
            .Prepend(new(t["Välj"], ""));

    public IEnumerable<SelectListItem> Months =>
        Enumerable
            .Range(1, 12)
            .Select(month => new SelectListItem(new CycleDay(month).InYear(), $"{month}"))
            .Prepend(new(t["Välj"], ""));

    /// <summary>In the order of the tree, a dash for each step down; the overall level is the whole organisation.</summary>
    public IEnumerable<SelectListItem> Units =>
        Choosable
            .Select(one => new SelectListItem(
                string.Concat(Enumerable.Repeat("– ", one.Depth - 1)) + one.Unit.Name,
                $"{one.Unit.Id}"
            ))
            .Prepend(new(t.Concerns(null), ""));

    protected MrContext Db => db;

    protected By By => HttpContext.SignedIn.At(clock);

    protected IStringLocalizer<AnnualCycleWords> Words => t;

    /// <summary>The unit of the date that is changed can stay, also when it has been closed.</summary>
    protected virtual Guid? UnitNow => null;

    private IEnumerable<(Unit Unit, int Depth)> Choosable =>
        _tree!
            .InOrder()
            .Where(one => one.Depth > 0 && (one.Unit.ClosedAt is null || one.Unit.Id == UnitNow));

    public sealed override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var stop = HttpContext.RequestAborted;
        var viewer = HttpContext.SignedIn;
        if (!await Find(stop))
            context.Result = NotFound();
        else if (!viewer.KeepsAnnualCycle || viewer.OrganisationId is not { } own)
            context.Result = Forbid();
        else
        {
            _tree = new(
                await db.Units.AsNoTracking().Where(u => u.OrganisationId == own).ToListAsync(stop)
            );
            await next();
        }
    }

    /// <summary>False when the own organisation has no such date.</summary>
    protected virtual Task<bool> Find(CancellationToken stop) => Task.FromResult(true);

    protected DatePlan? Read() =>
        Form.Read(ModelState, Choosable.Select(one => one.Unit.Id).ToHashSet(), t);

    protected string? UnitName(Guid? id) => _tree!.Find(id)?.Name;
}
