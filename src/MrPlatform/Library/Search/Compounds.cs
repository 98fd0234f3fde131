using System.Collections.Frozen;

namespace MrPlatform.Library.Search;

/// <summary>
/// Takes Swedish compounds apart, so that skola finds grundskola and bostad finds bostadslös. The parts known are the words of our own
/// texts and a list of common first and last parts.
/// </summary>
internal sealed class Compounds
{
    private const int ShortestWhole = 7;
    private const int ShortestPart = 3;

    // Endings and small words that would split what is no compound.
    private static readonly FrozenSet<string> Never = (
        "ing ning else het skap dom lig bar sam eri era iv ism ist tet int men ans ent ell ill all ett den det för med ner upp ute "
        + "inne från till över som kan ska sen lat ran tion sion ater era are art rad rar rat ten tor tat"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private const string Common =
        "arbete arbets avdelning avgift ansvar barn behov bidrag bibliotek bistånd boende bostad brand brott brukare budget buss data "
        + "delaktighet dialog digital dom elev enhet familj flicka fond forskning framtid fritid funktion fråga förening föräldrar "
        + "förälder förskola gymnasie gymnasium museum människorätt förvaltning gata grupp grund handling hantering hem hemlös hjälp hot hus hälsa hälso hög idrott individ information invånare jobb "
        + "kommun kontakt kontroll kort kostnad kraft kris kultur kund kurs kvalitet kvinna kyrka kön lag ledare ledning lokal lån lära "
        + "lärare lön lös makt mark medel medborgare miljö minoritet mobbning mål möte namn natur nivå nämnd område omsorg ord organisation "
        + "ort parti patient pengar person plan plats plikt polis politik pris process program psykiatri pojke rapport region regel resa resurs risk "
        + "rum råd rätt rättighet samhälle samer samtycke samverkan sjuk sjukhus sjukvård skada skatt skola skydd skyldighet snö social språk stad statistik "
        + "stat stol stöd studie styrning styrelse syn system säkerhet tand teckenspråk tid tillsyn tjänst tolk trafik trygghet uppdrag uppgift "
        + "upphandling utbildning utveckling val vatten verk verksamhet vuxen vård väg värde våld yttrande ålder år åtgärd äldre ärende";

    private readonly FrozenSet<string> _known;

    /// <param name="stems">Stems of words that stand by themselves in our texts.</param>
    public Compounds(IEnumerable<string> stems) =>
        _known = stems
            .Where(stem => stem.Length >= ShortestPart && stem.All(char.IsLetter))
            .Concat(Common.Split(' ').Select(Swedish.Stem))
            .Where(stem => !Never.Contains(stem))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The stems of the parts; none when the word is no compound as far as is known.</summary>
    public IReadOnlyList<string> Parts(string word) =>
        word.Length < ShortestWhole || !word.All(char.IsLetter) ? [] : Split(word) ?? [];

    private List<string>? Split(string word)
    {
        List<string>? best = null;
        // A long last part first: it tells what the thing is.
        for (var at = ShortestPart; at <= word.Length - ShortestPart; at++)
        {
            if (First(word[..at]) is not { } first)
                continue;
            var rest = word[at..];
            var last = Swedish.Stem(rest);
            List<string>? parts =
                rest.Length > ShortestPart && _known.Contains(last) ? [first, last]
                : rest.Length >= ShortestWhole && Split(rest) is { } more ? [first, .. more]
                : null;
            if (parts is not null && (best is null || parts.Count < best.Count))
                best = parts;
        }
        return best;
    }

    // The first part may carry a joint: arbets-, hälso-, gatu-, barna-.
    private string? First(string part)
    {
        var stem = Swedish.Stem(part);
        if (_known.Contains(stem))
            return stem;
        if (part.Length > ShortestPart && part[^1] is 's' or 'o' or 'u' or 'a' or 'e')
        {
            stem = Swedish.Stem(part[..^1]);
            if (_known.Contains(stem))
                return stem;
        }
        return null;
    }
}
