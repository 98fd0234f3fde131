using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Moving;

namespace MrPlatform.SelfAssessments;

// What happens to an answer when its round moves to another version of the framework. Nothing that was answered is ever taken away.
public sealed partial class Answer
{
    /// <summary>
    /// When the question is not asked in the version the round is in now: the answer is kept, out of sight, with its evidence. Whatever is read or
    /// counted leaves it out.
    /// </summary>
    public DateTimeOffset? SetAsideAt { get; private set; }

    /// <summary>True when the question has got other words since it was answered, and nobody has said yet that the answer still holds.</summary>
    public bool ToConfirm { get; private set; }

    /// <summary>Follows its question into another version.</summary>
    internal void Follow(Criterion to, bool toConfirm, DateOnly day)
    {
        Criterion = to.Id;
        Area = to.Area.Id;
        SetAsideAt = null;
        RestsOnEvidence = to.RestsOnEvidence;
        ToConfirm = toConfirm && State != AnswerState.Unanswered;
        Weigh(day);
        Version++;
    }

    /// <summary>Keeps the answer where it is not asked for. Under another code when its own is needed by somebody else.</summary>
    internal void SetAside(DateTimeOffset at, string? criterion = null)
    {
        SetAsideAt = at;
        Criterion = criterion ?? Criterion;
        Version++;
    }

    /// <summary>Its own code is only lent to it while rows change places: no two may have the same at once.</summary>
    internal void StepAside(string criterion)
    {
        Criterion = criterion;
        Version++;
    }

    /// <summary>As it stood before a move. What has been answered since is kept, and waits to be confirmed where the words are others.</summary>
    internal void Return(MovedAnswer before, DateTimeOffset movedAt, DateOnly day)
    {
        var isAnsweredSince = AnsweredAt > movedAt;
        Criterion = before.CriterionBefore;
        Area = before.AreaBefore;
        SetAsideAt = before.SetAsideBefore;
        RestsOnEvidence = before.RestedOnEvidence;
        ToConfirm = isAnsweredSince ? before.IsReworded : before.ToConfirmBefore;
        Weigh(day);
        Version++;
    }

    internal void Confirm()
    {
        ToConfirm = false;
        Version++;
    }
}
