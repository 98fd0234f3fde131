using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library;

/// <summary>All criteria by role, area and characteristic, or only those to begin with or those that are law.</summary>
public sealed class CriteriaModel(Knowledge knowledge, IStringLocalizer<LibraryWords> t)
    : LibraryPage(knowledge)
{
    [BindProperty(SupportsGet = true)]
    public string? Urval { get; set; }

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
