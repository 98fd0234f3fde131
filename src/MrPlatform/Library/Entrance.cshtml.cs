using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library;

/// <summary>The way into the reference work: look something up, or begin with a role, a right or a principle.</summary>
[AllowAnonymous]
public sealed class EntranceModel(Knowledge knowledge) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Asked { get; set; }

    public KnowledgeBase Base => knowledge.Current;

    public string Question => Asked?.Trim() ?? "";

    public IReadOnlyList<Hit> Hits { get; private set; } = [];

    public void OnGet() => Hits = LookUp.In(Base, Question);
}
