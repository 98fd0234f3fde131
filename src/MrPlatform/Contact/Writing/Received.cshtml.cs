using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;
using MrPlatform.Ui.Forms;

namespace MrPlatform.Contact.Writing;

/// <summary>After sending: the reference number. Opened by a receipt that only the sender has.</summary>
[AllowAnonymous, ResponseCache(NoStore = true)]
public sealed class ReceivedModel(MrContext db, Receipt receipt) : PageModel
{
    public ContactMessage Message { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string kvitto, CancellationToken stop)
    {
        var id = receipt.Read(ContactModel.Purpose, kvitto);
        Message = (
            await db.ContactMessages.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, stop)
        )!;
        return Message is null ? NotFound() : Page();
    }
}
