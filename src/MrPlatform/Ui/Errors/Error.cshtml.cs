using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MrPlatform.Ui.Errors;

/// <summary>
/// The page in place of another one: what happened and how to get on. Shown for whatever method failed, so nothing is checked.
/// </summary>
[
    AllowAnonymous,
    IgnoreAntiforgeryToken,
    ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)
]
public sealed class ErrorModel(IStringLocalizer<UiWords> t) : PageModel
{
    public string Title { get; private set; } = "";
    public string Text { get; private set; } = "";

    /// <summary>The number under which our log has the fault.</summary>
    public string? Trace { get; private set; }

    /// <summary>Also for methods that no page answers.</summary>
    public override void OnPageHandlerSelected(PageHandlerSelectedContext context) =>
        Show(int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture));

    private void Show(int status)
    {
        Response.StatusCode = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
        (Title, Text) = Response.StatusCode switch
        {
            400 => (
                t["Vi förstod inte det som skickades"],
                t[
                    "Sidan kan ha legat öppen länge. Gå tillbaka, läs in den på nytt och försök en gång till."
                ]
            ),
            401 => (t["Du behöver logga in"], t["Sidan visas bara för den som är inloggad."]),
            403 => (
                t["Det här får inte du göra"],
                t[
                    "Ditt uppdrag i organisationen räcker inte för det. Fråga er administratör om det är fel."
                ]
            ),
            409 => (
                t["Det går inte just nu"],
                HttpContext.Features.Get<BrokenRule>()?.Sentence
                    ?? t["En regel hindrar det du försökte göra."]
            ),
            413 => (
                t["Det du skickade är för stort"],
                t[
                    "En fil får vara högst så stor som det står vid fältet. Välj en mindre fil och försök igen."
                ]
            ),
            429 => (
                t["Vänta en stund"],
                t["Det kom för många försök på kort tid. Vänta några minuter och försök igen."]
            ),
            >= 500 => (
                t["Något gick fel hos oss"],
                t[
                    "Felet är antecknat. Det du redan hade sparat finns kvar. Försök igen om en stund."
                ]
            ),
            _ => (
                t["Sidan finns inte"],
                t["Adressen kan vara fel, sidan kan ha flyttat, eller så är den inte din att se."]
            ),
        };
        if (Response.StatusCode >= 500)
            Trace = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
    }
}
