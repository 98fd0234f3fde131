using System.Globalization;
using Microsoft.Extensions.Localization;
using MrPlatform.AnnualCycle;
using MrPlatform.Organisations;
using MrPlatform.Reports.Plans;
using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Sheets;
using MrPlatform.Ui.Text;

namespace MrPlatform.Reports.Handing;

/// <summary>The handover as a pack to give to whoever takes over: the same as the page shows, frozen.</summary>
public sealed class HandoverReport(
    ReadHandover handovers,
    DocumentParts parts,
    MeasureTables tables,
    IStringLocalizer<ReportsWords> t
) : IReportKind
{
    public ReportKind Kind => ReportKind.Handover;

    public async Task<Drawable?> Read(Viewer viewer, ReportSubject about, CancellationToken stop) =>
        await handovers.Of(viewer, about.Function, stop) is { } handed ? Of(handed) : null;

    public Drawable Of(HandoverRead handed) =>
        new(
            Kind,
            ReportSubject.OfFunction(handed.Function.Slug),
            t["Överlämning: {0}", handed.Function.Name]
        )
        {
            Document = (one, written) =>
                parts.Document(
                    one,
                    written,
                    [
                        new(t["Funktion"], handed.Function.Name),
                        new(t["Läget är från"], handed.Work.Today.Words()),
                    ],
                    Sections(handed)
                ),
        };

    public IReadOnlyList<Section> Sections(HandoverRead handed) =>
        [
            InShort(handed),
            Owns(handed),
            Promised(handed),
            Late(handed),
            Waits(handed),
            Allotted(handed),
            Knows(handed),
            Coming(handed),
        ];

    private Section InShort(HandoverRead handed) =>
        new(
            "kort",
            t["Funktionen i korthet"],
            1,
            [
                .. DocumentParts.Said(
                    t[
                        "{0} svarar för {1} under {2}.",
                        handed.Function.Name,
                        t.Measures(handed.Work.Measures.Count),
                        t.Goals(handed.Goals.Count)
                    ],
                    t[
                        "Just nu ligger {0} efter, och {1} väntar på att någon berättar vad det ledde till.",
                        t.Measures(handed.Work.Late.Count()),
                        t.Measures(handed.Work.AwaitingEffect.Count())
                    ]
                ),
            ]
        )
        {
            ToPaste = true,
        };

    private Section Owns(HandoverRead handed) =>
        Part(
            ("ager", t["Det funktionen svarar för"]),
            handed.Work.Measures.Count == 0
                ? t["Funktionen svarar inte för någon åtgärd."].Value
                : null,
            handed.ByUnit.SelectMany(
                (unit, i) =>
                    tables.Promised(
                        $"ager-{(i + 1).ToString(CultureInfo.InvariantCulture)}",
                        unit.Key ?? t["Ingen enhet är utsedd"],
                        unit
                    )
            )
        );

    private Section Promised(HandoverRead handed) =>
        Part(
            ("lovat", t["Det som är lovat"]),
            handed.Goals.Count == 0 ? t["Inget mål hänger på funktionen."].Value : null,
            DocumentParts.Table(
                "lovat",
                t["Målen som åtgärderna ska leda till"],
                [
                    new("mal", t["Mål"]),
                    new("plan", t["Plan"]),
                    new("klart", t["Nästa slutdatum"]),
                    new("effekt", t["Nästa gång effekten mäts"]),
                ],
                handed.Goals.Select(goal =>
                {
                    var own = handed.Work.Measures.Where(m => m.Goal.Id == goal.Id).ToList();
                    return (Cell[])
                        [
                            goal.Title,
                            own[0].Plan.Title,
                            Cell.Of(own.Where(m => !m.Measure.IsOver).Min(m => m.Measure.DueOn)),
                            Cell.Of(
                                own.Where(m => m.Measure.EffectOn >= handed.Work.Today)
                                    .Min(m => m.Measure.EffectOn)
                            ),
                        ];
                })
            )
        );

    private Section Late(HandoverRead handed) =>
        Part(
            ("sent", t["Det som är sent, och varför"]),
            handed.Work.Late.Any() ? null : t["Ingen åtgärd är försenad."].Value,
            tables.Why("sent", t["Försenade åtgärder"], handed.Work.Late)
        );

    private Section Waits(HandoverRead handed) =>
        Part(
            ("vantar", t["Det som väntar på att berättas"]),
            handed.Work.AwaitingEffect.Any()
                ? t["Åtgärderna är genomförda, och dagen då effekten skulle mätas har kommit."]
                : t["Ingen effekt väntar på att berättas."],
            tables.Promised("vantar", t["Effekter att berätta om"], handed.Work.AwaitingEffect)
        );

    private Section Allotted(HandoverRead handed) =>
        Part(
            ("kriterier", t["Kriterier att svara på i öppna rundor"]),
            handed.Allotted.Count == 0
                ? t["Inga kriterier är fördelade till funktionen."].Value
                : null,
            DocumentParts.Table(
                "kriterier",
                t["Fördelat till funktionen"],
                [
                    new("enhet", t["Enhet"]),
                    new("runda", t["Runda"]),
                    new("senast", t["Senast"]),
                    new("kriterier", t["Kriterier"]),
                ],
                handed.Allotted.Select(a =>
                    (Cell[])[a.Unit, a.Round, a.Due, string.Join(", ", a.Codes)]
                )
            )
        );

    private Section Knows(HandoverRead handed) =>
        Part(
            ("vem-vet", t["Vem som vet"]),
            handed.Knowers.Count == 0
                ? t["Ingen som är kvar har berättat om åtgärderna eller är utsedd för dem."].Value
                : null,
            DocumentParts.Table(
                "vem-vet",
                t["De som har berättat om åtgärderna eller är utsedda för dem"],
                [
                    new("namn", t["Namn"]),
                    new("berattat", t["Har berättat om"]),
                    new("utsedd", t["Utsedd för"]),
                    new("senast", t["Berättade senast"]),
                ],
                handed.Knowers.Select(k => (Cell[])[k.Name, k.Told, k.Named, Cell.Of(k.Last)])
            )
        );

    private Section Coming(HandoverRead handed) =>
        Part(
            ("arshjul", t["Det som kommer i årshjulet"]),
            handed.Coming.Count == 0 ? t["Årshjulet har inga hållpunkter än."].Value : null,
            DocumentParts.Table(
                "arshjul",
                t["Nästa hållpunkter"],
                [
                    new("hallpunkt", t["Hållpunkt"]),
                    new("dag", t["Dag"]),
                    new("ta-med", t["Ta med"]),
                ],
                handed.Coming.Select(o => (Cell[])[o.Date.Title, Says(o), o.Date.Bring])
            )
        );

    private static string Says(Occurrence one) =>
        one.Days.From == one.Days.To
            ? one.Days.From.Words()
            : one.Days.From.ToString("MMMM yyyy", CultureInfo.CurrentCulture);

    private static Section Part(
        (string Key, string Title) named,
        string? said,
        IEnumerable<Block> tables
    ) => new(named.Key, named.Title, 1, [.. DocumentParts.Said(said), .. tables]);
}
