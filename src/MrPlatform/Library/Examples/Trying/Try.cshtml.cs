using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Library.Examples.Publishing;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Administration;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.Library.Examples.Trying;

/// <summary>Vi provar detta: which example, which unit, what will be done and from which day.</summary>
[OnlyFor(Function.ProcessLeader, Function.Head, Function.CaseOfficer, Function.Administrator)]
public sealed class TryModel(
    MrContext db,
    KnownExamples examples,
    PublishedExamples published,
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
    [
        Required(ErrorMessage = "Skriv vad ni ska göra"),
        StringLength(2000, ErrorMessage = "Texten är för lång. Den får vara högst 2 000 tecken.")
    ]
    public string Plan { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Skriv vilken dag ni börjar")]
    public DateOnly? From { get; set; }

    public IEnumerable<SelectListItem> Examples => examples.Choices(t["Välj ett exempel"]);

    public IEnumerable<SelectListItem> Units => UnitChoices.Units(_tree);

    public async Task OnGet(CancellationToken stop)
    {
        await Load(stop);
        Unit = _tree.Top.Id;
        From = Stockholm.DayOf(clock.GetUtcNow());
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Load(stop);
        var viewer = HttpContext.SignedIn;
        var example = examples.Find(Exempel);
        var unit = _tree.Find(Unit);
        if (example is null)
            ModelState.AddModelError(nameof(Exempel), t["Välj vilket exempel ni provar"]);
        if (unit is not { ClosedAt: null })
            ModelState.AddModelError(nameof(Unit), t["Välj vilken enhet som provar"]);
        if (!ModelState.IsValid)
            return Page();
        var trial = new Adaptation(
            (viewer.OrganisationId!.Value, unit!.Id),
            (example!.Id, example.Title),
            (Plan.Trim().ReplaceLineEndings("\n"), From!.Value),
            viewer.At(clock)
        );
        db.Add(trial);
        await db.SaveChangesAsync(stop);
        await published.TakeIn(stop);
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
