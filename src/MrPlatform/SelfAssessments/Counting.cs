using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments;

/// <summary>
/// Moves the counts that progress, coverage and medians are read from. The database adds, so two people who save at the same time
/// cannot overwrite each other's count. Call it in the transaction that changes the answers. Written as SQL, which both databases
/// take, in one command: as expressions the additions cost more than all else in saving an answer.
/// </summary>
internal sealed class Counting
{
    private readonly StringBuilder _sql = new();
    private readonly List<object> _values = [];
    private int _rows;

    private Counting() { }

    public static Task Move(
        MrContext db,
        RatingUnit unit,
        IReadOnlyCollection<(Answer Answer, Tally Moved)> moves,
        CancellationToken stop
    )
    {
        var counting = new Counting();
        counting.AddMoves(unit, moves);
        return counting.Run(db, stop);
    }

    /// <summary>
    /// Moves also the round's own count, last. Returns false when the round was concluded meanwhile: then nothing may be kept.
    /// </summary>
    public static Task<bool> MoveInOpenRound(
        MrContext db,
        RatingUnit unit,
        IReadOnlyCollection<(Answer Answer, Tally Moved)> moves,
        CancellationToken stop
    )
    {
        var counting = new Counting();
        counting.AddMoves(unit, moves);
        counting.Add(
            "update self_assessment set answered = answered + {0} where id = {1} and concluded_at is null;",
            [moves.Sum(m => m.Moved.Answered), unit.SelfAssessmentId]
        );
        return counting.Run(db, stop);
    }

    // Always in the same order, so that two who save the same criteria for two units wait for each other and never in a ring.
    private void AddMoves(RatingUnit unit, IReadOnlyCollection<(Answer Answer, Tally Moved)> moves)
    {
        var ordered = moves.OrderBy(m => m.Answer.Criterion, StringComparer.Ordinal).ToList();
        foreach (var area in ordered.GroupBy(m => m.Answer.Area, StringComparer.Ordinal))
            Add(
                "area_tally",
                Tally.Sum(area.Select(m => m.Moved)),
                "rating_unit_id = {7} and area = {8}",
                [unit.Id, area.Key]
            );
        if (moves.Sum(m => m.Moved.Answered) is not 0 and var answered)
            Add(
                "update rating_unit set answered = answered + {0} where id = {1};",
                [answered, unit.Id]
            );
        foreach (var (answer, moved) in ordered)
            Add(
                "criterion_tally",
                moved,
                "self_assessment_id = {7} and criterion = {8} and layer = {9}",
                [unit.SelfAssessmentId, answer.Criterion, unit.Layer.ToString()]
            );
    }

    private void Add(string table, Tally moved, string row, object[] keys)
    {
        if (moved != new Tally())
            Add(
                $"update {table} set unknown = unknown + {{0}}, not_relevant = not_relevant + {{1}}, "
                    + "equivalent = equivalent + {2}, level1 = level1 + {3}, level2 = level2 + {4}, "
                    + $"level3 = level3 + {{5}}, level4 = level4 + {{6}} where {row};",
                [
                    moved.Unknown,
                    moved.NotRelevant,
                    moved.Equivalent,
                    moved.Level1,
                    moved.Level2,
                    moved.Level3,
                    moved.Level4,
                    .. keys,
                ]
            );
    }

    /// <summary>Appends a statement that changes one row; its places are numbered on from those before it.</summary>
    private void Add(string statement, object[] values)
    {
        var places = Enumerable
            .Range(_values.Count, values.Length)
            .Select(n => (object)$"{{{n.ToString(CultureInfo.InvariantCulture)}}}");
        _sql.AppendFormat(CultureInfo.InvariantCulture, statement, [.. places]);
        _values.AddRange(values);
        _rows++;
    }

    private async Task<bool> Run(MrContext db, CancellationToken stop) =>
        _rows == 0 || await db.Database.ExecuteSqlRawAsync(_sql.ToString(), _values, stop) == _rows;
}
