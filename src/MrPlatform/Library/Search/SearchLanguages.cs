using System.Globalization;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Search;

/// <summary>
/// The search of both languages, each handed over whole: Swedish is made in the background when the app starts, English when it is first
/// asked for. Whoever asks meanwhile waits; nobody is answered from half an index.
/// </summary>
public sealed class SearchLanguages(Knowledge knowledge)
{
    private readonly Lazy<Searching> _swedish = new(() =>
        Make(knowledge.Swedish, knowledge.English)
    );

    private readonly Lazy<Searching> _english = new(() =>
        Make(knowledge.English, knowledge.Swedish)
    );

    public Searching Current =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "en" ? English : Swedish;

    public Searching Swedish => _swedish.Value;

    public Searching English => _english.Value;

    private static Searching Make(KnowledgeBase all, KnowledgeBase other) =>
        new(new SearchIndex(SearchDocuments.Of(all, other), all.Language is "en"), all);
}

/// <summary>Makes the Swedish search while the app starts, so that nobody has to wait for it.</summary>
internal sealed class MakeSearchReady(SearchLanguages search) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.Run(() => search.Swedish, stoppingToken);
}
