using Microsoft.AspNetCore.Mvc;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;

namespace MrPlatform.Library;

/// <summary>The way into the reference work: look something up, or begin with a role, a right or a principle.</summary>
public sealed class EntranceModel(Knowledge knowledge) : LibraryPage(knowledge)
{
    /// <summary>Searches once led here.</summary>
    public IActionResult OnGet(string? q) =>
        string.IsNullOrWhiteSpace(q) ? Page() : RedirectPermanent(Addresses.LookUp(q.Trim()));
}
