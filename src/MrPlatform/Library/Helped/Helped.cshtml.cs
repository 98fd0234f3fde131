using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MrPlatform.Foundations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;

namespace MrPlatform.Library.Helped;

/// <summary>
/// Takes the answer to "Hjälpte informationen på sidan dig?" that stands on every page of the reference work, and asks again when it could
/// not be taken. Office by office many may answer from one network address.
/// </summary>
[AllowAnonymous, ResponseCache(NoStore = true)]
[PublicForm(Purpose, LeastSeconds = 2, PerHour = 300)]
public sealed class HelpedModel(
    MrContext db,
    AskedPages pages,
    Knowledge knowledge,
    Receipt receipt,
    TimeProvider clock
) : PageModel, IShowsAgain
{
    public const string Purpose = "hjalpte";

    /// <summary>The path of the page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sida { get; set; }

    /// <summary>The content version the reader saw.</summary>
    [BindProperty]
    [RegularExpression("[0-9.]{1,20}")]
    public string? Utgava { get; set; }

    /// <summary><c>ja</c> or <c>nej</c>.</summary>
    [BindProperty]
    public string? Svar { get; set; }

    public AskedPage Asked { get; private set; } = null!;

    public Task<IActionResult> ShowAgain() => Task.FromResult(OnGet());

    public IActionResult OnGet()
    {
        Asked = pages.Find(Sida)!;
        return Asked is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (OnGet() is not PageResult again)
            return NotFound();
        if (Svar is not ("ja" or "nej"))
            return again;
        var answer = new ReaderAnswer(
            Asked,
            ModelState.IsValid && Utgava is { } seen ? seen : knowledge.Current.Version,
            CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
            helped: Svar == "ja",
            clock.GetUtcNow()
        );
        db.Add(answer);
        await db.SaveChangesAsync(stop);
        return Redirect($"{Addresses.Helped}/{receipt.For(Purpose, answer.Id)}");
    }
}
