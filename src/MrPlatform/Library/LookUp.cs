using System.Globalization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;

namespace MrPlatform.Library;

/// <summary>Something that was found, with the text it was found in.</summary>
public sealed record Hit(string Title, string Text, string Href, string? Lang, string? Code = null);

/// <summary>
/// Looks up words in what has a page of its own. Plain: every word must be there, with or without its Swedish ending.
/// Where the title has the word comes first.
/// </summary>
public static class LookUp
{
    private const int Most = 40;
    private static readonly string[] Endings =
    [
        "ernas",
        "arnas",
        "ornas",
        "erna",
        "arna",
        "orna",
        "ens",
        "ets",
        "en",
        "et",
        "er",
        "ar",
        "or",
        "na",
        "s",
        "n",
        "t",
        "a",
    ];

    public static IReadOnlyList<Hit> In(KnowledgeBase knowledge, string question)
    {
        var words = question
            .Split([' ', ',', '.', '?', '!'], StringSplitOptions.RemoveEmptyEntries)
            .Take(6)
            .Select(Stem)
            .ToList();
        if (words.Count == 0)
            return [];
        return
        [
            .. Everything(knowledge)
                .Where(hit =>
                    words.All(word => Has(hit.Code + " " + hit.Title + " " + hit.Text, word))
                )
                .OrderBy(hit => words.All(word => Has(hit.Code + " " + hit.Title, word)) ? 0 : 1)
                .Take(Most),
        ];
    }

    private static IEnumerable<Hit> Everything(KnowledgeBase all) =>
        [
            .. all.Rights.Select(one => new Hit(
                one.Name,
                one.Plain,
                Addresses.Right(one.Id),
                one.Lang,
                one.Id
            )),
            .. all.Principles.Select(one => new Hit(
                one.Name,
                one.Explanation,
                Addresses.Principle(one.Slug),
                one.Lang
            )),
            .. all.Roles.Select(one => new Hit(
                one.Name,
                one.Intro,
                Addresses.Role(one.Slug),
                one.Lang
            )),
            .. all.Areas.Select(one => new Hit(
                one.Name,
                one.Intro,
                Addresses.LibraryArea(one.Id),
                one.Lang,
                one.Id
            )),
            .. all.Criteria.Select(one => new Hit(
                one.Title,
                one.Text + " " + one.Why,
                Addresses.Criterion(one.Id),
                one.Lang,
                one.Id
            )),
        ];

    private static bool Has(string text, string word) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, word, CompareOptions.IgnoreCase)
        >= 0;

    // Short words keep their ending: what is left would be found everywhere.
    private static string Stem(string word) =>
        Endings.FirstOrDefault(ending =>
            word.Length - ending.Length >= 4
            && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
        )
            is { } ending
            ? word[..^ending.Length]
            : word;
}
