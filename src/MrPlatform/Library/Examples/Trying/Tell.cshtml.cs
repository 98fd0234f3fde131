using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Library.Examples.Noting;
using MrPlatform.Library.Examples.Own;
using MrPlatform.Library.Examples.Publishing;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Text;

namespace MrPlatform.Library.Examples.Trying;

/// <summary>Tells how it goes with what is tried, and whether others may read it.</summary>
public sealed class TellModel(
    MrContext db,
    KnownExamples examples,
    PublishedExamples published,
    TimeProvider clock,
    IStringLocalizer<LibraryWords> t
) : EditNotePage<Adaptation>(db, examples, clock)
{
    [BindProperty]
    public TellForm Form { get; set; } = new();

    public void OnGet() => Form = TellForm.Of(Note, By.Today);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (Form.On < Note.StartsOn)
            ModelState.AddModelError(
                "Form.On",
                t["Dagen kan inte vara före den dag ni började, {0}", Note.StartsOn.Iso()]
            );
        if (!ModelState.IsValid || IsOvertaken(Form))
            return Page();
        Note.Tell(Form.Read(), Form.Share, Example.Text, By);
        await Db.SaveChangesAsync(stop);
        await published.TakeIn(stop);
        return Redirect(Addresses.Adaptations);
    }

    protected override bool MayWrite(Viewer viewer) => viewer.WritesExamples;
}
