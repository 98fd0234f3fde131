using MrPlatform.SelfAssessments.Mine;

namespace MrPlatform.SelfAssessments.Reminding;

/// <summary>All that one letter tells: what the person has left to answer, what nobody answers for, and what else lies before them.</summary>
/// <param name="Empty">What stands empty in the organisation, for who leads its rounds.</param>
public sealed record Owed(
    MyCriteria Mine,
    IReadOnlyList<VacantWork> Empty,
    IReadOnlyList<DueThing> Things
)
{
    public bool Any => HasWork || Things.Count > 0;

    /// <summary>Something to do, and not only a date to know of.</summary>
    public bool HasWork =>
        Mine.Left.Count > 0 || Empty.Count > 0 || Things.Any(t => t.Kind != DueKind.Date);

    /// <summary>The days to be reminded of in time.</summary>
    public IEnumerable<DateOnly> Days =>
        Mine.Left.Select(c => c.DueOn).Concat(Things.Select(t => t.Day).OfType<DateOnly>());

    public IEnumerable<DateOnly> Dates =>
        Things.Where(t => t.Kind == DueKind.Date).Select(t => t.Day).OfType<DateOnly>();

    public int Of(params ReadOnlySpan<DueKind> kinds)
    {
        var count = 0;
        foreach (var thing in Things)
            count += kinds.Contains(thing.Kind) ? 1 : 0;
        return count;
    }
}
