using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
using MrPlatform.Library.Examples.Own;
using MrPlatform.Library.Examples.Publishing;
using MrPlatform.Library.Reading;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.Library.Examples.Reviewing;

/// <summary>
/// An editor reads an example as readers will, comments, sends it back, publishes, reads it again after two years or withdraws it. For
/// everybody else it does not exist.
/// </summary>
[Authorize]
public sealed class ReviewModel(
    MrContext db,
    TimeProvider clock,
    Knowledge knowledge,
    Prose prose,
    PublishExample publish,
    PublishedExamples published,
    IStringLocalizer<LibraryWords> t
) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public SaidForm Said { get; set; } = new();

    public SubmittedExample Example { get; private set; } = null!;

    public ExampleView Shown { get; private set; } = null!;

    public bool IsOld => Example.FreshThrough < By.Today;

    private By By => HttpContext.SignedIn.At(clock);

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var stop = HttpContext.RequestAborted;
        var found = HttpContext.SignedIn.Is(Function.NationalEditor)
            ? await db
                .ExamplesForEditors.Include(e => e.Sources)
                .Include(e => e.Images)
                .Include(e => e.History)
                .AsSplitQuery()
                .FirstOrDefaultAsync(e => e.Id == Id, stop)
            : null;
        if (found is null)
        {
            context.Result = NotFound();
            return;
        }
        Example = found;
        var owner = await db
            .Organisations.AsNoTracking()
            .SingleAsync(o => o.Id == found.OrganisationId, stop);
        Shown = DraftView.Of(found, owner, knowledge.Current, prose, By.Today, t);
        await next();
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
        await db.SaveChangesAsync(stop);
        return Redirect(Addresses.ExampleReviews);
    }

    public async Task<IActionResult> OnPostPublish(CancellationToken stop)
    {
        await publish.Publish(Example, By, stop);
        return await Saved(stop);
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
        await db.SaveChangesAsync(stop);
        await published.TakeIn(stop);
        return Redirect(Addresses.ExampleReview(Id));
    }
}
