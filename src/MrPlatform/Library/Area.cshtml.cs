using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library;

/// <summary>One area of a role: its characteristics and the criteria that try them.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicCache.Pages)]
public sealed class AreaModel(Knowledge knowledge, IStringLocalizer<LibraryWords> t) : PageModel
{
    public Area Area { get; private set; } = null!;

    public IActionResult OnGet(string kod)
    {
        if (knowledge.Current.FindArea(kod.ToUpperInvariant()) is not { } area)
            return NotFound();
        if (area.Id != kod)
            return RedirectPermanent(Addresses.LibraryArea(area.Id));
        Area = area;
        return Page();
    }

    public IEnumerable<RelatedGroup> Related =>
        [
            new(
                t["Rättigheter"],
                [
                    .. knowledge
                        .Current.Rights.Where(one =>
                            Area.Criteria.Any(it => it.Rights.Contains(one))
                        )
                        .Select(Links.To),
                ]
            ),
            new(
                t["Principer"],
                [
                    .. knowledge
                        .Current.Principles.Where(one =>
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
