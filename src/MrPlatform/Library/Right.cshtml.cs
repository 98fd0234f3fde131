using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library;

/// <summary>One right: what it means to a person, what it asks of you, where it stands in law, how one sees it in daily work.</summary>
public sealed class RightModel(Knowledge knowledge, IStringLocalizer<LibraryWords> t) : EntryPage
{
    public Right Right { get; private set; } = null!;

    public IActionResult OnGet(string kod)
    {
        Right = knowledge.Current.FindRight(kod.ToUpperInvariant())!;
        return Show(Right?.Id, kod, Addresses.Right);
    }

    public IReadOnlyList<Criterion> Criteria =>
        [.. knowledge.Current.Criteria.Where(criterion => criterion.Rights.Contains(Right))];

    public IEnumerable<(CoreTask Task, string Shows)> Tasks =>
        from task in knowledge.Current.CoreTasks
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
            new(t["Rättigheter intill"], [.. Beside.Select(Links.To)]),
        ];

    // Rights that the same criteria ask about: the more in common, the nearer.
    private IEnumerable<Right> Beside =>
        Criteria
            .SelectMany(criterion => criterion.Rights)
            .Where(right => right != Right)
            .CountBy(right => right)
            .OrderByDescending(pair => pair.Value)
            .Select(pair => pair.Key)
            .Take(4);
}
