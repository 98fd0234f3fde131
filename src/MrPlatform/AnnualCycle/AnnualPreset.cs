using MrPlatform.Accountability;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using static MrPlatform.AnnualCycle.AnnualDateKind;

namespace MrPlatform.AnnualCycle;

/// <summary>
/// Typical dates of a municipality and of a region, to begin with and then make one's own. When the interim report and the budget come is bound by
/// law (lagen om kommunal bokföring och redovisning 13 kap., kommunallagen 11 kap.); the rest is custom and differs. Titles are Swedish in every
/// language, since they become the organisation's own.
/// </summary>
public sealed record AnnualPreset(string Key, DatePlan Plan)
{
    private const int DayOfInterimReport = 31;

    public static IReadOnlyList<AnnualPreset> For(OrganisationKind kind) =>
        kind is OrganisationKind.Municipality
            ? Ordinary(
                "Kommunstyrelsen",
                "Kommunfullmäktige",
                "till exempel skola, omsorg och bostäder"
            )
            : Ordinary(
                "Regionstyrelsen",
                "Regionfullmäktige",
                kind is OrganisationKind.Region
                    ? "till exempel vård, tandvård och kollektivtrafik"
                    : "till exempel skola, omsorg, vård och kollektivtrafik"
            );

    /// <summary>All of them at once, as one act. The caller saves.</summary>
    public static void TakeIn(MrContext db, Guid organisation, OrganisationKind kind, By by)
    {
        var presets = For(kind);
        db.AddRange(
            presets.Select(one => AnnualDate.FromPreset(organisation, one.Key, one.Plan, by))
        );
        db.Add(
            new JournalEntry(
                organisation,
                by,
                Acts.AnnualPresetTaken,
                subjectId: null,
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["antal"] = $"{presets.Count}",
                }
            )
        );
    }

    private static IReadOnlyList<AnnualPreset> Ordinary(
        string board,
        string council,
        string services
    ) =>
        [
            Whole(
                2,
                "uppfoljd-intern-kontroll",
                "Uppföljning av intern kontroll",
                InternalControl,
                "Vad ni gjorde åt riskerna för människors rättigheter, och vad som är kvar."
            ),
            Whole(
                3,
                "arsredovisning",
                "Årsredovisning",
                AnnualReport,
                "Vad som blev bättre för människor, vilka brister som finns kvar och varför."
            ),
            Whole(
                4,
                "forutsattningar",
                $"{board}: planeringsförutsättningar",
                Budget,
                "Nulägesanalysen i korthet, och vad ni vill ta itu med först."
            ),
            Whole(
                6,
                "ramar",
                "Mål och budget: ramar",
                Budget,
                $"Prioriteringarna, och vad besparingar skulle betyda för dem det gäller, {services}."
            ),
            new(
                "delarsrapport",
                new(
                    "Delårsrapport",
                    InterimReport,
                    new(8, DayOfInterimReport),
                    UnitId: null,
                    "Hur åtgärderna går, vilka som är försenade och varför."
                )
            ),
            Whole(
                9,
                "nulagesanalys",
                "Nulägesanalysen öppnar",
                Assessment,
                "Förra rundans svar, och det underlag som har kommit till sedan dess."
            ),
            Whole(
                10,
                "verksamhetsplan",
                "Nämndernas verksamhetsplaner och budget",
                OperationalPlan,
                "Mål och åtgärder som nämnden svarar för, och en rättighetsprövning av de största förändringarna."
            ),
            Whole(
                11,
                "beslut",
                $"{council} beslutar om budgeten",
                Budget,
                "Rättighetsprövningen av budgeten: vem som berörs, hur, och vad som väger upp."
            ),
            Whole(
                12,
                "riskanalys",
                "Riskanalys och plan för intern kontroll",
                InternalControl,
                "Kriterier där ni ligger lågt, som förslag på risker."
            ),
        ];

    private static AnnualPreset Whole(
        int month,
        string key,
        string title,
        AnnualDateKind kind,
        string bring
    ) => new(key, new(title, kind, new(month), UnitId: null, bring));
}
