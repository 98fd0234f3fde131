using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using MrPlatform.Ui;

namespace MrPlatform.Library;

/// <summary>The page of one thing in the knowledge base, open to anyone. It has one address; asked for by another of its names, one is led there.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicCache.Pages)]
public abstract class EntryPage : PageModel
{
    /// <param name="name">What it is called in its address; null when there is no such thing.</param>
    /// <param name="asked">What it was asked for by.</param>
    /// <param name="address">Its address by its name.</param>
    protected IActionResult Show(string? name, string asked, Func<string, string> address)
    {
        if (name is null)
            return NotFound();
        return name == asked ? Page() : RedirectPermanent(address(name));
    }
}
