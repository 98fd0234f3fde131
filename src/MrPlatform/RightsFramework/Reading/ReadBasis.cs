namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads whether a criterion is law or ambition, with the places it rests on.</summary>
internal static class ReadBasis
{
    private static readonly Dictionary<string, BasisKind> Kinds = new(StringComparer.Ordinal)
    {
        ["law"] = BasisKind.Law,
        ["ambition"] = BasisKind.Ambition,
    };

    public static Basis Of(LanguageReading reading, Told item)
    {
        var entry = item.Facts.Part("basis");
        var kind = entry.OneOf("kind", Kinds);
        var references = ReadReferences.In(reading, entry, "references");
        var note = entry.TextOrNone("note");
        entry.Done();

        // In the translation the note stands beside the other words, not under basis.
        if (note is not null && item.Language is "en")
            note = item.Say("note");
        return new Basis(kind, references, note);
    }
}
