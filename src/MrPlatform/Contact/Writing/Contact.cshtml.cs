using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MrPlatform.Foundations;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;

namespace MrPlatform.Contact.Writing;

/// <summary>
/// The contact form, open to anyone: about a page, a question, or something that shuts people out. Not kept like other public pages: it is
/// drawn for each page one can come from, and would crowd them out.
/// </summary>
[AllowAnonymous]
[PublicForm(Purpose, LeastSeconds = 3, PerHour = 20)]
public sealed class ContactModel(ReceiveMessage messages, Receipt receipt) : PageModel
{
    public const string Purpose = "kontakt";

    [BindProperty]
    public ContactInput Input { get; set; } = new();

    /// <param name="om">The page one comes from; anything else than a path of ours is passed over.</param>
    public void OnGet(string? om)
    {
        if (OwnPath.Is(om))
            Input = new() { Page = om };
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!ModelState.IsValid)
            return Page();
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        var message = await messages.Receive(Input.AsWritten(language), stop);
        return Redirect($"{Addresses.Contact}/{receipt.For(Purpose, message.Id)}");
    }
}
