namespace MrPlatform.Library.Examples.Own;

/// <summary><c>_ChangedByOther</c>: who saved while this was written, what differs, and what has been chosen so far.</summary>
public sealed record ChangedByOther(
    string By,
    IReadOnlyList<PartDifference> Parts,
    IReadOnlyDictionary<string, string> Kept
);
