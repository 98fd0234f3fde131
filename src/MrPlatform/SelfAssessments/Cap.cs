namespace MrPlatform.SelfAssessments;

/// <summary>Why a level is shown lower than it is claimed: the best piece there is, and whether it is its kind or its age that stops it.</summary>
public sealed record Cap(Evidence? Piece, bool IsOld, bool Withdrawn)
{
    /// <summary>Null when the answer is shown as it is claimed. A concluded round is asked as it stood then.</summary>
    public static Cap? Of(Answer answer, SelfAssessment round, DateOnly today)
    {
        if (!answer.IsCapped)
            return null;
        var day = round.IsOpen ? today : round.CountedOn;
        var carrying = answer.Evidence.Where(e => e.StoodAt(round.ConcludedAt)).ToList();
        // The piece that would carry most if it were fresh says most about why.
        var best = carrying
            .OrderByDescending(e => e.Carries(day).Level)
            .ThenByDescending(e => Evidence.CeilingOf(e.Kind).Level)
            .ThenByDescending(e => e.FreshThrough)
            .FirstOrDefault();
        return new(
            best,
            best is not null && day > best.FreshThrough,
            carrying.Count < answer.Evidence.Count
        );
    }
}
