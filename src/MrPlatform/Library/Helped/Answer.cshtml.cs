using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Kept;

namespace MrPlatform.Library.Helped;

/// <summary>What the editor did about a reader's answer.</summary>
public enum ReaderAnswerOutcome
{
    Changed,
    Unchanged,
}

/// <summary>One reader's answer: answer it with a change, which the page then tells of, or say why there is none.</summary>
[OnlyFor(Function.NationalEditor)]
public sealed class AnswerModel(MrContext db, AskedPages pages, KeptPages kept, TimeProvider clock)
    : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Välj vad du gjorde")]
    public ReaderAnswerOutcome? Outcome { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Skriv vad du ändrade, eller varför inget ändrades")]
    [StringLength(500, ErrorMessage = "Texten är för lång. Korta den till högst 500 tecken")]
    public string? Note { get; set; }

    public ReaderAnswer Answer { get; private set; } = null!;

    public string Title => pages.Find(Answer.Page)?.Title ?? Answer.Page;

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        Answer = (
            await db.ReaderAnswers.FirstOrDefaultAsync(a => a.Id == Id, HttpContext.RequestAborted)
        )!;
        if (Answer is null)
            context.Result = NotFound();
        else
            await next();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!ModelState.IsValid)
            return Page();
        var by = HttpContext.SignedIn.At(clock);
        if (Outcome == ReaderAnswerOutcome.Changed)
            Answer.AnswerWithChange(Note!.Trim(), by);
        else
            Answer.LeaveUnchanged(Note!.Trim(), by);
        await db.SaveChangesAsync(stop);
        if (Answer.Changed)
            kept.Forget();
        return Redirect(Addresses.ReaderAnswers);
    }

    public async Task<IActionResult> OnPostRemoveComment(CancellationToken stop)
    {
        Answer.RemoveComment(HttpContext.SignedIn.At(clock));
        await db.SaveChangesAsync(stop);
        return Redirect(Addresses.ReaderAnswer(Id));
    }
}
