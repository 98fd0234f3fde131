using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Library.Reading;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library;

/// <summary>One criterion: its levels, what to try, what supports an answer and what it hangs together with.</summary>
public sealed class CriterionModel(
    Knowledge knowledge,
    Prose prose,
    IStringLocalizer<LibraryWords> t
) : EntryPage(knowledge)
{
    public Criterion Criterion { get; private set; } = null!;

    public Article Article => prose.Of(Criterion);

    public IActionResult OnGet(string kod)
    {
        Criterion = (Base.FindCriterion(kod.ToUpperInvariant()) ?? Moved(kod))!;
        return Show(Criterion?.Id, kod, Addresses.Criterion);
    }

    public IEnumerable<CoreTask> Tasks => Base.Neighbours.Of<CoreTask>(Criterion);

    public IEnumerable<RelatedGroup> Related =>
        [
            new(t["Rättigheter"], [.. Criterion.Rights.Select(Links.To)]),
            new(t["Principer"], [.. Criterion.Principles.Select(Links.To)]),
            Links.Group(
                t["Kärnuppdrag"],
                Tasks.Select(Links.To),
                new Link(t["Alla kärnuppdrag"], Addresses.CoreTasks)
            ),
            new(
                t["Verktyg och metoder"],
                [
                    .. Base.Neighbours.Of<Tool>(Criterion).Select(Links.To),
                    .. Base.Neighbours.Of<Method>(Criterion).Select(Links.To),
                ]
            ),
            new(t["Checklistor"], [.. Base.Neighbours.Of<Framework>(Criterion).Select(Links.To)]),
            new(t["Vägar"], [.. Base.Neighbours.Of<GuidedPath>(Criterion).Select(Links.To)]),
            Links.Group(
                t["Exempel"],
                Base.Neighbours.Of<Example>(Criterion).Select(Links.To),
                new Link(t["Alla exempel"], Addresses.Examples)
            ),
            new(t["Kännetecken"], [Links.To(Criterion.Characteristic!)]),
            new(t["Kriterier intill"], [.. Beside.Select(Links.To)]),
        ];

    /// <summary>References by law or convention, in the order they are given.</summary>
    public IEnumerable<IGrouping<Instrument, Reference>> References =>
        (Criterion.Basis?.References ?? []).GroupBy(reference => reference.Instrument);

    // What an older version called something else is found under what it became.
    private Criterion? Moved(string old) =>
        Base.HumanRights.Moved.FirstOrDefault(one => one.From == old)?.To is [var first, ..]
            ? first
            : null;

    // The same characteristic first; where it has only this criterion, the rest of the area.
    private IEnumerable<Criterion> Beside
    {
        get
        {
            var near = Criterion.Characteristic!.Criteria.Where(one => one != Criterion).ToList();
            return near.Count > 0 ? near : Criterion.Area.Criteria.Where(one => one != Criterion);
        }
    }

    /// <summary>The same thing in the joined-up checklist, as the statements there.</summary>
    public IEnumerable<Criterion> JoinedUp =>
        Criterion
            .Crosswalk.JoinedUp.Select(Base.FindFramework(Framework.JoinedUp)!.FindCriterion)
            .OfType<Criterion>();
}
