namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads the glossary and the list of what others offer.</summary>
internal static class ReadTerms
{
    public static void Into(LanguageReading reading)
    {
        foreach (var (item, provenance) in reading.Items("glossary.yaml", translated: true))
        {
            var entry = item.Facts;
            var term = new Term
            {
                Id = entry.Text("id"),
                Language = item.Language,
                Outdated = item.Outdated,
                Provenance = provenance,
                Word = item.Say("term"),
                Definition = item.Say("definition"),
                Synonyms = item.Words.Texts("synonyms"),
                Swedish = entry.Text("term"),
                SwedishSynonyms = entry.Texts("synonyms"),
                Everyday = entry.FlagOrNone("everyday") is true,
                English = entry.Text("english"),
            };
            reading.Terms.Add(entry, "id", term.Id, term);
            entry.Has("see_also");
            reading.Afterwards(() => term.SeeAlso = reading.Terms.FindAll(entry, "see_also"));
            item.Done();
        }

        foreach (var (item, provenance) in reading.Items("resources.yaml", translated: false))
        {
            var resource = Resource(item.Facts, provenance);
            reading.Resources.Add(item.Facts, "id", resource.Id, resource);
            item.Done();
        }
    }

    private static Resource Resource(Entry entry, Provenance provenance) =>
        new()
        {
            Id = entry.Text("id"),
            Language = "sv",
            Provenance = provenance,
            Title = entry.Text("title"),
            Institution = entry.Text("institution"),
            Country = entry.Text("country"),
            Levels = entry.Texts("level"),
            Topics = entry.Texts("topics"),
            ReadIn = entry.Texts("language"),
            Year = entry.TextOrNone("year"),
            Address = entry.Text("address"),
            Description = entry.Text("description"),
            Verified = entry.Text("verified"),
        };
}
