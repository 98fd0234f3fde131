using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;

namespace MrPlatform.Library;

/// <summary>All criteria by role, area and characteristic, or only those to begin with or those that are law.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicCache.Pages)]
public sealed class CriteriaModel(Knowledge knowledge, IStringLocalizer<LibraryWords> t) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Urval { get; set; }

    public KnowledgeBase Base => knowledge.Current;

    public IEnumerable<(string? Key, string Text)> Selections =>
        [
            (null, t["Alla {0}", Base.Criteria.Count]),
            ("startpaketet", t["Startpaketet, {0}", Base.Criteria.Count(Starter)]),
            ("lagkrav", t["Lagkrav, {0}", Base.Criteria.Count(Law)]),
        ];

    public string? Selected => Urval is "startpaketet" or "lagkrav" ? Urval : null;

    public IEnumerable<Criterion> In(Area area) =>
        Selected switch
        {
            "startpaketet" => area.Criteria.Where(Starter),
            "lagkrav" => area.Criteria.Where(Law),
            _ => area.Criteria,
        };

    private static bool Starter(Criterion criterion) => criterion.Starter;

    private static bool Law(Criterion criterion) => criterion.Basis is { Kind: BasisKind.Law };
}
