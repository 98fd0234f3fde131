namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads the six principles in their three pairs.</summary>
internal static class ReadPrinciples
{
    public static void Into(LanguageReading reading)
    {
        var root = reading.Open("principles.yaml", translated: true);
        var provenance = ReadProvenance.Of(root.Words);
        foreach (var item in root.Items("pairs"))
        {
            var pair = new PrinciplePair
            {
                Id = item.Facts.Text("id"),
                Language = item.Language,
                Outdated = item.Outdated,
                Provenance = provenance,
                Name = item.Say("name"),
                Summary = item.Say("summary"),
            };
            reading.Pairs.Add(item.Facts, "id", pair.Id, pair);
            item.Done();
        }

        foreach (var item in root.Items("principles"))
        {
            if (reading.Pairs.FindIn(item.Facts, "pair") is { } pair)
                pair.Principles = [.. pair.Principles, ReadOne(reading, item, pair)];
            item.Done();
        }

        root.Done();
    }

    private static Principle ReadOne(LanguageReading reading, Told item, PrinciplePair pair)
    {
        var principle = new Principle
        {
            Id = item.Facts.Text("id"),
            Language = item.Language,
            Outdated = item.Outdated,
            Provenance = ReadProvenance.Of(item.Words, pair.Provenance),
            Slug = item.Facts.Text("slug"),
            Name = item.Say("name"),
            Pair = pair,
            Explanation = item.Say("explanation"),
            Works = item.Say("works"),
            Fails = item.Say("fails"),
            Questions = item.SayAll("questions"),
            Synonyms = Synonyms(item),
        };
        reading.Principles.Add(item.Facts, "id", principle.Id, principle);
        item.Facts.Has("rights");
        reading.Afterwards(() => principle.Rights = reading.Rights.FindAll(item.Facts, "rights"));
        return principle;
    }

    // A translated synonym is another word with the same source, unless it names its own.
    private static List<Synonym> Synonyms(Told item)
    {
        var synonyms = new List<Synonym>();
        foreach (var synonym in item.InOrder("synonyms"))
        {
            var source = synonym.Words.TextOrNone("source") ?? synonym.Facts.TextOrNone("source");
            synonyms.Add(new Synonym(synonym.Say("term"), synonym.Say("used_by"), source));
            synonym.Done();
        }

        return synonyms;
    }
}
