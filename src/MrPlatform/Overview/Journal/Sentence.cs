using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;

namespace MrPlatform.Overview.Journal;

/// <summary>Turns a line of the journal into a sentence a person reads.</summary>
internal static class Sentence
{
    public static string Of(JournalEntry entry, IStringLocalizer<AccountabilityWords> t)
    {
        if (!Acts.Sentences.TryGetValue(entry.Act, out var pattern))
            return $"{entry.PersonName}: {entry.Act}";
        var sentence = t[pattern]
            .Value.Replace("{vem}", entry.PersonName, StringComparison.Ordinal);
        return entry.Words.Aggregate(
            sentence,
            (text, word) => text.Replace($"{{{word.Key}}}", word.Value, StringComparison.Ordinal)
        );
    }
}
