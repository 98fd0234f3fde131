using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Library.Reading;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library.Guidance;

/// <summary>How to do one thing.</summary>
public sealed class ToolModel(Knowledge knowledge, Prose prose, IStringLocalizer<LibraryWords> t)
    : EntryPage(knowledge)
{
    public Tool Tool { get; private set; } = null!;

    public Article Article => prose.Of(Tool);

    public IActionResult OnGet(string verktyg)
    {
        Tool = Called(Base.Tools, verktyg, one => [one.Id, one.Title])!;
        return Show(Tool?.Id, verktyg, Addresses.Tool);
    }

    public IReadOnlyList<Criterion> Statements => [.. Base.StatementsOf(Tool)];

    public IEnumerable<RelatedGroup> Related =>
        [
            new(t["Kriterier"], [.. Base.Neighbours.Of<Criterion>(Tool).Select(Links.To)]),
            new(t["Metoder"], [.. Base.Neighbours.Of<Method>(Tool).Select(Links.To)]),
            new(t["Checklistor"], [.. Base.Neighbours.Of<Framework>(Tool).Select(Links.To)]),
            new(t["Vägar"], [.. Base.Neighbours.Of<GuidedPath>(Tool).Select(Links.To)]),
            new(t["Exempel"], [.. Base.Neighbours.Of<Example>(Tool).Select(Links.To)]),
            new(t["Rättigheter"], [.. Rights.Select(Links.To)]),
            new(t["Verktyg intill"], [.. Beside.Select(Links.To)]),
        ];

    private IEnumerable<Right> Rights => Base.Neighbours.Sharing<Criterion, Right>(Tool).Take(3);

    // Those that either names the other, then the rest of its area.
    private IEnumerable<Tool> Beside =>
        Base
            .Neighbours.Of<Tool>(Tool)
            .Concat(Base.Tools.Where(one => one.Area == Tool.Area && one != Tool))
            .Distinct()
            .Take(5);
}
