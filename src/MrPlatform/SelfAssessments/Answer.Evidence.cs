using MrPlatform.Foundations;

namespace MrPlatform.SelfAssessments;

// What an answer rests on: the level that its evidence carries, and how the counts of evidence move with it.
public sealed partial class Answer
{
    /// <summary>The day that stands for no evidence at all, where a level rests on none.</summary>
    public static readonly DateOnly NoEvidence = new(1900, 1, 1);

    private readonly List<EvidenceMove> _moves = [];
    private readonly List<AgeMove> _ages = [];

    /// <summary>
    /// The last day that any evidence of the level is fresh, or <see cref="NoEvidence"/>; null when the answer is no level that rests on evidence.
    /// </summary>
    public DateOnly? FreshThrough { get; private set; }

    /// <summary>Sets the shown level from the evidence as it stands on a day, or as it stood at an instant that day.</summary>
    internal void Weigh(DateOnly day, DateTimeOffset? stood = null)
    {
        if (State != AnswerState.Level || !RestsOnEvidence)
        {
            Level = State == AnswerState.Level ? ClaimedLevel : null;
            SinksOn = null;
            IsFreshThrough(null);
            return;
        }
        var claimed = Maturity.Of((int)ClaimedLevel!.Value);
        var carrying = Evidence.Where(e => e.StoodAt(stood)).ToList();
        Level = ShownLevel.Of(claimed, carrying, day).Level;
        SinksOn = ShownLevel.SinksOn(claimed, carrying, day);
        IsFreshThrough(carrying.Select(e => e.FreshThrough).DefaultIfEmpty(NoEvidence).Max());
    }

    private void IsFreshThrough(DateOnly? day)
    {
        if (day == FreshThrough)
            return;
        if (FreshThrough is { } before)
            _ages.Add(new(before, -1));
        if (day is { } now)
            _ages.Add(new(now, 1));
        FreshThrough = day;
    }

    /// <summary>
    /// Weighs again though nobody has answered. Only one weighing at a time is kept, and whoever is writing an answer meanwhile is not told
    /// that somebody else has answered.
    /// </summary>
    internal void Age(DateOnly day)
    {
        Weigh(day);
        Weighing++;
    }

    /// <summary>A new edition or a newer piece takes the place of one.</summary>
    internal void RestInsteadOn(Evidence next, Evidence before)
    {
        LetGo(before);
        RestOn(next);
    }

    /// <summary>What has come and gone since this was asked, for the counts.</summary>
    internal IReadOnlyList<EvidenceMove> TakeEvidenceMoves()
    {
        EvidenceMove[] moves = [.. _moves];
        _moves.Clear();
        return moves;
    }

    /// <summary>How the age of what it rests on has moved since this was asked, for the counts.</summary>
    internal IReadOnlyList<AgeMove> TakeAgeMoves()
    {
        AgeMove[] moves = [.. _ages];
        _ages.Clear();
        return moves;
    }

    private void RestOn(Evidence piece)
    {
        if (Evidence.Exists(e => e.Id == piece.Id))
            return;
        Evidence.Add(piece);
        _moves.Add(new(piece.Id, piece.UnitId, 1));
    }

    private void LetGo(Evidence piece)
    {
        if (Evidence.RemoveAll(e => e.Id == piece.Id) > 0)
            _moves.Add(new(piece.Id, piece.UnitId, -1));
    }
}
