using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.SelfAssessments.EvidenceFiles;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.EvidenceRegister;

/// <summary>Ändra ett underlag: what it says is put right, as a new edition that open rounds go over to.</summary>
public sealed class ChangePieceModel(
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
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        if (await Read(stop) is not { } note)
            return Page();
        note = note with { KeptFileId = note.File is null ? Piece.FileId : null };
        if (Piece.Version == Version && Unit == Piece.UnitId && note == Piece.Note)
            return Redirect(Ui.Addresses.Piece(id));
        var next = await pieces.Change(new(id, Version), Unit, note, By, stop);
        return next is null ? await TwoWrote(stop) : Redirect(Ui.Addresses.Piece(next.Id));
    }
}
