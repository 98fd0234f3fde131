using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Workshops;

/// <summary>Where one types the code that stands on the screen in the room. Understood with spaces, dots and dashes.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
public sealed class EnterCodeModel(
    MrContext db,
    CodeGuessing guessing,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Kod { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!Request.Query.ContainsKey("kod"))
            return Page();
        var from = HttpContext.Connection.RemoteIpAddress;
        if (guessing.IsStopped(from))
        {
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            ModelState.AddModelError(
                nameof(Kod),
                t[
                    "Det har kommit för många fel koder från ditt nätverk. Vänta tio minuter, eller skanna QR-koden med ett annat nätverk."
                ]
            );
            return Page();
        }
        if (WorkshopCode.Read(Kod) is not { } code)
        {
            ModelState.AddModelError(
                nameof(Kod),
                t["Skriv de åtta siffrorna på skärmen. Noll finns aldrig med."]
            );
            return Page();
        }
        if (await db.OpenWorkshop(code, stop) is not null)
            return Redirect($"~/verkstad/{code}");
        guessing.WasWrong(from);
        ModelState.AddModelError(
            nameof(Kod),
            t["Ingen öppen verkstad har den koden. Läs på skärmen i rummet och skriv den igen."]
        );
        return Page();
    }
}
