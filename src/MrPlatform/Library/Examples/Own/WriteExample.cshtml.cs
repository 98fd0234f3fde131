using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.Library.Examples.Own;

/// <summary>
/// Writes the example: saves it whole or not, previews it, hands it in. When somebody else has saved since the form was opened nothing is
/// saved; both texts are shown and the writer decides.
/// </summary>
public sealed class WriteExampleModel(
    MrContext db,
    TimeProvider clock,
    Knowledge knowledge,
    Phrases phrases,
    IStringLocalizer<LibraryWords> t
) : OwnExamplePage(db, clock)
{
    [BindProperty]
    public ExampleForm Form { get; set; } = new();

    public KnowledgeBase Base => knowledge.Current;

    /// <summary>Somebody else was first; what they wrote is in the example.</summary>
    public bool Changed { get; private set; }

    /// <summary>Where what is saved and what is typed are not the same.</summary>
    public IReadOnlyList<PartDifference> Differences =>
        PartDifference.Between(Example.Wording, Form.Read(Base), Base, phrases);

    public IActionResult OnGet()
    {
        if (!Example.CanBeWritten)
            return Redirect(Addresses.OwnExample(Id));
        Form = ExampleForm.Of(Example);
        return Again();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop) =>
        await Save(stop) ?? Redirect(Addresses.WriteExample(Id) + "?sparat=1#sparat");

    public async Task<IActionResult> OnPostPreview(CancellationToken stop) =>
        await Save(stop) ?? Redirect(Addresses.OwnExample(Id) + "/forhandsvisning");

    public async Task<IActionResult> OnPostSubmit(CancellationToken stop)
    {
        if (await Save(stop) is { } stays)
            return stays;
        foreach (var (field, sentence) in Form.Lacks(t))
            ModelState.AddModelError($"Form.{field}", sentence);
        if (!ModelState.IsValid)
        {
            Form.Version = Example.Version;
            ModelState.Remove("Form.Version");
            return Again();
        }
        Example.Submit(By);
        await Db.SaveChangesAsync(stop);
        return Redirect(Addresses.OwnExample(Id));
    }

    /// <summary>Saves what was typed. The page again when it could not be saved, null when it was.</summary>
    private async Task<IActionResult?> Save(CancellationToken stop)
    {
        if (Form.Version == Example.Version)
            TakeChosen();
        foreach (var (field, sentence) in Form.FaultsInSources(By.Today, t))
            ModelState.AddModelError($"Form.{field}", sentence);
        if (!ModelState.IsValid)
            return Again();
        if (Example.CanBeWritten && Form.Version != Example.Version)
        {
            Changed = true;
            Form.Version = Example.Version;
            ModelState.Remove("Form.Version");
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Again();
        }
        Example.Write(Form.Read(Base), By);
        await Db.SaveChangesAsync(stop);
        return null;
    }

    // What was typed for a part is of no matter once the other's words are chosen, nor are its faults.
    private void TakeChosen()
    {
        foreach (var part in Form.TakeChosenFrom(ExampleForm.Of(Example)))
        foreach (var key in ModelState.Keys.Where(key => IsUnder($"Form.{part}", key)).ToList())
            ModelState.Remove(key);
    }

    private static bool IsUnder(string field, string key) =>
        key == field || key.StartsWith(field + "[", StringComparison.Ordinal);

    private PageResult Again()
    {
        Form.MakeRoom();
        return Page();
    }
}
