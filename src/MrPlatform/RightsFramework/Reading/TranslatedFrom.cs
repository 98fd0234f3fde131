using YamlDotNet.RepresentationModel;

namespace MrPlatform.RightsFramework.Reading;

/// <summary>
/// Which Swedish wording each English text was made from: <c>content/en/translated-from.yaml</c>, a fingerprint for every
/// translated thing. What a text was not made from is read all the same, with a mark that the Swedish has changed.
/// </summary>
internal sealed class TranslatedFrom
{
    public const string File = "en/translated-from.yaml";

    private readonly Dictionary<string, string> _recorded = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _now = new(StringComparer.Ordinal);

    public TranslatedFrom(Sheet sheet)
    {
        if (sheet.Fields is not { } fields)
            return;
        foreach (var (name, mark) in fields.Children)
            _recorded[((YamlScalarNode)name).Value!] = (mark as YamlScalarNode)?.Value ?? "";
    }

    /// <summary>Every translated thing with the fingerprint of its Swedish wording as it is now.</summary>
    public IReadOnlyDictionary<string, string> Now => _now;

    /// <summary>Recorded for something that is no longer translated.</summary>
    public IEnumerable<string> Left => _recorded.Keys.Except(_now.Keys, StringComparer.Ordinal);

    /// <summary>Translated without anybody having said from what.</summary>
    public IEnumerable<string> Unrecorded =>
        _now.Keys.Except(_recorded.Keys, StringComparer.Ordinal);

    public bool IsOutdated(string name) =>
        _recorded.GetValueOrDefault(name) != _now.GetValueOrDefault(name);

    public void Note(string name, string mark) => _now[name] = mark;

    /// <summary>The file as it should be when the named things, or all, have been held against the Swedish.</summary>
    public string With(IReadOnlyCollection<string> names)
    {
        var lines = _now.Where(one =>
                names.Count == 0 || names.Contains(one.Key) || _recorded.ContainsKey(one.Key)
            )
            .Select(one =>
            {
                var read = names.Count == 0 || names.Contains(one.Key);
                return $"{one.Key}: \"{(read ? one.Value : _recorded[one.Key])}\"";
            });
        return string.Join('\n', [Opening, .. lines, ""]);
    }

    private const string Opening = """
        # The Swedish wording each English text was made from, as a fingerprint of its translated fields.
        # When a translation has been brought up to date: dotnet run --project src/MrPlatform -- --oversatt rights.yaml#R01
        """;
}
