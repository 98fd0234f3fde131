using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
using MrPlatform.Organisations.SignIn;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.Administration;

/// <summary>One person: name and address, functions, a new link, the end of the account. What is taken away is gone at the person's next click.</summary>
[OnlyFor(Function.Administrator)]
public sealed class EditPersonPage(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<OrganisationsWords> t
) : PageModel
{
    private UnitTree _tree = null!;

    [BindProperty]
    public PersonInput Input { get; set; } = new();

    [BindProperty]
    public FunctionInput More { get; set; } = new();

    public Person Person { get; private set; } = null!;

    /// <summary>The link to hand over, shown this once.</summary>
    public string? Link { get; private set; }

    public IEnumerable<SelectListItem> Functions => FunctionChoices.Functions(t);

    public IEnumerable<SelectListItem> Units => FunctionChoices.Units(_tree, t);

    private Guid OrganisationId => HttpContext.SignedIn.OrganisationId!.Value;

    private By By => HttpContext.SignedIn.At(clock);

    public string InWords(Assignment given) =>
        _tree.Find(given.UnitId) is { } unit
            ? $"{t.Name(given.Function)}, {unit.Name}"
            : t["{0}, hela organisationen", t.Name(given.Function)];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop) =>
        await Load(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        var typed = Input;
        if (!await Load(id, stop))
            return NotFound();
        Input = typed;
        Forget(nameof(More));
        if (await db.IsTaken(Input.Email, id, stop))
            ModelState.AddModelError("Input.Email", t["Adressen används redan av ett konto"]);
        if (!ModelState.IsValid)
            return Page();
        Person.Change(Input.Name, Input.Email, By);
        return await Save(id, stop);
    }

    public async Task<IActionResult> OnPostGive(Guid id, CancellationToken stop)
    {
        if (!await Load(id, stop))
            return NotFound();
        Forget(nameof(Input));
        var unit = _tree.Find(More.UnitId);
        if (FunctionChoices.WhyNot(More, unit, t) is { } why)
            ModelState.AddModelError($"More.{why.Field}", why.Sentence);
        if (!ModelState.IsValid)
            return Page();
        Person.Give(More.Function!.Value, unit, By);
        return await Save(id, stop);
    }

    public async Task<IActionResult> OnPostTake(Guid id, Guid assignment, CancellationToken stop)
    {
        if (
            !await Load(id, stop)
            || Person.Assignments.Find(a => a.Id == assignment) is not { } taken
        )
            return NotFound();
        if (taken.Function == Function.Administrator)
            await db.LosesAdministrator(Person, stop);
        Person.Take(taken, _tree.Find(taken.UnitId), By);
        return await Save(id, stop);
    }

    public async Task<IActionResult> OnPostLink(Guid id, CancellationToken stop)
    {
        if (!await Load(id, stop) || Person.LeftAt is not null)
            return NotFound();
        ModelState.Clear();
        var link = await db.Invite(Person, By, stop);
        await db.SaveChangesAsync(stop);
        Link = Url.Whole(link);
        return Page();
    }

    public async Task<IActionResult> OnPostEnd(Guid id, CancellationToken stop)
    {
        if (!await Load(id, stop))
            return NotFound();
        if (Person.Assignments.Exists(a => a.Function == Function.Administrator))
            await db.LosesAdministrator(Person, stop);
        Person.Leave(By);
        return await Save(id, stop);
    }

    private async Task<IActionResult> Save(Guid id, CancellationToken stop)
    {
        await db.RecountReach(OrganisationId, stop);
        await db.SaveChangesAsync(stop);
        return Redirect($"~/organisation/personer/{id}");
    }

    /// <summary>Each form of the page is judged alone.</summary>
    private void Forget(string form)
    {
        foreach (
            var key in ModelState.Keys.Where(k =>
                k.StartsWith(form + ".", StringComparison.Ordinal)
            )
        )
            ModelState.Remove(key);
    }

    private async Task<bool> Load(Guid id, CancellationToken stop)
    {
        _tree = new(
            await db.Units.Where(u => u.OrganisationId == OrganisationId).ToListAsync(stop)
        );
        var person = await db
            .People.Include(p => p.Assignments)
            .SingleOrDefaultAsync(p => p.Id == id && p.OrganisationId == OrganisationId, stop);
        if (person is null)
            return false;
        Person = person;
        Input = new() { Name = person.Name, Email = person.Email ?? "" };
        return true;
    }
}
