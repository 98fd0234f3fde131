using MrPlatform.Accountability;

namespace MrPlatform.SelfAssessments.Moving;

/// <summary>That an open round was moved from one version of its framework to another: by whom and when, and whether it was moved back.</summary>
public sealed class RoundMove
{
    private RoundMove() { }

    internal RoundMove(SelfAssessment round, string toVersion, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        SelfAssessmentId = round.Id;
        FromVersion = round.FrameworkVersion;
        ToVersion = toVersion;
        MovedAt = by.At;
        MovedByName = by.Name;
    }

    public Guid Id { get; private set; }

    public Guid SelfAssessmentId { get; private set; }

    public string FromVersion { get; private set; } = "";

    public string ToVersion { get; private set; } = "";

    public DateTimeOffset MovedAt { get; private set; }

    public string MovedByName { get; private set; } = "";

    public DateTimeOffset? UndoneAt { get; private set; }

    public string? UndoneByName { get; private set; }

    internal void Undo(By by)
    {
        UndoneAt = by.At;
        UndoneByName = by.Name;
    }
}

/// <summary>How one answer stood before a move changed its place, so that the round can be moved back to exactly that.</summary>
public sealed class MovedAnswer
{
    private MovedAnswer() { }

    internal MovedAnswer(RoundMove move, Answer before, bool isNew)
    {
        RoundMoveId = move.Id;
        AnswerId = before.Id;
        IsNew = isNew;
        CriterionBefore = CriterionAfter = before.Criterion;
        AreaBefore = before.Area;
        SetAsideBefore = before.SetAsideAt;
        ToConfirmBefore = before.ToConfirm;
        RestedOnEvidence = before.RestsOnEvidence;
    }

    public Guid RoundMoveId { get; private set; }

    public Guid AnswerId { get; private set; }

    /// <summary>Asked for the first time in the version moved to.</summary>
    public bool IsNew { get; private set; }

    public string CriterionBefore { get; private set; } = "";

    public string AreaBefore { get; private set; } = "";

    public DateTimeOffset? SetAsideBefore { get; private set; }

    public bool ToConfirmBefore { get; private set; }

    public bool RestedOnEvidence { get; private set; }

    public string CriterionAfter { get; private set; } = "";

    /// <summary>The question has other words in the version moved to.</summary>
    public bool IsReworded { get; private set; }

    internal void Became(string criterion, bool isReworded = false)
    {
        CriterionAfter = criterion;
        IsReworded = isReworded;
    }
}
