using System.Text.RegularExpressions;

namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads places in laws and conventions and writes them out as one says them.</summary>
internal static partial class ReadReferences
{
    public static IReadOnlyList<Reference> In(LanguageReading reading, Entry entry, string field)
    {
        var references = new List<Reference>();
        foreach (var item in entry.Entries(field))
        {
            var instrument = reading.Instruments.FindIn(item, "instrument");
            var at = item.Text("at");
            var isChecked = item.FlagOrNone("checked");
            item.Done();
            if (instrument is not null)
                references.Add(
                    new Reference(
                        instrument,
                        at,
                        Write(instrument, at, reading.Language),
                        isChecked
                    )
                );
        }

        return references;
    }

    internal static string Write(Instrument instrument, string at, string language)
    {
        var english = language is "en";
        if (!instrument.IsSwedishLaw)
            return Protocol().Match(at) is { Success: true } protocol
                ? string.Format(
                    english ? "Protocol {0}, Article {1}" : "tilläggsprotokoll {0}, artikel {1}",
                    protocol.Groups["protocol"].Value,
                    protocol.Groups["article"].Value
                )
                : (english ? "Article " : "artikel ") + at;

        if (at.EndsWith(" kap.", StringComparison.Ordinal))
            return english ? "Chapter " + at[..^5] : at;
        if (at.Split(':') is [var chapter, var section])
            return english
                ? $"Chapter {chapter}, Section {section}"
                : $"{chapter} kap. {section} §";
        return english ? "Section " + at : at + " §";
    }

    [GeneratedRegex(
        "^P(?<protocol>[0-9]+)-(?<article>[0-9]+)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 100
    )]
    private static partial Regex Protocol();
}
