using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library.CoreTasks;

/// <summary>What the rights mean in one core task: how they show, what the law says and where to begin. Its English id leads here too.</summary>
public sealed class CoreTaskModel(Knowledge knowledge, IStringLocalizer<LibraryWords> t)
    : EntryPage(knowledge)
{
    // Nearest first; beyond these the likeness is thin.
    private const int Near = 4;

    public CoreTask Task { get; private set; } = null!;

    public IActionResult OnGet(string uppdrag)
    {
        Task = Called(Base.CoreTasks, uppdrag, one => [one.Slug, one.Id, one.Name])!;
        return Show(Task?.Slug, uppdrag, Addresses.CoreTask);
    }

    public IEnumerable<IGrouping<Instrument, Reference>> References =>
        Task.LegalBasis.GroupBy(reference => reference.Instrument);

    public IEnumerable<RelatedGroup> Related =>
        [
            new(t["Uppdrag intill"], [.. Sharing<Right, CoreTask>().Select(Links.To)]),
            new(t["Exempel"], [.. Sharing<Criterion, Example>().Select(Links.To)]),
            new(
                t["Verktyg och metoder"],
                [
                    .. Sharing<Criterion, Tool>().Select(Links.To),
                    .. Sharing<Criterion, Method>().Take(2).Select(Links.To),
                ]
            ),
            new(t["Principer"], [.. Sharing<Criterion, Principle>().Select(Links.To)]),
        ];

    private IEnumerable<T> Sharing<TBetween, T>()
        where TBetween : ContentItem
        where T : ContentItem => Base.Neighbours.Sharing<TBetween, T>(Task).Take(Near);
}
