using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Storage;
using MrPlatform.Ui.Forms;

namespace MrPlatform.Organisations.Administration;

/// <summary>
/// One unit: its name, kind and place; close it, open it again. When somebody else has changed it since the form was opened, nothing is saved:
/// both are shown and the administrator decides.
/// </summary>
public sealed class EditUnitPage(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<OrganisationsWords> t
) : EditPage
{
    private UnitTree _tree = null!;

    [BindProperty]
    public UnitInput Input { get; set; } = new();

    public Unit Unit { get; private set; } = null!;

    /// <summary>Somebody else was first; what they wrote is in <see cref="Unit"/>.</summary>
    public bool Changed { get; private set; }

    public string? ParentName => _tree.Parent(Unit)?.Name;

    public IEnumerable<SelectListItem> Kinds => UnitChoices.Kinds(t);

    public IEnumerable<SelectListItem> Parents => UnitChoices.Units(_tree, except: Unit);

    public void OnGet() =>
        Input = new()
        {
            Name = Unit.Name,
            Kind = Unit.Kind,
            ParentId = Unit.ParentId,
            Version = Unit.Version,
        };

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (Input.Version != Unit.Version)
            return ShowBoth();
        var isTop = Unit.Kind == UnitKind.Overall;
        var parent = _tree.Find(Input.ParentId);
        if (!isTop && parent is not { ClosedAt: null })
            ModelState.AddModelError("Input.ParentId", t["Välj vilken enhet den ligger under"]);
        if (isTop)
            ModelState.Remove("Input.Kind");
        if (!ModelState.IsValid)
            return Page();
        var by = HttpContext.SignedIn.At(clock);
        Unit.Rename(Input.Name.Trim(), isTop ? UnitKind.Overall : Input.Kind!.Value, by);
        if (!isTop)
            Unit.MoveUnder(parent!, _tree, by);
        return await Save(stop);
    }

    public async Task<IActionResult> OnPostClose(CancellationToken stop)
    {
        Unit.Close(_tree, HttpContext.SignedIn.At(clock));
        return await Save(stop);
    }

    public async Task<IActionResult> OnPostReopen(CancellationToken stop)
    {
        Unit.Reopen(_tree, HttpContext.SignedIn.At(clock));
        return await Save(stop);
    }

    private async Task<IActionResult> Save(CancellationToken stop)
    {
        new UnitTree(db.Units.Local).Number();
        await db.RecountReach(Unit.OrganisationId, stop);
        await db.SaveChangesAsync(stop);
        return Redirect("~/organisation#enheter");
    }

    private PageResult ShowBoth()
    {
        Changed = true;
        Input = Input with { Version = Unit.Version };
        return this.ShowBoth("Input.Version");
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        var own = HttpContext.SignedIn.OrganisationId;
        _tree = new(await db.Units.Where(u => u.OrganisationId == own).ToListAsync(stop));
        if (_tree.Find(Id) is not { } unit)
            return false;
        Unit = unit;
        return true;
    }
}
