using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library;

/// <summary>One area of a role: its characteristics and the criteria that try them.</summary>
public sealed class AreaModel(Knowledge knowledge, IStringLocalizer<LibraryWords> t)
    : EntryPage(knowledge)
{
    public Area Area { get; private set; } = null!;

    public IActionResult OnGet(string kod)
    {
        Area = Base.FindArea(kod.ToUpperInvariant())!;
        return Show(Area?.Id, kod, Addresses.LibraryArea);
    }

    public IEnumerable<RelatedGroup> Related =>
        [
            new(
                t["Rättigheter"],
                [
                    .. Base
                        .Rights.Where(one => Area.Criteria.Any(it => it.Rights.Contains(one)))
                        .Select(Links.To),
                ]
            ),
            new(
                t["Principer"],
                [
                    .. Base
                        .Principles.Where(one =>
                            Area.Criteria.Any(it => it.Principles.Contains(one))
                        )
                        .Select(Links.To),
                ]
            ),
            new(
                t["Områden intill"],
                [.. Area.Role!.Areas.Where(one => one != Area).Select(Links.To)]
            ),
        ];
}
