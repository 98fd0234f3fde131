using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Library.Examples.Noting;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.Library.Examples.Reflecting;

/// <summary>Changes what a unit thinks of an example.</summary>
public sealed class EditReflectionModel(
    MrContext db,
    KnownExamples examples,
    TimeProvider clock,
    IStringLocalizer<LibraryWords> t
) : EditNotePage<Reflection>(db, examples, clock)
{
    [BindProperty]
    public ReflectionForm Form { get; set; } = new();

    public void OnGet() => Form = ReflectionForm.Of(Note);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (Form.Read().IsEmpty)
            ModelState.AddModelError("Form.Systematics", t["Skriv något på minst en av frågorna"]);
        if (!ModelState.IsValid || IsOvertaken(Form))
            return Page();
        Note.Change(Form.Read(), Example.Text, By);
        await Db.SaveChangesAsync(stop);
        return Redirect(Addresses.Reflections);
    }

    protected override bool MayWrite(Viewer viewer) => viewer.Reflects;
}
