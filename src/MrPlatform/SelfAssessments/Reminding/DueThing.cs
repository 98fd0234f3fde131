namespace MrPlatform.SelfAssessments.Reminding;

/// <summary>What somebody is told of in the same letter as their criteria.</summary>
public enum DueKind
{
    /// <summary>En åtgärd that is late or due soon.</summary>
    Measure,

    /// <summary>An effect to tell of: what changed, and for whom.</summary>
    Effect,

    /// <summary>En åtgärd that nobody answers for.</summary>
    Vacant,

    /// <summary>A date of the annual cycle; good to know, never late.</summary>
    Date,
}

/// <summary>One thing in the letter.</summary>
/// <param name="Day">When it is due or begins; null when nobody has said.</param>
/// <param name="Address">Its page, from the root: <c>~/atgarder/…</c>.</param>
/// <param name="Words">Its line, in the language of the moment it is asked for.</param>
public sealed record DueThing(DueKind Kind, DateOnly? Day, string Address, Func<string> Words);

/// <summary>Adds to the morning's letters what other parts of the program know that people have before them.</summary>
public interface IDueThings
{
    /// <summary>By person, who may have left or be away: the letters see to that.</summary>
    Task<IReadOnlyList<(Guid Person, DueThing Thing)>> On(DateOnly today, CancellationToken stop);
}
