using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.Administration;

/// <summary>A new committee, department, section or company.</summary>
[OnlyFor(Function.Administrator)]
public sealed class AddUnitPage(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<OrganisationsWords> t
) : PageModel
{
    private UnitTree _tree = null!;

    [BindProperty]
    public UnitInput Input { get; set; } = new();

    public IEnumerable<SelectListItem> Kinds => UnitChoices.Kinds(t).Prepend(new(t["Välj"], ""));

    public IEnumerable<SelectListItem> Parents => UnitChoices.Units(_tree);

    private Guid OrganisationId => HttpContext.SignedIn.OrganisationId!.Value;

    public async Task OnGet(CancellationToken stop)
    {
        await Load(stop);
        Input = new() { ParentId = _tree.Top.Id };
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Load(stop);
        if (Input.Kind == UnitKind.Overall)
            ModelState.AddModelError("Input.Kind", t["Välj vad det är för enhet"]);
        if (_tree.Find(Input.ParentId) is not { ClosedAt: null } parent)
        {
            ModelState.AddModelError("Input.ParentId", t["Välj vilken enhet den ligger under"]);
            return Page();
        }
        if (!ModelState.IsValid)
            return Page();
        var unit = new Unit(
            OrganisationId,
            parent,
            Input.Name.Trim(),
            Input.Kind!.Value,
            int.MaxValue,
            HttpContext.SignedIn.At(clock)
        );
        db.Add(unit);
        new UnitTree(db.Units.Local).Number();
        await db.RecountReach(OrganisationId, stop);
        await db.SaveChangesAsync(stop);
        return Redirect("~/organisation#enheter");
    }

    private async Task Load(CancellationToken stop) =>
        _tree = new(
            await db.Units.Where(u => u.OrganisationId == OrganisationId).ToListAsync(stop)
        );
}
