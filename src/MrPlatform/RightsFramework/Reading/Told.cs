namespace MrPlatform.RightsFramework.Reading;

/// <summary>
/// One group of fields as told in one language: facts from the Swedish file, words from the translation when there is
/// one. Without a translation the words are Swedish, and <see cref="Language"/> says so.
/// </summary>
internal sealed class Told(Entry facts, Entry? translation)
{
    public Entry Facts => facts;

    public Entry Words => translation ?? facts;

    public string Language => translation is null ? "sv" : "en";

    public string Say(string field) => Words.Text(field);

    public string? SayOrNone(string field)
    {
        // Asked of both, so that an empty field in the translation is known too.
        var said = Words.TextOrNone(field);
        return facts.TextOrNone(field) is null ? null : said ?? Words.Text(field);
    }

    public IReadOnlyList<string> SayAll(string field)
    {
        var said = Words.Texts(field);
        if (translation is not null)
            SameCount(field, said.Count, facts.Texts(field).Count);
        return said;
    }

    public Told Part(string field) => new(facts.Part(field), translation?.Part(field));

    /// <summary>The items of a list without ids, paired with their translations by order.</summary>
    public IEnumerable<Told> InOrder(string field)
    {
        var entries = facts.Entries(field);
        if (translation is null)
            return entries.Select(entry => new Told(entry, translation: null));
        var words = translation.Entries(field);
        SameCount(field, words.Count, entries.Count);
        return entries.Zip(words, (entry, word) => new Told(entry, word));
    }

    /// <summary>The items of a list, each paired with its translation by id.</summary>
    public IReadOnlyList<Told> Items(string field)
    {
        var entries = facts.Entries(field);
        if (translation is null)
            return [.. entries.Select(entry => new Told(entry, translation: null))];

        var translations = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var entry in translation.Entries(field))
        {
            var id = entry.Text("id");
            if (!translations.TryAdd(id, entry))
                entry.Wrong("id", $"”{id}” är översatt två gånger i samma fil. Ta bort den ena.");
        }

        var told = new List<Told>(entries.Count);
        foreach (var entry in entries)
        {
            var id = entry.Text("id");
            if (translations.Remove(id, out var words))
                told.Add(new Told(entry, words));
            else
                translation.Wrong(
                    field,
                    $"”{id}” saknas på engelska. Översätt posten och lägg den här."
                );
        }

        foreach (var (id, entry) in translations)
            entry.Wrong(
                "id",
                $"”{id}” finns inte i den svenska filen {facts.File}. Rätta id:t eller ta bort posten."
            );
        return told;
    }

    public void SameCount(string field, int translated, int swedish)
    {
        if (translated != swedish)
            Words.Wrong(
                field,
                $"Engelskan har {translated} punkter och svenskan {swedish}. Översätt punkt för punkt i samma ordning."
            );
    }

    // Facts are read in full only when Swedish is told; when a translation is told it is the one to check.
    public void Done() => Words.Done();
}
