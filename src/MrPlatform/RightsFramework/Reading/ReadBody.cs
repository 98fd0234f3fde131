using System.Text.RegularExpressions;

namespace MrPlatform.RightsFramework.Reading;

/// <summary>Takes the Markdown of a page as it is, and looks that its links into the knowledge base lead somewhere.</summary>
internal static partial class ReadBody
{
    public static string Of(LanguageReading reading, Entry entry, Sheet sheet)
    {
        if (string.IsNullOrWhiteSpace(sheet.Body) && sheet.Fields is not null)
            entry.Wrong("brödtext", "Texten under sidhuvudet saknas. Skriv den.");
        reading.Afterwards(() => LookAtLinks(reading, entry, sheet));
        return sheet.Body;
    }

    public static IReadOnlyList<Mention> Mentions(Sheet sheet) =>
        [
            .. Link()
                .Matches(sheet.Body)
                .Select(link => new Mention(link.Groups["kind"].Value, link.Groups["id"].Value))
                .Where(mention => mention.Kind is not ("http" or "https" or "mailto"))
                .Distinct(),
        ];

    /// <summary>A translated text leads to the same places as the Swedish, or somebody has left something out.</summary>
    public static void SameLinks(Told item, Sheet swedish, Sheet translated)
    {
        var (from, to) = (Addresses(swedish), Addresses(translated));
        if (!from.SequenceEqual(to))
            item.Words.Wrong(
                "länk",
                $"Den svenska texten har {from.Count} länkar och den engelska {to.Count}, eller så går de till olika ställen. Länka till samma ställen."
            );
    }

    private static List<string> Addresses(Sheet sheet) =>
        [.. Link().Matches(sheet.Body).Select(link => link.Value).Order(StringComparer.Ordinal)];

    private static void LookAtLinks(LanguageReading reading, Entry entry, Sheet sheet)
    {
        foreach (Match link in Link().Matches(sheet.Body))
        {
            var (kind, id) = (link.Groups["kind"].Value, link.Groups["id"].Value);
            var line = sheet.BodyLine + sheet.Body.AsSpan(0, link.Index).Count('\n');
            object? known = kind switch
            {
                "tool" => reading.Tools.Find(entry, "länk", id, line),
                "method" => reading.Methods.Find(entry, "länk", id, line),
                "example" => reading.Examples.Find(entry, "länk", id, line),
                "criterion" => reading.Criteria.Find(entry, "länk", id, line),
                "right" => reading.Rights.Find(entry, "länk", id, line),
                "http" or "https" or "mailto" => kind,
                _ => null,
            };
            if (
                known is null
                && kind is not ("tool" or "method" or "example" or "criterion" or "right")
            )
                entry.Wrong(
                    "länk",
                    $"Länken ”{kind}:{id}” är av okänt slag. Använd tool:, method:, example:, criterion:, right: eller en adress.",
                    line
                );
        }
    }

    [GeneratedRegex(
        @"\]\((?<kind>[a-z]+):(?<id>[^)\s]+)\)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Link();
}
