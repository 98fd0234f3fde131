namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads when a text was published and reviewed and who answers for it: on the file, or on one item in it.</summary>
internal static class ReadProvenance
{
    public static Provenance Of(Entry file) =>
        new(Day(file, "published"), Day(file, "reviewed"), file.Text("responsible"));

    public static Provenance Of(Entry item, Provenance file) =>
        new(
            item.DayOrNone("published") ?? file.Published,
            item.DayOrNone("reviewed") ?? file.Reviewed,
            item.TextOrNone("responsible") ?? file.Responsible
        );

    public static IReadOnlyList<Source> Sources(Entry item)
    {
        var sources = new List<Source>();
        foreach (var entry in item.Entries("sources"))
        {
            sources.Add(
                new Source(entry.Text("address"), entry.TextOrNone("date"), entry.Text("note"))
            );
            entry.Done();
        }

        return sources;
    }

    /// <summary>Where it was read is a fact; what it is, is said in the language of the text.</summary>
    public static IReadOnlyList<Source> Sources(Told item)
    {
        var sources = new List<Source>();
        foreach (var source in item.InOrder("sources"))
        {
            sources.Add(
                new Source(
                    source.Facts.Text("address"),
                    source.Facts.TextOrNone("date"),
                    source.Say("note")
                )
            );
            source.Done();
        }

        return sources;
    }

    private static DateOnly Day(Entry file, string field)
    {
        if (!file.Has(field))
            file.Wrong(
                field,
                $"Fältet saknas. Skriv ”{field}: ” och ett datum, till exempel 2026-11-22."
            );
        return file.DayOrNone(field) ?? default;
    }
}
