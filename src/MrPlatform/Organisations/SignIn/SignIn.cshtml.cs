using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MrPlatform.Organisations.Demo;

namespace MrPlatform.Organisations.SignIn;

/// <summary>The sign-in page. While developing it also lists the demo persons.</summary>
public sealed class SignInPage(IHostEnvironment environment) : PageModel
{
    /// <summary>The page that asked for sign-in, to return to.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Till { get; set; }

    public IReadOnlyList<IGrouping<string?, DemoPerson>> DemoPeople =>
        environment.IsDevelopment() ? [.. DemoPerson.All.GroupBy(p => p.Organisation?.Name)] : [];
}
