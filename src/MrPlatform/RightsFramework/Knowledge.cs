using System.Globalization;
using MrPlatform.RightsFramework.Reading;

namespace MrPlatform.RightsFramework;

/// <summary>
/// The knowledge base in both languages. Loaded before the app takes its first visitor; with any fault in the content
/// it is not loaded at all. What organisations publish is added while it runs: the pair of languages is exchanged whole.
/// </summary>
public sealed class Knowledge(KnowledgeBase swedish, KnowledgeBase english)
{
    private volatile Pair _now = new(swedish, english);
    private Func<string, string, string, Framework?>? _own;

    public KnowledgeBase Swedish => _now.Swedish;

    public KnowledgeBase English => _now.English;

    /// <summary>The one the reader is reading now.</summary>
    public KnowledgeBase Current => In(CultureInfo.CurrentUICulture);

    public KnowledgeBase In(CultureInfo language) =>
        language.TwoLetterISOLanguageName is "en" ? English : Swedish;

    /// <summary>Which Swedish wording the English texts in the folder were made from, and which they should be made from now.</summary>
    /// <exception cref="ContentFault">Something in the content is wrong; all of it is listed.</exception>
    internal static TranslatedFrom Translations(string folder) => Read(folder).Files.TranslatedFrom;

    /// <summary>Puts what is published beside what lies in the files, instead of what was published before.</summary>
    /// <param name="published">The examples, tied to the roles, rights and criteria of the given language.</param>
    public void Take(Func<KnowledgeBase, IReadOnlyList<Example>> published) =>
        _now = new(
            swedish.With(published(swedish)).Asking(_own),
            english.With(published(english)).Asking(_own)
        );

    /// <summary>Where to ask for a version that is in no file: framework, version and language. Said once, before the first visitor.</summary>
    public void AlsoAsk(Func<string, string, string, Framework?> own)
    {
        _own = own;
        _now = new(_now.Swedish.Asking(own), _now.English.Asking(own));
    }

    /// <summary>Reads the folder twice, once for each language, from files that are parsed once.</summary>
    /// <exception cref="ContentFault">Something in the content is wrong; all of it is listed.</exception>
    public static Knowledge Load(string folder) => Read(folder).Knowledge;

    private static (Knowledge Knowledge, ContentFolder Files) Read(string folder)
    {
        var faults = new Faults();
        var files = new ContentFolder(folder, faults);
        var swedish = new KnowledgeBase(new LanguageReading(files, "sv"));
        var english = new KnowledgeBase(new LanguageReading(files, "en"));
        faults.ThrowIfAny();
        // A version that rounds are pinned to is kept whole, with the rights and laws it was written with.
        var kept = Path.Combine(folder, "earlier");
        foreach (var version in Directory.Exists(kept) ? Directory.GetDirectories(kept) : [])
        {
            var then = Read(version).Knowledge;
            swedish.Keep(then.Swedish.Frameworks);
            english.Keep(then.English.Frameworks);
        }
        return (new Knowledge(swedish, english), files);
    }

    private sealed record Pair(KnowledgeBase Swedish, KnowledgeBase English);
}
