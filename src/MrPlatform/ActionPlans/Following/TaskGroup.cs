using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.ActionPlans.Following;

/// <summary>A measure somebody answers for or takes part in, with its unit.</summary>
public sealed record TaskShown(Measure Measure, string? Unit, bool UnitIsClosed)
{
    public static IQueryable<TaskShown> Of(MrContext db, IQueryable<Measure> measures) =>
        measures.Select(m => new TaskShown(
            m,
            db.Set<Unit>().Where(u => u.Id == m.UnitId).Select(u => u.Name).FirstOrDefault(),
            db.Set<Unit>().Any(u => u.Id == m.UnitId && u.ClosedAt != null)
        ));
}

/// <summary>Those of one kind of time: the first of them, and how many there are.</summary>
/// <param name="Who">Whose they are, as the list of measures is asked.</param>
/// <param name="When">Their time, as the list of measures is asked.</param>
public sealed record TaskGroup(
    string Key,
    string Title,
    IReadOnlyList<TaskShown> Rows,
    int Count,
    string Who,
    string When
)
{
    public int Left => Count - Rows.Count;

    /// <summary>The list with all of them.</summary>
    public string Address =>
        Addresses.Measures + Boards.MeasureFilters.Written([("vem", Who), ("nar", When)]);
}
