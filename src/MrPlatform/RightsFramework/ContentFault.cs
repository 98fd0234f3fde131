namespace MrPlatform.RightsFramework;

/// <summary>One thing that is wrong in the content: where it stands and a sentence an editor can act on.</summary>
public sealed record Fault(string File, int Line, string Field, string Sentence)
{
    public override string ToString() => $"{File} rad {Line}, {Field}: {Sentence}";
}

/// <summary>
/// The content cannot be used. All faults are listed at once, so that an editor mends them in one round; with any of
/// them the app does not start, because half a framework would give wrong figures.
/// </summary>
public sealed class ContentFault(IReadOnlyList<Fault> faults)
    : Exception(
        $"Innehållet går inte att läsa in: {faults.Count} fel.{Environment.NewLine}"
            + string.Join(Environment.NewLine, faults)
    )
{
    public IReadOnlyList<Fault> Faults => faults;
}
