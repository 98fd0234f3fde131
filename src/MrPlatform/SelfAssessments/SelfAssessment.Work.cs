using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.SelfAssessments.Allotting;

namespace MrPlatform.SelfAssessments;

// Who answers what: giving criteria to people and functions, taking them back and handing them over.
public sealed partial class SelfAssessment
{
    /// <summary>Gives criteria of a unit to somebody, with the day by which they should be answered.</summary>
    internal void Allot(
        RatingUnit unit,
        IReadOnlyCollection<Allotment> allotments,
        Candidate to,
        DateOnly due,
        By by
    )
    {
        DemandWork();
        if (due < by.Today)
            throw new RuleBroken("Dagen har redan varit. Välj i dag eller en dag längre fram.");
        if (allotments.Count == 0)
            return;
        foreach (var one in allotments)
            one.Give(to.Taker, due, by);
        Happened(
            Acts.CriteriaAllotted,
            by,
            Id,
            words:
            [
                .. About(unit, allotments),
                ("till", to.Name),
                ("dag", due.ToString("yyyy-MM-dd", null)),
            ]
        );
    }

    internal void TakeBack(RatingUnit unit, IReadOnlyCollection<Allotment> allotments, By by)
    {
        DemandWork();
        if (allotments.Count > 0)
            Happened(Acts.CriteriaTakenBack, by, Id, words: About(unit, allotments));
    }

    /// <summary>Lämnar över: all that one has left goes to another, with the days that are set.</summary>
    internal void HandOver(
        IReadOnlyCollection<Allotment> allotments,
        string from,
        Candidate to,
        By by
    )
    {
        DemandWork();
        if (allotments.Count == 0)
            throw new RuleBroken("Det finns inget kvar att lämna över. Någon annan hann före.");
        foreach (var one in allotments)
            one.Give(to.Taker, due: null, by);
        Happened(
            Acts.CriteriaHandedOver,
            by,
            Id,
            words:
            [
                ("antal", $"{allotments.Count}"),
                ("fran", from),
                ("till", to.Name),
                ("runda", Title),
            ]
        );
    }

    private (string, string)[] About(RatingUnit unit, IEnumerable<Allotment> allotments) =>
        [
            (
                "kriterium",
                string.Join(", ", allotments.Select(a => a.Criterion).Order(StringComparer.Ordinal))
            ),
            ("enhet", unit.Name),
            ("runda", Title),
        ];

    private void DemandWork()
    {
        if (!IsOpen)
            throw new RuleBroken("Rundan är avslutad. Det finns inget kvar att fördela i den.");
    }
}
