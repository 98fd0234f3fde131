using Microsoft.AspNetCore.Mvc.RazorPages;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.Administration;

/// <summary>Units, people and functions of the own organisation. The process leader reads; the administrator also changes.</summary>
[OnlyFor(Function.Administrator, Function.ProcessLeader)]
public sealed class OrganisationPage(MrContext db) : PageModel
{
    public OrganisationOverview Overview { get; private set; } = null!;

    public bool MayChange => HttpContext.SignedIn.Is(Function.Administrator);

    public async Task OnGet(CancellationToken stop) =>
        Overview = await OrganisationOverview.Read(
            db,
            HttpContext.SignedIn.OrganisationId!.Value,
            stop
        );
}
