using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Library.Reading;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library.Guidance;

/// <summary>One way of working, from start to follow-up.</summary>
public sealed class MethodModel(Knowledge knowledge, Prose prose, IStringLocalizer<LibraryWords> t)
    : EntryPage(knowledge)
{
    public Method Method { get; private set; } = null!;

    public Article Article => prose.Of(Method);

    public IActionResult OnGet(string metod)
    {
        Method = Called(Base.Methods, metod, one => [one.Id, one.Title])!;
        return Show(Method?.Id, metod, Addresses.Method);
    }

    public IEnumerable<RelatedGroup> Related =>
        [
            new(t["Kriterier"], [.. Base.Neighbours.Of<Criterion>(Method).Select(Links.To)]),
            new(t["Rättigheter"], [.. Method.Rights.Select(Links.To)]),
            new(t["Principer"], [.. Method.Principles.Select(Links.To)]),
            Links.Group(
                t["Verktyg"],
                Base.Neighbours.Of<Tool>(Method).Select(Links.To),
                new Link(t["Alla verktyg"], Addresses.Tools)
            ),
            new(t["Checklistor"], [.. Base.Neighbours.Of<Framework>(Method).Select(Links.To)]),
            new(t["Vägar"], [.. Base.Neighbours.Of<GuidedPath>(Method).Select(Links.To)]),
            Links.Group(
                t["Exempel"],
                Base.Neighbours.Of<Example>(Method).Select(Links.To),
                new Link(t["Alla exempel"], Addresses.Examples)
            ),
            new(t["Andra metoder"], [.. Others.Select(Links.To)]),
        ];

    private IEnumerable<Method> Others
    {
        get
        {
            var named = Base.Neighbours.Of<Method>(Method).ToList();
            return named.Count > 0
                ? named
                : Base.Neighbours.Sharing<Criterion, Method>(Method).Take(3);
        }
    }
}
