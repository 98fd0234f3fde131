using System.Text.RegularExpressions;
using System.Xml.Linq;
using MrPlatform.Accountability;

namespace MrPlatform.Tests.Guards;

/// <summary>Swedish stands in the source, English beside it in resources: nothing missing, nothing left over.</summary>
public sealed partial class TranslationTests
{
    private static readonly IReadOnlyList<Resources> English =
    [
        .. Repository.Files("src/MrPlatform", ".resx").Select(Resources.Read),
    ];

    [Fact]
    public void Every_text_in_the_source_has_an_english_one() =>
        Faults.None(
            SourceTexts
                .All.Where(text => !Has(text.Words, text.Swedish))
                .Select(text => $"{text.Words}.en.resx lacks “{text.Swedish}” ({text.File})")
        );

    [Fact]
    public void Every_sentence_of_the_journal_has_an_english_one() =>
        Faults.None(
            Acts.Sentences.Values.Where(sentence => !Has(nameof(AccountabilityWords), sentence))
        );

    [Fact]
    public void No_english_text_is_without_a_swedish_one_in_the_source() =>
        Faults.None(
            from resources in English
            let used = SourceTexts.LiteralsUnder(resources.Folder)
            from swedish in resources.Texts.Keys
            where
                !used.Contains(swedish)
                && !SourceTexts.All.Any(t => t.Words == resources.Words && t.Swedish == swedish)
            select $"{resources.Words}.en.resx: “{swedish}”"
        );

    [Fact]
    public void Both_languages_have_the_same_placeholders() =>
        Faults.None(
            from resources in English
            from text in resources.Texts
            where !Placeholders(text.Key).SetEquals(Placeholders(text.Value))
            select $"{resources.Words}.en.resx: “{text.Key}” → “{text.Value}”"
        );

    private static bool Has(string words, string swedish) =>
        English.Any(r => r.Words == words && r.Texts.GetValueOrDefault(swedish) is { Length: > 0 });

    private static HashSet<string> Placeholders(string text) =>
        [.. Placeholder.Matches(text).Select(m => m.Groups["name"].Value)];

    [GeneratedRegex(@"\{(?<name>\w+)[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder { get; }

    private sealed record Resources(string Words, string Folder, Dictionary<string, string> Texts)
    {
        public static Resources Read(FileInfo file) =>
            new(
                file.Name.Split('.')[0],
                Path.GetRelativePath(Repository.Root.FullName, file.DirectoryName!),
                XDocument
                    .Load(file.FullName)
                    .Root!.Elements("data")
                    .ToDictionary(
                        d => d.Attribute("name")!.Value,
                        d => d.Element("value")!.Value,
                        StringComparer.Ordinal
                    )
            );
    }
}
