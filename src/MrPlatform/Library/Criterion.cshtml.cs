using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library;

/// <summary>One criterion: its levels, what to try, what supports an answer and what it hangs together with.</summary>
public sealed class CriterionModel(Knowledge knowledge, IStringLocalizer<LibraryWords> t)
    : EntryPage
{
    public Criterion Criterion { get; private set; } = null!;

    public IActionResult OnGet(string kod)
    {
        Criterion = knowledge.Current.FindCriterion(kod.ToUpperInvariant())!;
        return Show(Criterion?.Id, kod, Addresses.Criterion);
    }

    public IEnumerable<RelatedGroup> Related =>
        [
            new(t["Rättigheter"], [.. Criterion.Rights.Select(Links.To)]),
            new(t["Principer"], [.. Criterion.Principles.Select(Links.To)]),
            new(t["Kriterier intill"], [.. Beside.Select(Links.To)]),
        ];

    /// <summary>References by law or convention, in the order they are given.</summary>
    public IEnumerable<IGrouping<Instrument, Reference>> References =>
        (Criterion.Basis?.References ?? []).GroupBy(reference => reference.Instrument);

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
            .Crosswalk.JoinedUp.Select(
                knowledge.Current.FindFramework(Framework.JoinedUp)!.FindCriterion
            )
            .OfType<Criterion>();
}
