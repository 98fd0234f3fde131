using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;

namespace MrPlatform.Library;

/// <summary>The way into the reference work: look something up, or begin with a role, a right or a principle.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicCache.Pages)]
public sealed class EntranceModel(Knowledge knowledge) : PageModel
{
    public KnowledgeBase Base => knowledge.Current;

    /// <summary>Searches once led here.</summary>
    public IActionResult OnGet(string? q) =>
        string.IsNullOrWhiteSpace(q) ? Page() : RedirectPermanent(Addresses.LookUp(q.Trim()));
}
