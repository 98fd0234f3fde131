using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Library.Reading;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library;

/// <summary>One of the six principles: what it asks, how it looks when it works and when it fails. Its code leads here too.</summary>
public sealed class PrincipleModel(
    Knowledge knowledge,
    Prose prose,
    IStringLocalizer<LibraryWords> t
) : EntryPage(knowledge)
{
    public Principle Principle { get; private set; } = null!;

    public Article Article => prose.Of(Principle);

    public IActionResult OnGet(string princip)
    {
        Principle = Called(Base.Principles, princip, one => [one.Slug, one.Id, one.Name])!;
        return Show(Principle?.Slug, princip, Addresses.Principle);
    }

    public IReadOnlyList<Criterion> Criteria => [.. Base.Neighbours.Of<Criterion>(Principle)];

    public IEnumerable<RelatedGroup> Related =>
        [
            new(t["Rättigheter där den ofta avgör"], [.. Principle.Rights.Select(Links.To)]),
            new(t["Metoder"], [.. Base.Neighbours.Of<Method>(Principle).Select(Links.To)]),
            Links.Group(
                t["Exempel"],
                Base.Neighbours.Of<Example>(Principle).Select(Links.To),
                new Link(t["Alla exempel"], $"{Addresses.Examples}?princip={Principle.Slug}")
            ),
            new(
                t["De andra principerna"],
                [.. Base.Principles.Where(one => one != Principle).Select(Links.To)]
            ),
        ];
}
