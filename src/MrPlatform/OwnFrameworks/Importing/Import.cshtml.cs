using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;

namespace MrPlatform.OwnFrameworks.Importing;

/// <summary>Takes a file with a framework and reads it. Nothing comes in before one has seen what it is.</summary>
[OnlyFor(Function.ProcessLeader, Function.Administrator)]
[LargeUpload]
public sealed class ImportModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<OwnFrameworksWords> t
) : PageModel
{
    private const int LongestName = 120;

    [BindProperty]
    public IFormFile? Fil { get; set; }

    public void OnGet()
    {
        if (Request.Query.ContainsKey(LargeUploadAttribute.TooLarge))
            SayTooLarge();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (Fil is null || Fil.Length == 0)
            ModelState.AddModelError("Fil", t["Välj en fil"]);
        else if (Fil.Length > Limits.File)
            SayTooLarge();
        if (!ModelState.IsValid)
            return Page();
        using var bytes = new MemoryStream((int)Fil!.Length);
        await Fil.CopyToAsync(bytes, stop);
        var viewer = HttpContext.SignedIn;
        var by = viewer.At(clock);
        var pending = new PendingImport(
            viewer.OrganisationId!.Value,
            NameOf(Fil),
            ReadFile.Of(bytes.ToArray(), knowledge.Swedish),
            by
        );
        // Each looks at one file at a time, and what nobody took in is no use to anyone.
        await db
            .PendingImports.Where(p => p.PersonId == viewer.Id || p.ExpiresAt < by.At)
            .ExecuteDeleteAsync(stop);
        db.Add(pending);
        await db.SaveChangesAsync(stop);
        return Redirect(Addresses.ImportedFramework(pending.Id));
    }

    private static string NameOf(IFormFile file)
    {
        var name = Cells.OneLine(Path.GetFileName(file.FileName));
        return name.Length <= LongestName ? name : name[..LongestName];
    }

    private void SayTooLarge() =>
        ModelState.AddModelError(
            "Fil",
            t["Filen är för stor. Den får vara högst 10 MB. Dela ramverket i flera filer."]
        );
}
