using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments.Demo;

/// <summary>Made-up answers for the demo rounds: the same at every start, varied over criteria and units, never about a person.</summary>
internal static class DemoAnswers
{
    private static readonly string[][] Motivations =
    [
        [
            "Frågan har inte varit uppe i nämnden. Ingen har uppdraget.",
            "Vi har pratat om det men inte börjat.",
            "Det finns inget beslut och ingen rutin hos oss.",
        ],
        [
            "En enhet har provat i år. De andra väntar på besked.",
            "Det hänger på några engagerade medarbetare.",
            "Vi har en rutin sedan i våras, men alla känner inte till den.",
            "Vi gör det i vissa ärenden, oftast när någon påminner.",
        ],
        [
            "Rutinen är beslutad och används i alla verksamheter. Vi har inte följt upp den än.",
            "Alla enheter arbetar så sedan förra året.",
            "Arbetssättet finns i verksamhetsplanen och i introduktionen för nya.",
        ],
        [
            "Vi följer upp varje halvår tillsammans med dem det gäller och har ändrat två saker i år.",
            "Resultatet går till nämnden varje år. I år ledde det till ett nytt uppdrag.",
        ],
    ];

    /// <summary>What a unit answers to a criterion. <paramref name="season"/> shifts some answers between rounds.</summary>
    public static GivenAnswer For(Criterion criterion, string unit, int season, DateOnly day)
    {
        var steady = Number(criterion.Id, unit, 0);
        var shifting = Number(criterion.Id, unit, season);
        var spread = steady % 100;
        if (shifting % 100 < 6)
            return new(
                Rating.Unknown,
                "Ingen av oss som svarar vet säkert. Vi frågar verksamheten."
            );
        if (spread is 97 or 98)
            return new(
                Rating.NotRelevant,
                null,
                "Nämnden har inte den uppgiften. Den ligger hos en annan nämnd."
            );
        if (spread is 99)
            return new(
                Rating.Equivalent,
                "Fungerar väl enligt brukarrådet.",
                "Vi gör det tillsammans med länets övriga kommuner i en gemensam funktion."
            );
        // About one in eight has not begun, a third has begun, two fifths have it in place: like organisations that took part.
        var place = (steady / 100 % 100) + Shift(season, shifting);
        var level =
            place < 13 ? 1
            : place < 45 ? 2
            : place < 92 ? 3
            : 4;
        var texts = Motivations[level - 1];
        return new(Rating.At(level), texts[shifting / 7 % texts.Length])
        {
            AddedEvidence = Evidence(criterion, level, shifting, day),
        };
    }

    /// <summary>How far an answer has moved: a little lower two years ago, and since last year some higher, a few much higher, a few lower.</summary>
    private static int Shift(int season, int shifting) =>
        (season, shifting) switch
        {
            (0, _) when shifting % 5 == 0 => -20,
            (> 1, _) when shifting % 4 == 0 => 22,
            (> 1, _) when shifting % 17 == 0 => 60,
            (> 1, _) when shifting % 19 == 0 => -60,
            _ => 0,
        };

    /// <summary>Most of the higher levels have something to rest on; some of it is old, and some lack it.</summary>
    private static EvidenceNote[] Evidence(Criterion criterion, int level, int number, DateOnly day)
    {
        if (level < 3 || criterion.EvidenceExamples.Count == 0 || number % 11 == 0)
            return [];
        var example = criterion.EvidenceExamples[number % criterion.EvidenceExamples.Count];
        return
        [
            new(
                example.Kind,
                example.Text,
                day.AddMonths(-(number % 9 == 0 ? 27 : number % 14 + 1))
            ),
        ];
    }

    /// <summary>A number that only depends on the words: the same on every machine and at every start.</summary>
    private static int Number(string criterion, string unit, int season)
    {
        var number = 2166136261u;
        foreach (var c in $"{criterion}|{unit}|{season}")
            number = (number ^ c) * 16777619u;
        number ^= number >> 15;
        return (int)(number * 2246822519u >> 3) & 0xFFFFFF;
    }
}
