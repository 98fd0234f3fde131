using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;

namespace MrPlatform.Library.Helped;

/// <summary>After the answer: thanks, and room to say what was missing. Opened by a receipt that only the reader has.</summary>
[AllowAnonymous, ResponseCache(NoStore = true)]
[PublicForm(Purpose, PerHour = 300)]
public sealed class CommentModel(MrContext db, Receipt receipt, AskedPages pages)
    : PageModel,
        IShowsAgain
{
    public const string Purpose = "hjalpte-text";

    [FromRoute]
    public string Kvitto { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Skriv något först, eller gå tillbaka till sidan")]
    [StringLength(
        ReaderAnswer.LongestComment,
        ErrorMessage = "Texten är för lång. Korta den till högst 1 000 tecken"
    )]
    public string? Text { get; set; }

    public ReaderAnswer Answer { get; private set; } = null!;

    public string Title => pages.Find(Answer.Page)?.Title ?? Answer.Page;

    public Task<IActionResult> ShowAgain() => OnGet(HttpContext.RequestAborted);

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var id = receipt.Read(HelpedModel.Purpose, Kvitto);
        Answer = (await db.ReaderAnswers.FirstOrDefaultAsync(a => a.Id == id, stop))!;
        return Answer is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await OnGet(stop) is not PageResult again)
            return NotFound();
        if (!ModelState.IsValid)
            return again;
        Answer.Tell(Text!.Trim());
        await db.SaveChangesAsync(stop);
        return Redirect($"{Addresses.Helped}/{Kvitto}");
    }
}
