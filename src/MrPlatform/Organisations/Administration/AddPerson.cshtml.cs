using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations.SignIn;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.Administration;

/// <summary>A new person with a first function. The administrator gets a link to hand over; no password passes through anyone else.</summary>
[OnlyFor(Function.Administrator)]
public sealed class AddPersonPage(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<OrganisationsWords> t
) : PageModel
{
    private UnitTree _tree = null!;

    [BindProperty]
    public PersonInput Input { get; set; } = new();

    [BindProperty]
    public FunctionInput First { get; set; } = new();

    /// <summary>The link to hand over, shown this once.</summary>
    public string? Link { get; private set; }

    public IEnumerable<SelectListItem> Functions => FunctionChoices.Functions(t);

    public IEnumerable<SelectListItem> Units => FunctionChoices.Units(_tree, t);

    private Guid OrganisationId => HttpContext.SignedIn.OrganisationId!.Value;

    public async Task OnGet(CancellationToken stop) => await Load(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Load(stop);
        var unit = _tree.Find(First.UnitId);
        if (FunctionChoices.WhyNot(First, unit, t) is { } why)
            ModelState.AddModelError($"First.{why.Field}", why.Sentence);
        if (await db.IsTaken(Input.Email, except: null, stop))
            ModelState.AddModelError("Input.Email", t["Adressen används redan av ett konto"]);
        if (!ModelState.IsValid)
            return Page();
        var by = HttpContext.SignedIn.At(clock);
        var person = new Person(OrganisationId, Input.Name, Input.Email, by);
        person.Give(First.Function!.Value, unit, by);
        db.Add(person);
        var link = await db.Invite(person, by, stop);
        await db.RecountReach(OrganisationId, stop);
        await db.SaveChangesAsync(stop);
        Link = Url.Whole(link);
        return Page();
    }

    private async Task Load(CancellationToken stop) =>
        _tree = new(
            await db.Units.Where(u => u.OrganisationId == OrganisationId).ToListAsync(stop)
        );
}
