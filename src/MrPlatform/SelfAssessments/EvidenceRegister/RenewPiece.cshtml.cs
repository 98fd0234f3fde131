using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.SelfAssessments.EvidenceFiles;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.EvidenceRegister;

/// <summary>Förnya ett underlag: a newer piece takes the place of an old one in all open rounds with one press.</summary>
public sealed class RenewPieceModel(
    MrContext db,
    ChangeEvidence pieces,
    TakeFile files,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PiecePage(db, files, clock, t)
{
    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        if (!Piece.IsCurrent)
            return Redirect(Ui.Addresses.Piece(id));
        (Form, Unit, Version) = (EvidenceForm.Of(Piece), Piece.UnitId, Piece.Version);
        // The day is what makes it newer, so it is asked for.
        (Form.Date, Form.Ends, Form.Link) = (null, null, null);
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        if (await Read(stop) is not { } note)
            return Page();
        var next = await pieces.Renew(new(id, Version), Unit, note, By, stop);
        return next is null ? await TwoWrote(stop) : Redirect(Ui.Addresses.Piece(next.Id));
    }
}
