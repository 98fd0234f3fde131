using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library.Paths;

/// <summary>One guided path. What somebody ticks stays on the page, and with script in their own browser.</summary>
public sealed class PathModel(
    Knowledge knowledge,
    PathPages pages,
    IStringLocalizer<LibraryWords> t
) : EntryPage(knowledge)
{
    public GuidedPath Path { get; private set; } = null!;

    public IActionResult OnGet(string vag)
    {
        Path = Called(Base.Paths, vag, one => [one.Id, one.Title])!;
        return Show(Path?.Id, vag, Addresses.Path);
    }

    public Link To(Lead lead) => pages.To(lead);

    public IEnumerable<RelatedGroup> Related =>
        [
            new(t["Metoder"], [.. Base.Neighbours.Of<Method>(Path).Select(Links.To)]),
            new(t["Verktyg"], [.. Base.Neighbours.Of<Tool>(Path).Select(Links.To)]),
            new(t["Kriterier"], [.. Base.Neighbours.Of<Criterion>(Path).Select(Links.To)]),
            new(t["Checklistor"], [.. Base.Neighbours.Of<Framework>(Path).Select(Links.To)]),
            new(t["Exempel"], [.. Base.Neighbours.Of<Example>(Path).Select(Links.To)]),
            new(t["Andra vägar"], [.. Base.Paths.Where(one => one != Path).Select(Links.To)]),
        ];
}
