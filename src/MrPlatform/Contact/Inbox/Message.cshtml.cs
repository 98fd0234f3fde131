using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Mail;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.Contact.Inbox;

/// <summary>One message: read it, note and send an answer, close it, dispose of it, and see how its letters fare.</summary>
[OnlyFor(Function.NationalEditor)]
public sealed class MessageModel(
    MrContext db,
    ContactLetters letters,
    MailSettings mail,
    TimeProvider clock,
    IStringLocalizer<ContactWords> t
) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The message as the editor saw it. When somebody else has acted since then nothing is done.</summary>
    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    [StringLength(8000, ErrorMessage = "Texten är för lång. Korta den till högst 8 000 tecken")]
    public string? Answer { get; set; }

    [BindProperty]
    [StringLength(500, ErrorMessage = "Texten är för lång. Korta den till högst 500 tecken")]
    public string? Reason { get; set; }

    [BindProperty]
    [StringLength(500, ErrorMessage = "Texten är för lång. Korta den till högst 500 tecken")]
    public string? Decision { get; set; }

    public ContactMessage Message { get; private set; } = null!;

    public IReadOnlyList<Letter> Letters { get; private set; } = [];

    public OutboxState Outbox { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var stop = HttpContext.RequestAborted;
        Message = (
            await db
                .ContactMessages.Include(m => m.History.OrderBy(a => a.At))
                .FirstOrDefaultAsync(m => m.Id == Id, stop)
        )!;
        if (Message is null)
        {
            context.Result = NotFound();
            return;
        }
        Letters = await db
            .Letters.Where(l => l.About == Id)
            .OrderBy(l => l.QueuedAt)
            .ToListAsync(stop);
        Outbox = await OutboxState.Read(db, mail, ContactLetters.Responsible, stop);
        await next();
    }

    public void OnGet() => Version = Message.Version;

    public async Task<IActionResult> OnPostAnswer(CancellationToken stop)
    {
        if (!Has(Answer, nameof(Answer), t["Skriv svaret"]))
            return Again();
        var by = HttpContext.SignedIn.At(clock);
        var answer = Answer!.Trim();
        Message.Answer(answer, by);
        if (Message.SenderEmail is not null)
            db.Add(letters.ToWriter(Message, answer, by.At));
        return await Save(stop);
    }

    public async Task<IActionResult> OnPostClose(CancellationToken stop)
    {
        if (!Has(Reason, nameof(Reason), t["Skriv varför"]))
            return Again();
        Message.Close(Reason!.Trim(), HttpContext.SignedIn.At(clock));
        return await Save(stop);
    }

    public async Task<IActionResult> OnPostDispose(CancellationToken stop)
    {
        if (!Has(Decision, nameof(Decision), t["Skriv vad som tillåter gallringen"]))
            return Again();
        Message.DisposeOf(Decision!.Trim(), HttpContext.SignedIn.At(clock));
        foreach (var letter in Letters)
            letter.Withdraw();
        return await Save(stop);
    }

    public async Task<IActionResult> OnPostTryAgain(CancellationToken stop)
    {
        foreach (var letter in Letters)
            letter.TryAgain(clock.GetUtcNow());
        return await Save(stop);
    }

    private bool Has(string? typed, string field, string sentence)
    {
        if (string.IsNullOrWhiteSpace(typed))
            ModelState.AddModelError(field, sentence);
        if (Version != Message.Version)
            ModelState.AddModelError(
                "",
                t[
                    "Någon annan har gjort något med meddelandet medan du skrev. Läs vad som har hänt, och spara igen om ditt ska gälla."
                ]
            );
        return ModelState.IsValid;
    }

    /// <summary>With all that was typed, and what has happened meanwhile.</summary>
    private PageResult Again()
    {
        if (Version != Message.Version)
            Response.StatusCode = StatusCodes.Status409Conflict;
        ModelState.Remove(nameof(Version));
        Version = Message.Version;
        return Page();
    }

    private async Task<IActionResult> Save(CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return Redirect(Addresses.Message(Id));
    }
}
