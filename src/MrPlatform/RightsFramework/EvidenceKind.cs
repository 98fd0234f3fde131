namespace MrPlatform.RightsFramework;

/// <summary>
/// What sort of thing supports an answer. A decision shows that one has decided; only data, dialogue or somebody
/// independent can show that it works, so only they carry the highest level.
/// </summary>
public enum EvidenceKind
{
    Decision,
    Document,
    Data,
    Dialogue,
    Independent,
}

/// <summary>An example of what could support an answer to a criterion.</summary>
public sealed record EvidenceExample(EvidenceKind Kind, string Text);

/// <summary>The highest level that evidence can carry.</summary>
public static class EvidenceCeiling
{
    public const int WithoutEvidence = 2;

    public static int Of(EvidenceKind kind) =>
        kind is EvidenceKind.Decision or EvidenceKind.Document ? 3 : 4;
}
