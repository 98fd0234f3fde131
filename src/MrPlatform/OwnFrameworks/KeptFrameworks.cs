using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.OwnFrameworks;

/// <summary>
/// The published versions of organisations' own frameworks, read from the database the first time a round needs one. A version never changes,
/// so it is kept for as long as the program runs, on each node by itself. Whoever asks has the round it is pinned to, and so may see it.
/// </summary>
public sealed class KeptFrameworks(IServiceScopeFactory scopes, Knowledge knowledge)
{
    /// <summary>Past this the memory would be better used for something else; those asked for again are read again.</summary>
    private const int Most = 500;

    private readonly ConcurrentDictionary<
        (string Id, string Version),
        (Framework Swedish, Framework English)
    > _kept = new();

    public Framework? Find(string id, string version, string language)
    {
        if (OwnFramework.IdOf(id) is not { } own)
            return null;
        if (!_kept.TryGetValue((id, version), out var found))
        {
            if (Read(own, version) is not { } read)
                return null;
            if (_kept.Count >= Most)
                _kept.Clear();
            found = _kept[(id, version)] = read;
        }
        return language == "en" ? found.English : found.Swedish;
    }

    // Once for each version on each node: the page that asks waits for it rather than all pages being written to wait.
    private (Framework, Framework)? Read(Guid own, string number)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var version = db
            .FrameworkVersions.AsNoTracking()
            .FirstOrDefault(v =>
                v.OwnFrameworkId == own && v.Number == number && v.PublishedAt != null
            );
        if (version is null)
            return null;
        var text = version.Text;
        return (
            AsFramework.Of(version, text, knowledge.Swedish),
            AsFramework.Of(version, text, knowledge.English)
        );
    }
}
