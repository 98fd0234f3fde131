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
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Asked { get; set; }

    public KnowledgeBase Base => knowledge.Current;

    public string Question => Asked?.Trim() ?? "";

    public IReadOnlyList<Hit> Hits { get; private set; } = [];

    public void OnGet() => Hits = LookUp.In(Base, Question);
}
