using System.Globalization;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Search;

/// <summary>
/// The search of both languages, each handed over whole: Swedish is made in the background when the app starts, English when it is first
/// asked for. Whoever asks meanwhile waits; nobody is answered from half an index. When the content has changed the old one answers until
/// the new one is ready.
/// </summary>
public sealed class SearchLanguages
{
    private readonly Knowledge _knowledge;
    private readonly Func<KnowledgeBase, KnowledgeBase, Searching> _make;
    private volatile Lazy<Searching> _swedish;
    private volatile Lazy<Searching> _english;

    public SearchLanguages(Knowledge knowledge)
        : this(knowledge, Make) { }

    /// <param name="knowledge">What is searched.</param>
    /// <param name="make">Makes the search of one language, told what things are called in the other.</param>
    public SearchLanguages(Knowledge knowledge, Func<KnowledgeBase, KnowledgeBase, Searching> make)
    {
        (_knowledge, _make) = (knowledge, make);
        (_swedish, _english) = (NewSwedish(), NewEnglish());
    }

    public Searching Current =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "en" ? English : Swedish;

    public Searching Swedish => _swedish.Value;

    public Searching English => _english.Value;

    public static Searching Make(KnowledgeBase all, KnowledgeBase other) =>
        new(new SearchIndex(SearchDocuments.Of(all, other), all.Language is "en"), all);

    /// <summary>Makes it all again from what is known now. Takes a while; until a language is ready, its old search answers.</summary>
    internal void Renew()
    {
        var swedish = NewSwedish();
        _ = swedish.Value;
        _swedish = swedish;
        var english = NewEnglish();
        if (_english.IsValueCreated)
            _ = english.Value;
        _english = english;
    }

    private Lazy<Searching> NewSwedish() =>
        new(() => _make(_knowledge.Swedish, _knowledge.English));

    private Lazy<Searching> NewEnglish() =>
        new(() => _make(_knowledge.English, _knowledge.Swedish));
}
