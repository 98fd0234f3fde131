using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using MrPlatform.Library.Examples.Own;
using MrPlatform.Library.Examples.Publishing;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.Library.Examples.Reviewing;

/// <summary>An editor corrects an obvious error in a published example, and says why. The old wording is kept.</summary>
public sealed class CorrectExampleModel(
    MrContext db,
    TimeProvider clock,
    Knowledge knowledge,
    PublishedExamples published,
    IStringLocalizer<LibraryWords> t
) : ReviewPage(db, clock)
{
    [BindProperty]
    public ExampleForm Form { get; set; } = new();

    [BindProperty]
    [
        Required(ErrorMessage = "Skriv varför texten ändras"),
        StringLength(400, ErrorMessage = "Texten är för lång. Den får vara högst 400 tecken.")
    ]
    public string Why { get; set; } = "";

    public KnowledgeBase Base => knowledge.Current;

    public IActionResult OnGet()
    {
        if (Example.State != ExampleState.Published)
            return Redirect(Addresses.ExampleReview(Id));
        Form = ExampleForm.Of(Example);
        return Again();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        foreach (var (field, sentence) in Form.FaultsInSources(By.Today, t).Concat(Form.Lacks(t)))
            ModelState.TryAddModelError($"Form.{field}", sentence);
        if (Form.Version != Example.Version)
            ModelState.AddModelError(
                "Why",
                t[
                    "Exemplet har ändrats sedan du öppnade sidan. Öppna den igen och gör om rättelsen."
                ]
            );
        if (!ModelState.IsValid)
            return Again();
        Example.Correct(Form.Read(Base), Why, By);
        await Db.SaveChangesAsync(stop);
        await published.TakeIn(stop);
        return Redirect(Addresses.ExampleReview(Id));
    }

    private PageResult Again()
    {
        Form.MakeRoom();
        return Page();
    }
}
