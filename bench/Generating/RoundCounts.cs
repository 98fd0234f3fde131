using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;

namespace MrPlatform.Bench.Generating;

/// <summary>The counts of a round while it is made, added up by the program's own rules.</summary>
internal sealed class RoundCounts
{
    private readonly Dictionary<(Guid Unit, string Area), Tally> _areas = [];
    private readonly Dictionary<(string Criterion, Layer Layer), Tally> _criteria = [];

    private readonly Dictionary<(string Area, DateOnly Through), long> _ages = [];

    public Tally Whole => Tally.Sum(_areas.Values);

    public void Count(Guid unit, Criterion criterion, Layer layer, Rating shown)
    {
        var one = Tally.One(shown);
        var area = (unit, criterion.Area.Id);
        _areas[area] = _areas.GetValueOrDefault(area, new()) + one;
        var asked = (criterion.Id, layer);
        _criteria[asked] = _criteria.GetValueOrDefault(asked, new()) + one;
    }

    public void Count(Criterion criterion, DateOnly? freshThrough)
    {
        if (freshThrough is { } through)
            _ages[(criterion.Area.Id, through)] =
                _ages.GetValueOrDefault((criterion.Area.Id, through)) + 1;
    }

    public void Write(Batch batch, Guid round)
    {
        foreach (var ((unit, area), tally) in _areas)
            batch.Add(Table.AreaTally, [unit, area, .. Columns(tally)]);
        foreach (var ((criterion, layer), tally) in _criteria)
            batch.Add(
                Table.CriterionTally,
                [round, criterion, layer.ToString(), .. Columns(tally)]
            );
        foreach (var ((area, through), answers) in _ages)
            batch.Add(Table.EvidenceAge, [round, area, through, answers]);
    }

    private static object?[] Columns(Tally t) =>
        [t.Asked, t.Unknown, t.NotRelevant, t.Equivalent, t.Level1, t.Level2, t.Level3, t.Level4];
}
