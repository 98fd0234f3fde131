using System.Globalization;
using MrPlatform.Reports.Plans;
using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Reports.Years;

// What changed, what did not, what was not kept, what disagrees, what it comes from, and what nobody knows.
public sealed partial class RightsAccount
{
    private const double LowCoverage = 0.6;

    private Section Changed(YearRead year) =>
        new(
            "effekter",
            t["Så vad förändrades, och för vem?"],
            1,
            [
                .. DocumentParts.Said(
                    year.Effects.Count == 0
                        ? t[
                            "Ingen har berättat vad någon åtgärd ledde till. Vi vet alltså inte om något har blivit bättre."
                        ].Value
                        : null,
                    year.Work.AwaitingEffect.Count() is > 0 and var many
                        ? t["Det är dags att ta reda på effekten av {0}.", t.Measures(many)].Value
                        : null
                ),
                .. tables.Effects("effekter", t["Effekter som är berättade"], year.Effects),
                .. tables.Promised("gjort", t["Genomförda åtgärder"], year.Done),
            ]
        )
        {
            ToPaste = true,
        };

    private Section WithoutEffect(YearRead year) =>
        new(
            "utan-effekt",
            t["Gjort, men utan effekt"],
            1,
            [
                new TextBlock(
                    year.Ineffective.Count == 0
                        ? t["Ingen har berättat om en genomförd åtgärd utan effekt."]
                        : t[
                            "Det som är gjort och inte ändrade något är också ett resultat. Pröva något annat."
                        ]
                ),
                .. tables.Effects(
                    "utan-effekt",
                    t["Genomförda åtgärder utan effekt"],
                    year.Effects.Where(one => one.Note.Seen == ActionPlans.EffectSeen.No)
                ),
            ]
        );

    private Section NotKept(YearRead year) =>
        new(
            "loften",
            t["Löften som inte hölls"],
            1,
            [
                .. DocumentParts.Said(
                    year.Late.Count + year.Dropped.Count == 0
                        ? t["Inget som var lovat till året är försenat eller avbrutet."].Value
                        : null
                ),
                .. tables.Why("sent", t["Försenade åtgärder"], year.Late),
                .. tables.Why("avbrutet", t["Avbrutna åtgärder"], year.Dropped),
            ]
        );

    private Section Apart(YearRead year) =>
        new(
            "tre-bilder",
            t["Där de tre bilderna går isär"],
            1,
            [
                new TextBlock(
                    year.Disagreeing.Count == 0
                        ? t[
                            "Det som påstås, upplevs och blir utfall går inte isär där alla tre är kända."
                        ]
                        : t[
                            "Det som påstås, det människor upplever och det utfallet visar går isär på {0} ställen. De tre vägs aldrig ihop.",
                            year.Disagreeing.Count
                        ]
                ),
                .. DocumentParts.Table(
                    "tre-bilder",
                    t["Där bilderna går isär"],
                    [
                        new("kriterium", t["Kriterium"]),
                        new("enhet", t["Enhet"]),
                        new("omdome", t["Omdöme"]),
                        new("varfor", t["Varför"]),
                    ],
                    year.Disagreeing.Select(f =>
                        (Cell[])
                            [
                                $"{f.Criterion.Id} {f.Criterion.Title}",
                                f.Unit?.Name ?? t["Hela organisationen"].Value,
                                words.Name(f.Kind),
                                words.Why(f.Kind, f.About.Truths),
                            ]
                    )
                ),
            ]
        );

    private Section Causes(IReadOnlyList<Shortcoming> found, string? causes) =>
        new(
            "brister-och-orsaker",
            t["Brister och orsaker"],
            1,
            [
                found.Count == 0
                    ? new TextBlock(
                        t[
                            "Det som redovisningen bygger på visar inga brister. Det betyder inte att det inte finns några."
                        ]
                    )
                    : new CalloutBlock(
                        t["Brister som året visar"],
                        found.Count == 1
                            ? t["En brist är funnen. Den står i tabellen."]
                            : t["{0} brister är funna. De står i tabellen.", found.Count]
                    ),
                .. TextBlock.Of(causes ?? ""),
                .. DocumentParts.Table(
                    "funna-brister",
                    t["Funna brister"],
                    [
                        new("brist", t["Brist"]),
                        new("slag", t["Slag"]),
                        new("enhet", t["Enhet"]),
                        new("sagt", t["Skäl som är sagt"]),
                    ],
                    found.Select(f =>
                        (Cell[])[f.What, f.Kind, f.Unit ?? t["Hela organisationen"].Value, f.Said]
                    )
                ),
            ]
        )
        {
            ToPaste = true,
        };

    private Section Unknown(YearRead year)
    {
        var unknown = year.Result?.Result.Unknown ?? [];
        var low = (year.Result?.Criteria ?? [])
            .Where(r => r.Units.Applicable > 0 && r.Units.Coverage < LowCoverage)
            .ToList();
        var untold = year.Work.Done.Count(m => m.Stood.Effect is null);
        return new(
            "vet-inte",
            t["Vad vi inte vet"],
            1,
            [
                new ListBlock([
                    year.Result is null
                        ? t["Ingen runda är avslutad, så nuläget är inte känt."]
                        : t["Kriterier där minst en enhet svarar vet inte: {0}.", unknown.Count],
                    t["Kriterier med en täckning under 60 procent: {0}.", low.Count],
                    t["Genomförda åtgärder som ingen har berättat effekten av: {0}.", untold],
                ]),
                .. DocumentParts.Table(
                    "vet-inte",
                    t["Kriterier som är okända eller har låg täckning"],
                    [
                        new("kod", t["Kod"]),
                        new("kriterium", t["Kriterium"]),
                        new("vet-inte", t["Svarar vet inte"]),
                        new("tillfragade", t["Tillfrågade enheter"]),
                        new("tackning", t["Täckning"]),
                    ],
                    unknown
                        .Concat(low)
                        .DistinctBy(r => r.Criterion.Id)
                        .Select(r =>
                            (Cell[])
                                [
                                    r.Criterion.Id,
                                    r.Criterion.Title,
                                    r.Units.Unknown,
                                    r.Units.Asked,
                                    Cell.Share(r.Units.Coverage),
                                ]
                        )
                ),
            ]
        );
    }

    private IEnumerable<Shortcoming> Shortcomings(YearRead year) =>
        [
            .. year.Law.Select(r => new Shortcoming(
                t[
                    "Lagkrav på nivå {0}",
                    r.Level!.Value.Level.ToString(CultureInfo.InvariantCulture)
                ],
                $"{r.Criterion.Id} {r.Criterion.Title}",
                Unit: null,
                Said: null
            )),
            .. year.Disagreeing.Select(f => new Shortcoming(
                words.Name(f.Kind),
                $"{f.Criterion.Id} {f.Criterion.Title}",
                f.Unit?.Name,
                words.Why(f.Kind, f.About.Truths)
            )),
            .. year.Late.Select(m => Of(t["Försenad åtgärd"], m)),
            .. year.Dropped.Select(m => Of(t["Avbruten åtgärd"], m)),
            .. year
                .Effects.Where(one => one.Note.Seen == ActionPlans.EffectSeen.No)
                .Select(one => Of(t["Åtgärd utan effekt"], one.Told) with { Said = one.Note.Text }),
        ];

    private Shortcoming Of(string kind, ToldMeasure told) =>
        new(kind, told.Measure.Title, tables.Or(told.Shown.Unit), told.Stood.Why);

    /// <summary>Something that the year shows to be lacking, and what is already said about why.</summary>
    private sealed record Shortcoming(string Kind, string What, string? Unit, string? Said);
}
