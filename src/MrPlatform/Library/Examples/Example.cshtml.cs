using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Library.Reading;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Text;

namespace MrPlatform.Library.Examples;

/// <summary>One example: the problem, what was done, what came of it, what was hard, and what to ask oneself.</summary>
public sealed class ExampleModel(Knowledge knowledge, Prose prose, IStringLocalizer<LibraryWords> t)
    : EntryPage(knowledge)
{
    // The heading of the questions in every example; a test holds the content to it.
    private const string Questions = "Att fundera på";

    public Example Example { get; private set; } = null!;

    public Article Article => prose.Of(Example);

    public Chapter? Reflection => Article.Find(Questions);

    public IActionResult OnGet(string exempel)
    {
        Example = Called(Base.Examples, exempel, one => [one.Id, one.Title])!;
        return Show(Example?.Id, exempel, Addresses.Example);
    }

    public IEnumerable<RelatedGroup> Related =>
        [
            new(t["Kriterier"], [.. Base.Neighbours.Of<Criterion>(Example).Select(Links.To)]),
            new(
                t["Verktyg och metoder"],
                [
                    .. Base.Neighbours.Of<Tool>(Example).Select(Links.To),
                    .. Base.Neighbours.Of<Method>(Example).Select(Links.To),
                ]
            ),
            new(t["Kärnuppdrag"], [.. Tasks.Select(Links.To)]),
            new(t["Vägar"], [.. Base.Neighbours.Of<GuidedPath>(Example).Select(Links.To)]),
            new(t["Fler exempel"], [.. More.Select(Links.To)]),
        ];

    private IEnumerable<CoreTask> Tasks =>
        Base.Neighbours.Sharing<Criterion, CoreTask>(Example).Take(3);

    private IEnumerable<Example> More =>
        Base
            .Neighbours.Of<Example>(Example)
            .Concat(Base.Neighbours.Sharing<Criterion, Example>(Example))
            .Concat(Base.Neighbours.Sharing<Right, Example>(Example))
            .Distinct()
            .Take(4);
}
