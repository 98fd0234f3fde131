using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
using MrPlatform.Organisations.SignIn;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.Administration;

/// <summary>One person: name and address, functions, a new link, the end of the account. What is taken away is gone at the person's next click.</summary>
public sealed class EditPersonPage(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<OrganisationsWords> t
) : EditPage
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

    private By By => HttpContext.SignedIn.At(clock);

    public string InWords(Assignment given) =>
        _tree.Find(given.UnitId) is { } unit
            ? $"{t.Name(given.Function)}, {unit.Name}"
            : t["{0}, hela organisationen", t.Name(given.Function)];

    public void OnGet() => FillIn();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        JudgeOnly(Input, nameof(Input));
        if (await db.IsTaken(Input.Email, Id, stop))
            ModelState.AddModelError("Input.Email", t["Adressen används redan av ett konto"]);
        if (!ModelState.IsValid)
            return Page();
        Person.Change(Input.Name, Input.Email, By);
        return await Save(stop);
    }

    public async Task<IActionResult> OnPostGive(CancellationToken stop)
    {
        JudgeOnly(More, nameof(More));
        FillIn();
        var unit = _tree.Find(More.UnitId);
        if (FunctionChoices.WhyNot(More, unit, t) is { } why)
            ModelState.AddModelError($"More.{why.Field}", why.Sentence);
        if (!ModelState.IsValid)
            return Page();
        Person.Give(More.Function!.Value, unit, By);
        return await Save(stop);
    }

    public async Task<IActionResult> OnPostTake(Guid assignment, CancellationToken stop)
    {
        if (Person.Assignments.Find(a => a.Id == assignment) is not { } taken)
            return NotFound();
        if (taken.Function == Function.Administrator)
            await db.LosesAdministrator(Person, stop);
        Person.Take(taken, _tree.Find(taken.UnitId), By);
        return await Save(stop);
    }

    public async Task<IActionResult> OnPostLink(CancellationToken stop)
    {
        if (Person.LeftAt is not null)
            return NotFound();
        ModelState.Clear();
        FillIn();
        var link = await db.Invite(Person, By, stop);
        await db.SaveChangesAsync(stop);
        Link = Url.Whole(link);
        return Page();
    }

    public async Task<IActionResult> OnPostEnd(CancellationToken stop)
    {
        if (Person.Assignments.Exists(a => a.Function == Function.Administrator))
            await db.LosesAdministrator(Person, stop);
        Person.Leave(By);
        return await Save(stop);
    }

    private async Task<IActionResult> Save(CancellationToken stop)
    {
        await db.RecountReach(Person.OrganisationId!.Value, stop);
        await db.SaveChangesAsync(stop);
        return Redirect($"~/organisation/personer/{Id}");
    }

    private void FillIn() => Input = new() { Name = Person.Name, Email = Person.Email ?? "" };

    /// <summary>Each form of the page is judged alone: the other one was not sent.</summary>
    private void JudgeOnly(object form, string name)
    {
        ModelState.Clear();
        TryValidateModel(form, name);
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        var own = HttpContext.SignedIn.OrganisationId;
        var person = await db
            .People.Include(p => p.Assignments)
            .SingleOrDefaultAsync(p => p.Id == Id && p.OrganisationId == own && own != null, stop);
        if (person is null)
            return false;
        Person = person;
        _tree = new(await db.Units.Where(u => u.OrganisationId == own).ToListAsync(stop));
        return true;
    }
}
