using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments;

/// <summary>One answer, the unit that gave it, and how the counts move with it.</summary>
internal sealed record Moved(RatingUnit Unit, Answer Answer, Tally By);

/// <summary>
/// Moves the counts that progress, coverage and medians are read from. The database adds, so two people who save at the same time
/// cannot overwrite each other's count. Call it in the transaction that changes the answers. Written as SQL, which both databases
/// take, in one command: as expressions the additions cost more than all else in saving an answer.
/// </summary>
internal sealed class Counting
{
    // Databases take a limited number of values in one command.
    private const int MostValues = 20_000;

    private readonly List<(string Sql, List<object> Values)> _full = [];
    private StringBuilder _sql = new();
    private List<object> _values = [];
    private int _rows;

    private Counting() { }

    public static Task Move(
        MrContext db,
        RatingUnit unit,
        IReadOnlyCollection<(Answer Answer, Tally Moved)> moves,
        CancellationToken stop
    ) => Move(db, Of(unit, moves), stop);

    public static Task Move(MrContext db, IReadOnlyCollection<Moved> moves, CancellationToken stop)
    {
        var counting = new Counting();
        counting.AddMoves(moves);
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
    ) => MoveInOpenRounds(db, [unit.SelfAssessmentId], Of(unit, moves), stop);

    /// <summary>The same for answers in several rounds: false when any of the rounds was concluded meanwhile.</summary>
    public static Task<bool> MoveInOpenRounds(
        MrContext db,
        IReadOnlyCollection<Guid> rounds,
        IReadOnlyCollection<Moved> moves,
        CancellationToken stop
    )
    {
        var counting = new Counting();
        counting.AddMoves(moves);
        foreach (var round in rounds.Order())
            counting.Add(
                "update self_assessment set answered = answered + {0} where id = {1} and concluded_at is null;",
                [moves.Where(m => m.Unit.SelfAssessmentId == round).Sum(m => m.By.Answered), round]
            );
        return counting.Run(db, stop);
    }

    private static List<Moved> Of(
        RatingUnit unit,
        IEnumerable<(Answer Answer, Tally Moved)> moves
    ) => [.. moves.Select(m => new Moved(unit, m.Answer, m.Moved))];

    // Always in the same order, so that two who save the same criteria for two units wait for each other and never in a ring.
    private void AddMoves(IReadOnlyCollection<Moved> moves)
    {
        foreach (
            var area in moves
                .GroupBy(m => (m.Unit.Id, m.Answer.Area))
                .OrderBy(a => a.Key.Id)
                .ThenBy(a => a.Key.Area, StringComparer.Ordinal)
        )
            Add(
                "area_tally",
                Tally.Sum(area.Select(m => m.By)),
                "rating_unit_id = {7} and area = {8}",
                [area.Key.Id, area.Key.Area]
            );
        foreach (var unit in moves.GroupBy(m => m.Unit.Id).OrderBy(u => u.Key))
            if (unit.Sum(m => m.By.Answered) is not 0 and var answered)
                Add(
                    "update rating_unit set answered = answered + {0} where id = {1};",
                    [answered, unit.Key]
                );
        foreach (
            var criterion in moves
                .GroupBy(m => (m.Unit.SelfAssessmentId, m.Answer.Criterion, m.Unit.Layer))
                .OrderBy(c => c.Key.SelfAssessmentId)
                .ThenBy(c => c.Key.Criterion, StringComparer.Ordinal)
                .ThenBy(c => c.Key.Layer)
        )
            Add(
                "criterion_tally",
                Tally.Sum(criterion.Select(m => m.By)),
                "self_assessment_id = {7} and criterion = {8} and layer = {9}",
                [
                    criterion.Key.SelfAssessmentId,
                    criterion.Key.Criterion,
                    criterion.Key.Layer.ToString(),
                ]
            );
        AddEvidence(moves);
        AddAges(moves);
    }

    /// <summary>How many answers rest on each piece, in all and for each unit.</summary>
    private void AddEvidence(IEnumerable<Moved> moves)
    {
        var came = moves
            .SelectMany(m => m.Answer.TakeEvidenceMoves().Select(e => (m.Unit.UnitId, Piece: e)))
            .GroupBy(
                e => (e.Piece.EvidenceId, e.Piece.OwnerId, e.UnitId),
                e => e.Piece.By,
                (key, by) => (key.EvidenceId, key.OwnerId, key.UnitId, By: by.Sum())
            )
            .OrderBy(e => e.EvidenceId)
            .ThenBy(e => e.UnitId);
        foreach (var (piece, owner, unit, by) in came)
        {
            Add("update evidence set answers = answers + {0} where id = {1};", [by, piece]);
            Add(
                "insert into evidence_unit (unit_id, evidence_id, owns, answers) values ({0}, {1}, {2}, {3}) "
                    + "on conflict (unit_id, evidence_id) do update set answers = evidence_unit.answers + excluded.answers;",
                [unit, piece, unit == owner, by]
            );
        }
    }

    /// <summary>How many levels rest on evidence that is fresh through a day.</summary>
    private void AddAges(IEnumerable<Moved> moves)
    {
        var ages = moves
            .SelectMany(m =>
                m.Answer.TakeAgeMoves()
                    .Select(a => (Round: m.Unit.SelfAssessmentId, m.Answer.Area, Age: a))
            )
            .GroupBy(
                a => (a.Round, a.Area, a.Age.Through),
                a => a.Age.By,
                (key, by) => (key.Round, key.Area, key.Through, By: by.Sum())
            )
            .Where(a => a.By != 0)
            .OrderBy(a => a.Round)
            .ThenBy(a => a.Area, StringComparer.Ordinal)
            .ThenBy(a => a.Through);
        foreach (var (round, area, through, by) in ages)
            Add(
                "insert into evidence_age (self_assessment_id, area, fresh_through, answers) values ({0}, {1}, {2}, {3}) "
                    + "on conflict (self_assessment_id, area, fresh_through) do update set answers = evidence_age.answers + excluded.answers;",
                [round, area, through, by]
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
        if (_values.Count < MostValues)
            return;
        _full.Add((_sql.ToString(), _values));
        (_sql, _values) = (new(), []);
    }

    private async Task<bool> Run(MrContext db, CancellationToken stop)
    {
        if (_values.Count > 0)
            _full.Add((_sql.ToString(), _values));
        var changed = 0;
        foreach (var (sql, values) in _full)
            changed += await db.Database.ExecuteSqlRawAsync(sql, values, stop);
        return changed == _rows;
    }
}
