using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;

namespace MrPlatform.Library;

/// <summary>A page of the reference work: open to anyone, drawn once and kept for a while.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicCache.Pages)]
public abstract class LibraryPage(Knowledge knowledge) : PageModel
{
    public KnowledgeBase Base => knowledge.Current;
}
