using System.Globalization;
using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans;
using MrPlatform.Organisations;
using MrPlatform.Reports.Plans;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Sheets;
using MrPlatform.Ui.Text;

namespace MrPlatform.Reports.Years;

/// <summary>
/// Rättighetsredovisning: what the year showed, what changed and for whom, what was promised and not kept, where pictures disagree, what nobody knows, and
/// the shortcomings with causes that a person writes. Where there are shortcomings it cannot be drawn up without them.
/// </summary>
public sealed partial class RightsAccount(
    ReadYear years,
    DocumentParts parts,
    MeasureTables tables,
    IStringLocalizer<ReportsWords> t,
    IStringLocalizer<SelfAssessmentsWords> words
) : IReportKind
{
    public ReportKind Kind => ReportKind.RightsAccount;

    public async Task<Drawable?> Read(Viewer viewer, ReportSubject about, CancellationToken stop)
    {
        if (await years.Of(viewer, about.Year ?? 0, stop) is not { } year)
            return null;
        var found = Shortcomings(year).ToList();
        return new(Kind, about, t["Rättighetsredovisning {0}", Number(year.Part.Year)])
        {
            Findings = [.. found.Select(f => $"{f.Kind}: {f.What}")],
            Document = (one, written) =>
                parts.Document(
                    one,
                    written,
                    [
                        new(t["År"], Number(year.Part.Year)),
                        new(t["Läget är från"], year.Work.Today.Words()),
                    ],
                    [
                        ForTheAnnualReport(year),
                        Rounds(year),
                        Since(year),
                        Changed(year),
                        WithoutEffect(year),
                        NotKept(year),
                        Apart(year),
                        Causes(found, written.Causes),
                        Unknown(year),
                    ]
                ),
        };
    }

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);

    private Section ForTheAnnualReport(YearRead year) =>
        new(
            "arsredovisning",
            t["Text till årsredovisningen"],
            1,
            [
                .. DocumentParts.Said(
                    t["Så arbetade vi med mänskliga rättigheter {0}.", Number(year.Part.Year)],
                    year.Result is { } result
                        ? t[
                            "Nulägesanalysen {0} visar att {1} av {2} lagkrav med en nivå inte når nivå 3, den nivå där arbetet är infört.",
                            result.Round.Title,
                            year.Law.Count,
                            result.Result.LawWithLevel.Count
                        ]
                        : t["Ingen nulägesanalys är avslutad än."],
                    year is { IsNew: true, Before: { } before }
                        ? t[
                            "Sedan {0} har {1} av kriterierna gått upp, {2} gått ner och {3} ligger stilla.",
                            before.Title,
                            year.Changes.Count(c => c.Steps > 0),
                            year.Changes.Count(c => c.Steps < 0),
                            year.Changes.Count(c => c.Steps == 0)
                        ]
                        : null
                ),
                .. DocumentParts.Said(
                    t["Under året har {0} genomförts.", t.Measures(year.Done.Count)],
                    year.Effects.Count == 0
                        ? t["Ingen har berättat vad någon åtgärd ledde till."]
                        : t[
                            "Någon har berättat vad {0} ledde till.",
                            t.Measures(year.Effects.Count)
                        ],
                    t.Ineffective(year.Ineffective.Count),
                    t[
                        "Av det som var lovat har {0} försenats och {1} avbrutits.",
                        t.Measures(year.Late.Count),
                        t.Measures(year.Dropped.Count)
                    ]
                ),
                .. year
                    .Effects.Where(one => one.Note.Seen is EffectSeen.Yes or EffectSeen.Partly)
                    .Take(3)
                    .Select(one => new TextBlock($"{one.Told.Goal.Title}: {one.Note.Text}")),
            ]
        )
        {
            ToPaste = true,
        };

    private Section Rounds(YearRead year) =>
        new(
            "rundor",
            t["Vad årets rundor visade"],
            1,
            [
                .. DocumentParts.Said(
                    year.Rounds.Count == 0
                        ? t["Ingen runda avslutades {0}.", Number(year.Part.Year)].Value
                        : null,
                    year is { Result: { } known, IsNew: false }
                        ? t[
                            "Den senaste är {0}, avslutad {1}. Det som står här om lagkrav, bilder som går isär och sådant vi inte vet kommer från den.",
                            known.Round.Title,
                            known.Round.ConcludedAt!.Value.DayWords()
                        ].Value
                        : null
                ),
                .. DocumentParts.Table(
                    "rundor",
                    t["Rundor som avslutades under året"],
                    [
                        new("runda", t["Runda"]),
                        new("avslutad", t["Rundan avslutad"]),
                        new("svar", t["Svar"]),
                        new("fragor", t["Frågor"]),
                    ],
                    year.Rounds.Select(r =>
                        (Cell[])
                            [
                                r.Title,
                                Foundations.Stockholm.DayOf(r.ConcludedAt!.Value),
                                r.Answered,
                                r.Asked,
                            ]
                    )
                ),
                .. DocumentParts.Table(
                    "lagkrav",
                    t["Lagkrav under nivå 3, lägst först"],
                    [
                        new("kod", t["Kod"]),
                        new("kriterium", t["Kriterium"]),
                        new("lag", t["Lag"]),
                        new("niva", t["Nivå"]),
                    ],
                    year.Law.Select(r =>
                        (Cell[])
                            [r.Criterion.Id, r.Criterion.Title, ResultModel.Laws(r), r.Level?.Level]
                    )
                ),
            ]
        );

    private Section Since(YearRead year) =>
        new(
            "andring",
            t["Skillnaden mot året före"],
            1,
            [
                new TextBlock(
                    !year.IsNew ? t["Det finns ingen runda i år att jämföra."]
                    : year.Before is not { } before
                        ? t["Det finns ingen avslutad runda från ett tidigare år att jämföra med."]
                    : t[
                        "Jämfört med {0}. Kriterier med en nivå båda gångerna: {1}.",
                        before.Title,
                        year.Changes.Count
                    ]
                ),
                .. DocumentParts.Table(
                    "andring",
                    t["Har rört sig, mest först"],
                    [
                        new("kod", t["Kod"]),
                        new("kriterium", t["Kriterium"]),
                        new("fore", t["Före"]),
                        new("nu", t["Nu"]),
                        new("steg", t["Steg"]),
                    ],
                    year.Changes.Where(c => c.Steps != 0)
                        .OrderByDescending(c => Math.Abs(c.Steps))
                        .Select(c =>
                            (Cell[])
                                [
                                    c.Criterion.Id,
                                    c.Criterion.Title,
                                    c.Before.Level,
                                    c.Now.Level,
                                    c.Steps,
                                ]
                        )
                ),
            ]
        );
}
