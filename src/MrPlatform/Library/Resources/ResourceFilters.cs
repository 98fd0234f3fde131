using System.Globalization;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Resources;

/// <summary>What the resources of others can be narrowed by: topic, level, country and language.</summary>
public sealed class ResourceFilters(Phrases phrases, IStringLocalizer<LibraryWords> t)
{
    public const string Topic = "amne";

    public IReadOnlyList<Filter<Resource>> For(KnowledgeBase content) =>
        [
            new(
                Topic,
                t["Ämne"],
                t["Alla ämnen"],
                Choices(content, one => one.Topics, topic => topic),
                one => one.Topics.Select(Slug.Of)
            ),
            new(
                "niva",
                t["Nivå"],
                t["Alla nivåer"],
                Choices(content, one => one.Levels, phrases.Level),
                one => one.Levels.Select(Slug.Of)
            ),
            new(
                "land",
                t["Land"],
                t["Alla länder"],
                Choices(content, one => [one.Country], phrases.Country),
                one => [Slug.Of(one.Country)]
            ),
            new(
                "sprak",
                t["Språk"],
                t["Alla språk"],
                Choices(content, one => one.ReadIn, phrases.LanguageName),
                one => one.ReadIn.Select(Slug.Of)
            ),
        ];

    private static IReadOnlyList<Choice> Choices(
        KnowledgeBase content,
        Func<Resource, IEnumerable<string>> values,
        Func<string, string> words
    ) =>
        [
            .. content
                .Resources.SelectMany(values)
                .Distinct(StringComparer.Ordinal)
                .Select(value => new Choice(Slug.Of(value), words(value)))
                .OrderBy(
                    one => one.Text,
                    StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true)
                ),
        ];
}
