using System.Globalization;
using System.Text.RegularExpressions;
using MrPlatform.RightsFramework;

namespace MrPlatform.OwnFrameworks.Texts;

/// <summary>
/// What must hold before a framework can be taken in or published, told all at once: everything has a code of its own and words of bearable
/// length, levels are four and differ, and references lead somewhere.
/// </summary>
public sealed partial class CheckText
{
    private readonly List<TextFault> _faults = [];
    private readonly KnowledgeBase _knowledge;

    private CheckText(KnowledgeBase knowledge) => _knowledge = knowledge;

    public static IReadOnlyList<TextFault> Of(FrameworkText text, KnowledgeBase knowledge)
    {
        var check = new CheckText(knowledge);
        check.Whole(text);
        return check._faults;
    }

    /// <summary>What is wrong with one statement by itself.</summary>
    public static IReadOnlyList<TextFault> Of(ItemText item, KnowledgeBase knowledge)
    {
        var check = new CheckText(knowledge);
        check.Item(item, TextPlace.Whole);
        return check._faults;
    }

    private void Whole(FrameworkText text)
    {
        Code(TextPlace.Whole, "id", text.Id);
        Words(TextPlace.Whole, "title", text.Title, Limits.Title, required: true);
        Words(TextPlace.Whole, "description", text.Description, Limits.Prose);
        if (text.Areas.Count == 0)
            Wrong(TextPlace.Whole, "areas", "Ramverket har inget område. Lägg till minst ett.");
        if (text.Areas.Count > Limits.Areas)
            Wrong(
                TextPlace.Whole,
                "areas",
                "Ramverket har {0} områden. Det får ha högst {1}.",
                text.Areas.Count,
                Limits.Areas
            );
        if (text.AsJson().Length > Limits.AllText)
            Wrong(
                TextPlace.Whole,
                "items",
                "Ramverket har mer text än vad som går att ta in: högst {0} miljoner tecken. Korta det eller dela det i flera.",
                Limits.AllText / 1_000_000
            );
        if (text.Items.Take(Limits.Items + 1).Count() > Limits.Items)
            Wrong(
                TextPlace.Whole,
                "items",
                "Ramverket har fler än {0} påståenden. Dela det i flera ramverk.",
                Limits.Items
            );
        var areas = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var items = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (at, area) in text.Areas.Take(Limits.Areas).Index())
        {
            Area(area, new(at, null), areas);
            foreach (var (within, item) in area.Items.Take(Limits.Items).Index())
            {
                var place = new TextPlace(at, within);
                Item(item, place);
                if (item.Id.Length > 0 && !items.Add(item.Id))
                    Wrong(
                        place,
                        "id",
                        "Beteckningen ”{0}” finns på flera påståenden. Ge vart och ett en egen.",
                        item.Id
                    );
            }
        }
    }

    private void Area(AreaText area, TextPlace place, HashSet<string> seen)
    {
        Code(place, "id", area.Id);
        if (area.Id.Length > 0 && !seen.Add(area.Id))
            Wrong(
                place,
                "id",
                "Beteckningen ”{0}” finns på flera områden. Ge vart och ett en egen.",
                area.Id
            );
        Words(place, "title", area.Title, Limits.Title, required: true);
        Words(place, "why", area.Why, Limits.Prose);
        if (area.Items.Count == 0)
            Wrong(
                place,
                "items",
                "Området ”{0}” har inget påstående. Lägg till minst ett eller ta bort området.",
                area.Id
            );
    }

    private void Many(TextPlace place, string field, IReadOnlyList<string> lines)
    {
        if (lines.Count > Limits.Lines)
            Wrong(
                place,
                field,
                "Listan har {0} rader. Den får ha högst {1}.",
                lines.Count,
                Limits.Lines
            );
        foreach (var line in lines.Take(Limits.Lines))
            Words(place, field, line, Limits.Line, required: true);
    }

    private void Code(TextPlace place, string field, string code)
    {
        if (code.Length == 0)
            Wrong(place, field, "Beteckningen saknas. Skriv en kort kod, till exempel A1.");
        else if (code.Length > Limits.Code || !Plain().IsMatch(code))
            Wrong(
                place,
                field,
                "Beteckningen ”{0}” går inte att använda. Skriv högst {1} tecken: bokstäverna a–z, siffror, punkt och bindestreck, med en bokstav eller siffra först.",
                Short(code),
                Limits.Code
            );
    }

    private void Words(
        TextPlace place,
        string field,
        string? words,
        int most,
        bool required = false
    )
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            if (required)
                Wrong(place, field, "Texten saknas. Fyll i den.");
        }
        else if (words.Length > most)
            Wrong(place, field, "Texten har {0} tecken. Den får ha högst {1}.", words.Length, most);
    }

    private void Wrong(TextPlace place, string field, string sentence, params object[] words) =>
        _faults.Add(
            new(
                place,
                field,
                sentence,
                [.. words.Select(word => Convert.ToString(word, CultureInfo.InvariantCulture)!)]
            )
        );

    // What is wrong may be very long.
    private static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9.-]*$", RegexOptions.None, 1000)]
    private static partial Regex Plain();
}
