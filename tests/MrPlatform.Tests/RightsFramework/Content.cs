using MrPlatform.Library.Search;
using MrPlatform.RightsFramework;

namespace MrPlatform.Tests.RightsFramework;

/// <summary>The content as built beside the tests, and copies of it that a test may spoil.</summary>
internal static class Content
{
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "content");

    private static readonly Lazy<Knowledge> Loaded = new(() => Knowledge.Load(Folder));

    private static readonly Lazy<SearchLanguages> Searchable = new(() => new(Knowledge));

    public static Knowledge Knowledge => Loaded.Value;

    /// <summary>Made once for all tests: it is the same for the same content.</summary>
    public static SearchLanguages Search => Searchable.Value;

    /// <summary>Loads a copy where one text in one file is replaced, and answers with the faults.</summary>
    public static IReadOnlyList<Fault> Spoilt(string file, string text, string replacement)
    {
        using var copy = new ContentCopy();
        copy.Change(file, text, replacement);
        return Assert.Throws<ContentFault>(() => Knowledge.Load(copy.Folder)).Faults;
    }

    /// <summary>The line, counted from 1, where a text stands in a file.</summary>
    public static int LineOf(string file, string text)
    {
        var all = File.ReadAllText(Path.Combine(Folder, file));
        var at = all.IndexOf(text, StringComparison.Ordinal);
        return all.AsSpan(0, at).Count('\n') + 1;
    }
}
