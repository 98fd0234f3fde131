using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library;

/// <summary>One of the six principles: what it asks, how it looks when it works and when it fails. Its code leads here too.</summary>
public sealed class PrincipleModel(Knowledge knowledge, IStringLocalizer<LibraryWords> t)
    : EntryPage
{
    public Principle Principle { get; private set; } = null!;

    public IActionResult OnGet(string princip)
    {
        Principle = knowledge.Current.Principles.FirstOrDefault(one => IsCalled(one, princip))!;
        return Show(Principle?.Slug, princip, Addresses.Principle);
    }

    public IReadOnlyList<Criterion> Criteria =>
        [
            .. knowledge.Current.Criteria.Where(criterion =>
                criterion.Principles.Contains(Principle)
            ),
        ];

    public IEnumerable<RelatedGroup> Related =>
        [
            new(t["Rättigheter där den ofta avgör"], [.. Principle.Rights.Select(Links.To)]),
            new(
                t["De andra principerna"],
                [.. knowledge.Current.Principles.Where(one => one != Principle).Select(Links.To)]
            ),
        ];

    // "JAM" for those who cannot type Ä.
    private static bool IsCalled(Principle principle, string name) =>
        new[] { principle.Slug, principle.Id, principle.Id.Replace('Ä', 'A') }.Contains(
            name,
            StringComparer.OrdinalIgnoreCase
        );
}
