using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Library.Examples.Noting;
using MrPlatform.Organisations;
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
) : NewNotePage(db, examples)
{
    [BindProperty]
    public ReflectionForm Form { get; set; } = new();

    protected override string NoneChosen => t["Välj ett exempel"];

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        var chosen = Chosen(
            t["Välj vilket exempel det handlar om"],
            t["Välj vilken enhet som skriver"]
        );
        if (Form.Read().IsEmpty)
            ModelState.AddModelError("Form.Systematics", t["Skriv något på minst en av frågorna"]);
        if (chosen is var (known, writer) && await IsNoted(viewer, known.Id, writer.Id, stop))
            ModelState.AddModelError(
                nameof(Unit),
                t["Enheten har redan en anteckning om exemplet. Ändra den under Våra reflektioner."]
            );
        if (!ModelState.IsValid || chosen is not var (example, unit))
            return Page();
        Db.Add(
            new Reflection(
                (viewer.OrganisationId!.Value, unit.Id),
                (example.Id, example.Title),
                Form.Read(),
                viewer.At(clock)
            )
        );
        await Db.SaveChangesAsync(stop);
        return Redirect(Addresses.Example(example.Id) + "#ert");
    }

    private Task<bool> IsNoted(Viewer viewer, string example, Guid unit, CancellationToken stop) =>
        Db.NotesOf<Reflection>(viewer)
            .AnyAsync(note => note.Example == example && note.UnitId == unit, stop);
}
