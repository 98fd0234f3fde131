using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Library.Reading;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library;

/// <summary>One right: what it means to a person, what it asks of you, where it stands in law, how one sees it in daily work.</summary>
public sealed class RightModel(Knowledge knowledge, Prose prose, IStringLocalizer<LibraryWords> t)
    : EntryPage(knowledge)
{
    public Right Right { get; private set; } = null!;

    public Article Article => prose.Of(Right);

    public IActionResult OnGet(string kod)
    {
        Right = Base.FindRight(kod.ToUpperInvariant())!;
        return Show(Right?.Id, kod, Addresses.Right);
    }

    public IReadOnlyList<Criterion> Criteria => [.. Base.Neighbours.Of<Criterion>(Right)];

    public IEnumerable<(CoreTask Task, string Shows)> Tasks =>
        from task in Base.CoreTasks
        from inTask in task.Rights
        where inTask.Right == Right
        select (task, inTask.Shows);

    /// <summary>References by sort of rule (constitution first), then by law or convention.</summary>
    public IEnumerable<IGrouping<InstrumentKind, IGrouping<Instrument, Reference>>> References =>
        Right
            .References.GroupBy(reference => reference.Instrument)
            .OrderBy(places => places.Key.Kind)
            .GroupBy(places => places.Key.Kind);

    public IEnumerable<RelatedGroup> Related =>
        [
            new(t["Principer som ofta avgör"], [.. Right.Principles.Select(Links.To)]),
            Links.Group(
                t["Kärnuppdrag"],
                Base.Neighbours.Of<CoreTask>(Right).Select(Links.To),
                new Link(t["Alla kärnuppdrag"], Addresses.CoreTasks)
            ),
            Links.Group(
                t["Exempel"],
                Base.Neighbours.Of<Example>(Right).Select(Links.To),
                new Link(t["Alla exempel"], $"{Addresses.Examples}?rattighet={Right.Id}")
            ),
            new(t["Metoder"], [.. Base.Neighbours.Of<Method>(Right).Select(Links.To)]),
            new(t["Rättigheter intill"], [.. Beside.Select(Links.To)]),
        ];

    // Rights that the same criteria ask about: the more in common, the nearer.
    private IEnumerable<Right> Beside => Base.Neighbours.Sharing<Criterion, Right>(Right).Take(4);
}
