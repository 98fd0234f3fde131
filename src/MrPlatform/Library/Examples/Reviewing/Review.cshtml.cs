using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Library.Examples.Own;
using MrPlatform.Library.Examples.Publishing;
using MrPlatform.Library.Reading;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.Library.Examples.Reviewing;

/// <summary>
/// An editor reads an example as readers will, comments, sends it back, publishes, reads it again after two years or withdraws it. A
/// correction is read with what it changes.
/// </summary>
public sealed class ReviewModel(
    MrContext db,
    TimeProvider clock,
    Knowledge knowledge,
    Prose prose,
    Phrases phrases,
    PublishExample publish,
    PublishedExamples published,
    IStringLocalizer<LibraryWords> t
) : ReviewPage(db, clock)
{
    [BindProperty]
    public SaidForm Said { get; set; } = new();

    public ExampleView Shown { get; private set; } = null!;

    /// <summary>What <see cref="ReviewPage.Example"/> proposes to correct, when it is a correction.</summary>
    public SubmittedExample? Corrected { get; private set; }

    public IReadOnlyList<PartDifference> Changes =>
        Corrected is null
            ? []
            : PartDifference.Between(
                Corrected.Wording,
                Example.Wording,
                knowledge.Current,
                phrases
            );

    public IReadOnlyList<EarlierWording> Earlier =>
        EarlierWording.Of(Example, knowledge.Current, phrases);

    protected override async Task Load(CancellationToken stop)
    {
        var owner = await Db
            .Organisations.AsNoTracking()
            .SingleAsync(o => o.Id == Example.OrganisationId, stop);
        Corrected = await Db.CorrectedBy(Example, stop);
        Shown = DraftView.Of((Example, Corrected), owner, knowledge.Current, prose, By.Today, t);
    }

    public async Task<IActionResult> OnPostComment(CancellationToken stop)
    {
        if (IsUnsaid(t["Skriv vad du vill säga"]))
            return Page();
        Example.Comment(Said.Words, By);
        return await Saved(stop);
    }

    public async Task<IActionResult> OnPostReturn(CancellationToken stop)
    {
        if (IsUnsaid(t["Skriv vad som behöver ändras"]))
            return Page();
        Example.Return(Said.Words, By);
        await Db.SaveChangesAsync(stop);
        return Redirect(Addresses.ExampleReviews);
    }

    public async Task<IActionResult> OnPostPublish(CancellationToken stop)
    {
        await publish.Publish(Example, By, stop);
        await published.TakeIn(stop);
        return Redirect(Addresses.ExampleReview(Example.CorrectsId ?? Id));
    }

    public async Task<IActionResult> OnPostReviewAgain(CancellationToken stop)
    {
        Example.ReviewAgain(By);
        return await Saved(stop);
    }

    public async Task<IActionResult> OnPostWithdraw(CancellationToken stop)
    {
        if (IsUnsaid(t["Skriv varför exemplet ska dras tillbaka"]))
            return Page();
        Example.Withdraw(Said.Words, By);
        return await Saved(stop);
    }

    private bool IsUnsaid(string sentence)
    {
        if (string.IsNullOrWhiteSpace(Said.Words))
            ModelState.AddModelError("Said.Words", sentence);
        return !ModelState.IsValid;
    }

    /// <summary>Saved, and shown by this node at once; the others notice within half a minute.</summary>
    private async Task<IActionResult> Saved(CancellationToken stop)
    {
        await Db.SaveChangesAsync(stop);
        await published.TakeIn(stop);
        return Redirect(Addresses.ExampleReview(Id));
    }
}
