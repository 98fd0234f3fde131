namespace MrPlatform.RightsFramework;

/// <summary>Whether a criterion is something the law demands or something one strives for beyond it.</summary>
public enum BasisKind
{
    Law,
    Ambition,
}

/// <summary>
/// What a criterion rests on. A note says which part is law and which is ambition when both are in it.
/// </summary>
public sealed record Basis(BasisKind Kind, IReadOnlyList<Reference> References, string? Note);

/// <summary>
/// A place in a law or a convention. Checked means that somebody has read the text itself; docs/law-check.md says when.
/// </summary>
/// <param name="At">As written in the content: "3:5", "13 a", "2 kap.", "P1-2", "12".</param>
public sealed record Reference(Instrument Instrument, string At, bool? Checked);
