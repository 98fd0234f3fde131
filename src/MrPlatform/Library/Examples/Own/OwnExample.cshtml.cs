using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Library.Examples.Publishing;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.Library.Examples.Own;

/// <summary>Where an example is on its way, what has been said about it, and what can be done next.</summary>
public sealed class OwnExampleModel(
    MrContext db,
    TimeProvider clock,
    PublishedExamples published,
    Knowledge knowledge,
    Phrases phrases,
    IStringLocalizer<LibraryWords> t
) : OwnExamplePage(db, clock)
{
    [BindProperty]
    public SaidForm Said { get; set; } = new();

    public IReadOnlyList<EarlierWording> Earlier =>
        EarlierWording.Of(Example, knowledge.Current, phrases);

    /// <summary>A correction that no editor has published yet.</summary>
    public Guid? OnItsWay { get; private set; }

    public bool MayWithdraw => HttpContext.SignedIn.WithdrawsExamples;

    protected override bool IsForWriters => false;

    protected override async Task Load(CancellationToken stop) =>
        OnItsWay = await Db.CorrectionsOnTheirWay(Id)
            .Select(e => (Guid?)e.Id)
            .FirstOrDefaultAsync(stop);

    public async Task<IActionResult> OnPostSubmit(CancellationToken stop)
    {
        Example.Submit(By);
        return await Saved(stop);
    }

    public async Task<IActionResult> OnPostComment(CancellationToken stop)
    {
        if (IsUnsaid(t["Skriv vad du vill säga"]))
            return Page();
        Example.Comment(Said.Words, By);
        return await Saved(stop);
    }

    public async Task<IActionResult> OnPostAskWithdrawal(CancellationToken stop)
    {
        if (IsUnsaid(t["Skriv varför exemplet ska dras tillbaka"]))
            return Page();
        Example.AskForWithdrawal(Said.Words, By);
        return await Saved(stop);
    }

    public async Task<IActionResult> OnPostWithdraw(CancellationToken stop)
    {
        if (!MayWithdraw)
            return Forbid();
        if (IsUnsaid(t["Skriv varför exemplet ska dras tillbaka"]))
            return Page();
        Example.Withdraw(Said.Words, By);
        var done = await Saved(stop);
        await published.TakeIn(stop);
        return done;
    }

    private bool IsUnsaid(string sentence)
    {
        if (string.IsNullOrWhiteSpace(Said.Words))
            ModelState.AddModelError("Said.Words", sentence);
        return !ModelState.IsValid;
    }

    private async Task<IActionResult> Saved(CancellationToken stop)
    {
        await Db.SaveChangesAsync(stop);
        return Redirect(Addresses.OwnExample(Id));
    }
}
