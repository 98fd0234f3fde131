namespace MrPlatform.RightsFramework.Reading;

/// <summary>
/// One group of fields as told in one language: facts from the Swedish file, words from the translation when there is
/// one. Without a translation the words are Swedish, and <see cref="Language"/> says so.
/// </summary>
/// <param name="name">Of what is told, in <see cref="TranslatedFrom"/>; parts of it have none.</param>
internal sealed class Told(
    Entry facts,
    Entry? translation,
    TranslatedFrom? marks = null,
    string? name = null
)
{
    /// <summary>One thing with a translation of its own: says from which Swedish wording it was made.</summary>
    public static Told Of(
        Entry facts,
        Entry translation,
        TranslatedFrom marks,
        string name,
        string body = ""
    )
    {
        marks.Note(name, facts.Fingerprint(translation, body));
        return new Told(facts, translation, marks, name);
    }

    public Entry Facts => facts;

    public Entry Words => translation ?? facts;

    public string Language => translation is null ? "sv" : "en";

    /// <summary>Translated, and the Swedish has changed since.</summary>
    public bool Outdated => name is not null && marks?.IsOutdated(name) is true;

    public string Say(string field) => Words.Text(field);

    public string? SayOrNone(string field)
    {
        // Asked of both, so that an empty field in the translation is known too.
        var said = Words.TextOrNone(field);
        return facts.TextOrNone(field) is null ? null : said ?? Words.Text(field);
    }

    /// <summary>A year or a day is the same in every language; only with words beside it is it translated.</summary>
    public string? SayIfWords(string field) =>
        facts.TextOrNone(field) is { } swedish && swedish.Any(char.IsLetter)
            ? Say(field)
            : facts.TextOrNone(field);

    public IReadOnlyList<string> SayAll(string field)
    {
        var said = Words.Texts(field);
        if (translation is not null)
            SameCount(field, said.Count, facts.Texts(field).Count);
        return said;
    }

    public Told Part(string field) => new(facts.Part(field), translation?.Part(field), marks);

    /// <summary>The items of a list without ids, paired with their translations by order.</summary>
    public IEnumerable<Told> InOrder(string field)
    {
        var entries = facts.Entries(field);
        if (translation is null)
            return entries.Select(entry => new Told(entry, translation: null));
        var words = translation.Entries(field);
        SameCount(field, words.Count, entries.Count);
        return entries.Zip(words, (entry, word) => new Told(entry, word, marks));
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
                told.Add(Of(entry, words, marks!, $"{entry.File}#{id}"));
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

    /// <summary>For lists in order: what the translated line says that it is a translation of.</summary>
    public void Same(string field)
    {
        var (swedish, said) = (facts.TextOrNone(field), Words.TextOrNone(field));
        if (swedish != said)
            Words.Wrong(
                field,
                $"Här står ”{said}” och i den svenska filen ”{swedish}”. Översätt i samma ordning."
            );
    }

    // Facts are read in full only when Swedish is told; when a translation is told it is the one to check.
    public void Done() => Words.Done();
}
