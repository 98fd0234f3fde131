using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.SelfAssessments.EvidenceFiles;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.EvidenceRegister;

/// <summary>Dra tillbaka ett underlag, or take it out of the register when nothing rests on it. Says first what that does.</summary>
public sealed class WithdrawPieceModel(
    MrContext db,
    ChangeEvidence pieces,
    TakeFile files,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PiecePage(db, files, clock, t)
{
    [BindProperty]
    public string? Because { get; set; }

    [BindProperty]
    public bool AlsoFile { get; set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        Version = Piece.Version;
        return Piece.IsCurrent ? Page() : Redirect(Ui.Addresses.Piece(id));
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        if (string.IsNullOrWhiteSpace(Because))
            ModelState.AddModelError(
                nameof(Because),
                Say["Skriv varför underlaget dras tillbaka."]
            );
        else if (Because.Length > 1000)
            ModelState.AddModelError(
                nameof(Because),
                Say["Texten är för lång. Den får vara högst 1 000 tecken."]
            );
        if (!ModelState.IsValid)
            return Page();
        var done = await pieces.Withdraw(new(id, Version), Because!, AlsoFile, By, stop);
        return done is null ? await TwoWrote(stop) : Redirect(Ui.Addresses.Piece(id));
    }

    public async Task<IActionResult> OnPostDelete(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        var done = await pieces.Delete(new(id, Version), By, stop);
        return done is null ? await TwoWrote(stop) : Redirect(Ui.Addresses.Evidence);
    }
}
