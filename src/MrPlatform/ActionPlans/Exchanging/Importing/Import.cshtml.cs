using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans.Planning;
using MrPlatform.Organisations;
using MrPlatform.OwnFrameworks;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;

namespace MrPlatform.ActionPlans.Exchanging.Importing;

/// <summary>Läs in åtgärder: takes a file and reads it. Nothing comes into the plan before one has seen what it is.</summary>
[Authorize]
[LargeUpload]
public sealed class ImportModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t,
    IStringLocalizer<OwnFrameworksWords> ofFiles
) : PlanPage(db, knowledge)
{
    private const int LongestName = 120;

    [BindProperty]
    public IFormFile? Fil { get; set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (await RefusedToWrite(id, stop) is { } refused)
            return refused;
        if (Request.Query.ContainsKey(LargeUploadAttribute.TooLarge))
            SayTooLarge();
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        if (await RefusedToWrite(id, stop) is { } refused)
            return refused;
        if (Fil is null || Fil.Length == 0)
            ModelState.AddModelError("Fil", t["Välj en fil."]);
        else if (Fil.Length > Grid.LargestFile)
            SayTooLarge();
        if (!ModelState.IsValid || await Read(Fil!, stop) is not { } grid)
            return Page();
        var by = HttpContext.SignedIn.At(clock);
        var pending = new MeasureImport(Plan, NameOf(Fil!), grid, by);
        // Each reads in one file at a time, and what nobody took in is no use to anyone.
        await Db
            .MeasureImports.Where(i => i.PersonId == by.PersonId || i.ExpiresAt < by.At)
            .ExecuteDeleteAsync(stop);
        Db.Add(pending);
        await Db.SaveChangesAsync(stop);
        return Redirect(Addresses.ImportedMeasures(id, pending.Id));
    }

    private async Task<Grid?> Read(IFormFile file, CancellationToken stop)
    {
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, stop);
        try
        {
            return Grid.Of(bytes.ToArray());
        }
        catch (UnreadableFile wrong)
        {
            var ours = t[wrong.Message];
            ModelState.AddModelError("Fil", ours.ResourceNotFound ? ofFiles[wrong.Message] : ours);
            return null;
        }
    }

    private static string NameOf(IFormFile file)
    {
        var name = Cells.OneLine(Path.GetFileName(file.FileName));
        return name.Length <= LongestName ? name : name[..LongestName];
    }

    private void SayTooLarge() =>
        ModelState.AddModelError(
            "Fil",
            t["Filen är för stor. Den får vara högst 5 MB. Dela den i flera filer."]
        );
}
