using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.SelfAssessments.Moving;

namespace MrPlatform.SelfAssessments;

// A round is pinned to one version of its framework. Moving it to another is an act of its own, and it can be moved back.
public sealed partial class SelfAssessment
{
    internal RoundMove MoveTo(string version, By by)
    {
        DemandMovable();
        var move = new RoundMove(this, version, by);
        Happened(
            Acts.RoundMoved,
            by,
            Id,
            words: [("runda", Title), ("tidigare", FrameworkVersion), ("version", version)]
        );
        FrameworkVersion = version;
        Version++;
        return move;
    }

    internal void MoveBack(RoundMove move, By by)
    {
        DemandMovable();
        if (move.UndoneAt is not null || FrameworkVersion != move.ToVersion)
            throw new RuleBroken("Rundan är redan tillbakaflyttad.");
        move.Undo(by);
        FrameworkVersion = move.FromVersion;
        Version++;
        Happened(
            Acts.RoundMovedBack,
            by,
            Id,
            words: [("runda", Title), ("version", move.FromVersion)]
        );
    }

    /// <summary>Somebody says that an answer holds also with the question's new words.</summary>
    public void Confirm(Answer answer, RatingUnit unit, By by)
    {
        if (!IsOpen)
            throw new RuleBroken("Rundan är avslutad och svaren är låsta.");
        if (!answer.ToConfirm)
            return;
        answer.Confirm();
        Happened(Acts.AnswerConfirmed, by, Id, words: Words(answer, unit));
    }

    private void DemandMovable()
    {
        if (!IsOpen)
            throw new RuleBroken(
                "Rundan är avslutad. Den står kvar i den version den avslutades i och går inte att flytta."
            );
    }
}
