using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Administration;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.Library.Examples.Reflecting;

/// <summary>Notes what a unit thinks of an example. A unit has one note on each; when there is one, it is that one that is changed.</summary>
[OnlyFor(
    Function.ProcessLeader,
    Function.Head,
    Function.Respondent,
    Function.CaseOfficer,
    Function.ElectedRepresentative,
    Function.Administrator
)]
public sealed class NewReflectionModel(
    MrContext db,
    KnownExamples examples,
    TimeProvider clock,
    IStringLocalizer<LibraryWords> t
) : PageModel
{
    private UnitTree _tree = null!;

    [BindProperty(SupportsGet = true)]
    public string? Exempel { get; set; }

    [BindProperty]
    public Guid? Unit { get; set; }

    [BindProperty]
    public ReflectionForm Form { get; set; } = new();

    public IEnumerable<SelectListItem> Examples => examples.Choices(t["Välj ett exempel"]);

    public IEnumerable<SelectListItem> Units => UnitChoices.Units(_tree);

    public async Task OnGet(CancellationToken stop)
    {
        await Load(stop);
        Unit = _tree.Top.Id;
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Load(stop);
        var viewer = HttpContext.SignedIn;
        if (examples.Find(Exempel) is not { } example)
        {
            ModelState.AddModelError(nameof(Exempel), t["Välj vilket exempel det handlar om"]);
            return Page();
        }
        if (_tree.Find(Unit) is not { ClosedAt: null } unit)
        {
            ModelState.AddModelError(nameof(Unit), t["Välj vilken enhet som skriver"]);
            return Page();
        }
        if (Form.Read().IsEmpty)
            ModelState.AddModelError("Form.Systematics", t["Skriv något på minst en av frågorna"]);
        var known = await db.ReflectionsOf(viewer)
            .AsNoTracking()
            .FirstOrDefaultAsync(r => r.Example == example.Id && r.UnitId == unit.Id, stop);
        if (known is not null)
            ModelState.AddModelError(
                nameof(Unit),
                t["Enheten har redan en anteckning om exemplet. Ändra den under Våra reflektioner."]
            );
        if (!ModelState.IsValid)
            return Page();
        db.Add(
            new Reflection(
                (viewer.OrganisationId!.Value, unit.Id),
                (example.Id, example.Title),
                Form.Read(),
                viewer.At(clock)
            )
        );
        await db.SaveChangesAsync(stop);
        return Redirect(Addresses.Example(example.Id) + "#ert");
    }

    private async Task Load(CancellationToken stop)
    {
        var own = HttpContext.SignedIn.OrganisationId;
        _tree = new(
            await db.Units.AsNoTracking().Where(u => u.OrganisationId == own).ToListAsync(stop)
        );
    }
}
