namespace MrPlatform.SelfAssessments;

/// <summary>That an answer rests on a piece of evidence.</summary>
public sealed class Reliance
{
    private Reliance() { }

    public Guid AnswerId { get; private set; }

    public Guid EvidenceId { get; private set; }
}

/// <summary>
/// That a unit has to do with a piece of evidence: it looks after it, or some of its answers rest on it. Kept at write time, so that a head
/// finds the unit's pieces without looking through all answers.
/// </summary>
public sealed class EvidenceUnit
{
    private EvidenceUnit() { }

    internal EvidenceUnit(Evidence piece)
    {
        UnitId = piece.UnitId;
        EvidenceId = piece.Id;
        Owns = true;
    }

    public Guid UnitId { get; private set; }

    public Guid EvidenceId { get; private set; }

    public bool Owns { get; private set; }

    /// <summary>How many of the unit's answers rest on it, in open and concluded rounds.</summary>
    public long Answers { get; private set; }
}

/// <summary>One piece more or less for an answer, for the counts.</summary>
internal sealed record EvidenceMove(Guid EvidenceId, Guid OwnerId, long By);

/// <summary>One level more or less that rests on evidence fresh through a day.</summary>
internal sealed record AgeMove(DateOnly Through, long By);
