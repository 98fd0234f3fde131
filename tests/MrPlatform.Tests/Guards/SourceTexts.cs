using System.Text.RegularExpressions;

namespace MrPlatform.Tests.Guards;

/// <summary>One Swedish text in the source that a reader may want in English, and the class whose resources hold it.</summary>
internal sealed record SourceText(string Words, string Swedish, string File);

/// <summary>
/// Finds the texts: <c>T["…"]</c> in markup, <c>t["…"]</c> in code, messages and names in attributes, sentences of broken rules.
/// </summary>
internal static partial class SourceTexts
{
    private const string Literal = @"""(?<text>(?:[^""\\]|\\.)*)""";

    public static IReadOnlyList<SourceText> All { get; } =
    [.. Repository.Files("src/MrPlatform", ".cs", ".cshtml").SelectMany(In).Distinct()];

    /// <summary>Every string in a capability's source: texts chosen from a list are not written inside brackets.</summary>
    public static HashSet<string> LiteralsUnder(string folder) =>
        [
            .. Repository
                .Files(folder, ".cs", ".cshtml")
                .SelectMany(file => AnyLiteral.Matches(File.ReadAllText(file.FullName)))
                .Select(match => Unescape(match.Groups["text"].Value)),
        ];

    private static IEnumerable<SourceText> In(FileInfo file)
    {
        var source = File.ReadAllText(file.FullName);
        var name = Repository.Name(file);
        var localizers = Localizers(file, source);
        var indexed = Indexed
            .Matches(source)
            .Where(m => localizers.ContainsKey(m.Groups["name"].Value))
            .Select(m => new SourceText(
                localizers[m.Groups["name"].Value],
                Unescape(m.Groups["text"].Value),
                name
            ));
        var others = InAttribute
            .Matches(source)
            .Concat(InRule.Matches(source))
            .Select(m => new SourceText(
                CapabilityWords(file),
                Unescape(m.Groups["text"].Value),
                name
            ));
        return indexed.Concat(others);
    }

    /// <summary>Variable → resource class, as the file itself and the view imports above it say.</summary>
    private static Dictionary<string, string> Localizers(FileInfo file, string source)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["T"] = CapabilityWords(file),
            ["t"] = CapabilityWords(file),
        };
        var imports =
            file.Extension == ".cshtml"
                ? FoldersDownTo(file.Directory!)
                    .Select(folder => Path.Combine(folder.FullName, "_ViewImports.cshtml"))
                    .Where(File.Exists)
                    .Select(File.ReadAllText)
                : [];
        foreach (var text in imports.Append(source))
        foreach (Match match in Localizer.Matches(text))
            known[match.Groups["name"].Value] = match.Groups["words"].Value.Split('.')[^1];
        return known;
    }

    private static IEnumerable<DirectoryInfo> FoldersDownTo(DirectoryInfo folder) =>
        folder.FullName == Repository.Source.FullName
            ? [folder]
            : FoldersDownTo(folder.Parent!).Append(folder);

    /// <summary>The lowest rungs have no words of their own; what they say stands with the design system's.</summary>
    private static string CapabilityWords(FileInfo file) =>
        Path.GetRelativePath(Repository.Source.FullName, file.FullName)
            .Split(Path.DirectorySeparatorChar)[0]
            is var folder
        && File.Exists(Path.Combine(Repository.Source.FullName, folder, $"{folder}Words.cs"))
            ? folder + "Words"
            : "UiWords";

    /// <summary>Also of what is no text at all, a pattern with its own backslashes: then each stands for the sign after it.</summary>
    private static string Unescape(string literal) =>
        Escape.Replace(
            literal,
            sign =>
                sign.Groups["code"] is { Success: true } code
                    ? ((char)Convert.ToInt32(code.Value, 16)).ToString()
                    : sign.Groups["sign"].Value switch
                    {
                        "n" => "\n",
                        "t" => "\t",
                        var other => other,
                    }
        );

    [GeneratedRegex(@"IStringLocalizer<(?<words>[\w.]+)>\s+(?<name>\w+)", RegexOptions.None, 5000)]
    private static partial Regex Localizer { get; }

    [GeneratedRegex(@"\b(?<name>\w+)\[\s*" + Literal, RegexOptions.None, 5000)]
    private static partial Regex Indexed { get; }

    [GeneratedRegex(
        @"\b(?:ErrorMessage|Display\(\s*Name)\s*=\s*" + Literal,
        RegexOptions.None,
        5000
    )]
    private static partial Regex InAttribute { get; }

    [GeneratedRegex(@"\bnew RuleBroken\(\s*" + Literal, RegexOptions.None, 5000)]
    private static partial Regex InRule { get; }

    [GeneratedRegex(@"\\(?:u(?<code>[0-9a-fA-F]{4})|(?<sign>.))", RegexOptions.Singleline, 5000)]
    private static partial Regex Escape { get; }

    [GeneratedRegex(Literal, RegexOptions.None, 5000)]
    private static partial Regex AnyLiteral { get; }
}
