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
    IStringLocalizer<LibraryWords> t
) : OwnExamplePage(db, clock)
{
    private const int LeastRows = 2;

    [BindProperty]
    public ExampleForm Form { get; set; } = new();

    public KnowledgeBase Base => knowledge.Current;

    /// <summary>Somebody else was first; what they wrote is in the example.</summary>
    public bool Changed { get; private set; }

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

    public string? Fault(string field) =>
        ModelState.TryGetValue($"Form.{field}", out var entry) && entry.Errors.Count > 0
            ? entry.Errors[0].ErrorMessage
            : null;

    /// <summary>Saves what was typed. The page again when it could not be saved, null when it was.</summary>
    private async Task<IActionResult?> Save(CancellationToken stop)
    {
        for (var row = 0; row < Form.Sources.Count; row++)
            if (
                Form.Sources[row] is { Address.Length: > 0 } source
                && source.Note.Trim().Length == 0
            )
                ModelState.AddModelError(
                    $"Form.Sources[{row}].Note",
                    t["Skriv vad källan är, till exempel Rapport till nämnden 2025"]
                );
            else if (Form.Sources[row] is { Note.Length: > 0, Address.Length: 0 })
                ModelState.AddModelError(
                    $"Form.Sources[{row}].Address",
                    t["Skriv adressen till källan"]
                );
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
        Example.Write(Form.Read(Base), Form.ReadSources(), By);
        await Db.SaveChangesAsync(stop);
        return null;
    }

    /// <summary>The form with room for two more sources.</summary>
    private PageResult Again()
    {
        var filled = Form.Sources.FindLastIndex(s => !s.IsEmpty) + 1;
        while (Form.Sources.Count < filled + LeastRows)
            Form.Sources.Add(new());
        return Page();
    }
}
