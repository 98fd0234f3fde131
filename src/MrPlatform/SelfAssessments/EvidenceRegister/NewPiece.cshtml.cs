using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments.EvidenceFiles;
using MrPlatform.Storage;
using MrPlatform.Ui.Forms;

namespace MrPlatform.SelfAssessments.EvidenceRegister;

/// <summary>Lägg in ett underlag that answers can rest on later.</summary>
public sealed class NewPieceModel(
    MrContext db,
    TakeFile files,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PiecePage(db, files, clock, t)
{
    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!HttpContext.SignedIn.Answers)
            return Forbid();
        await LoadUnits(stop);
        Unit = Units.Count > 0 ? Units[0].Id : Guid.Empty;
        if (Request.Query.ContainsKey(LargeUploadAttribute.TooLarge))
            ModelState.AddModelError("Form.File", Say.Why(FileFault.TooLarge, MostMegabytes));
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!HttpContext.SignedIn.Answers)
            return Forbid();
        await LoadUnits(stop);
        if (await Read(stop) is not { } note)
            return Page();
        var piece = new Evidence(
            HttpContext.SignedIn.OrganisationId!.Value,
            Unit,
            note,
            By
        ).Registered(By);
        Db.Add(piece);
        Db.Add(new EvidenceUnit(piece));
        await Db.SaveChangesAsync(stop);
        return Redirect(Ui.Addresses.Piece(piece.Id));
    }
}
