using System.Globalization;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Search;

/// <summary>
/// The search of both languages. Made in the background when the app starts and handed over whole: whoever asks before that waits for
/// it, and nobody is answered from half an index.
/// </summary>
public sealed class SearchLanguages(Knowledge knowledge) : BackgroundService
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

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.Run(() => (_swedish.Value, _english.Value), stoppingToken);

    private static Searching Make(KnowledgeBase all, KnowledgeBase other) =>
        new(new SearchIndex(SearchDocuments.Of(all, other), all.Language is "en"), all);
}
