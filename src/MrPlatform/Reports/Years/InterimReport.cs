using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Reports.Plans;
using MrPlatform.Storage;
using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Text;

namespace MrPlatform.Reports.Years;

/// <summary>
/// Delårsbilaga: what has happened in a part of the year to all that is promised in the plans – done, late and why, moved, dropped and why, what it led
/// to – unit by unit, and what comes next.
/// </summary>
public sealed class InterimReport(
    MrContext db,
    TimeProvider clock,
    DocumentParts parts,
    MeasureTables tables,
    IStringLocalizer<ReportsWords> t
) : IReportKind
{
    public ReportKind Kind => ReportKind.Interim;

    public async Task<Drawable?> Read(Viewer viewer, ReportSubject about, CancellationToken stop)
    {
        if (!viewer.ReadsPlans || YearPart.Of(about.Year ?? 0, about.Part ?? "") is not { } part)
            return null;
        var today = Stockholm.DayOf(clock.GetUtcNow());
        var happened = new Happened(
            part,
            (await Work.Read(db, db.PlansSeenBy(viewer), today, stop)).At(part)
        );
        return new(Kind, about, t["Delårsbilaga, {0}", t.Name(part)])
        {
            Document = (one, written) =>
                parts.Document(
                    one,
                    written,
                    [
                        new(
                            t["Perioden"],
                            t["{0}–{1}", part.Days.From.Words(), part.Days.To.Words()]
                        ),
                        new(t["Läget är från"], happened.Work.Today.Words()),
                    ],
                    [
                        InShort(happened),
                        Done(happened),
                        Late(happened),
                        Moved(happened),
                        Dropped(happened),
                        Effects(happened),
                        Units(happened),
                        Next(happened),
                    ]
                ),
        };
    }

    private Section InShort(Happened all) =>
        new(
            "kort",
            t["Perioden i korthet"],
            1,
            [
                .. DocumentParts.Said(
                    t[
                        "Under {0} har {1} genomförts, {2} fått ett nytt slutdatum och {3} avbrutits. Den {4} ligger {5} efter.",
                        t.Name(all.Part),
                        t.Measures(all.Done.Count),
                        t.Measures(all.Moved.DistinctBy(m => m.Told.Measure.Id).Count()),
                        t.Measures(all.Dropped.Count),
                        all.Work.Today.Words(),
                        t.Measures(all.Late.Count)
                    ],
                    all.Effects.Count == 0
                        ? t["Ingen har berättat om effekter under perioden."]
                        : t[
                            "Någon har berättat vad {0} ledde till.",
                            t.Measures(all.Effects.Count)
                        ],
                    t.Ineffective(all.Effects.Count(e => e.Note.Seen == EffectSeen.No))
                ),
            ]
        )
        {
            ToPaste = true,
        };

    private Section Done(Happened all) =>
        Part(
            ("gjort", t["Det som är gjort"]),
            all.Done.Count == 0 ? t["Ingen åtgärd är genomförd under perioden."].Value : null,
            tables.Told("gjort", t["Genomförda åtgärder"], all.Done)
        );

    private Section Late(Happened all) =>
        Part(
            ("sent", t["Det som är sent, och varför"]),
            all.Late.Count == 0
                ? t["Ingen åtgärd är försenad."]
                : t["En försening är också information. Här står skälet som det är sagt."],
            tables.Why("sent", t["Försenade åtgärder"], all.Late)
        ) with
        {
            ToPaste = true,
        };

    private Section Moved(Happened all) =>
        Part(
            ("flyttat", t["Det som har fått ett nytt slutdatum"]),
            all.Moved.Count == 0 ? t["Inget slutdatum har flyttats under perioden."].Value : null,
            tables.Moved("flyttat", t["Flyttade slutdatum"], all.Moved)
        );

    private Section Dropped(Happened all) =>
        Part(
            ("avbrutet", t["Det som är avbrutet, och varför"]),
            all.Dropped.Count == 0 ? t["Ingen åtgärd är avbruten under perioden."].Value : null,
            tables.Told("avbrutet", t["Avbrutna åtgärder"], all.Dropped)
        );

    private Section Effects(Happened all) =>
        Part(
            ("effekter", t["Så vad förändrades, och för vem?"]),
            all.Effects.Count == 0
                ? t["Ingen har berättat om effekter under perioden."].Value
                : null,
            tables.Effects("effekter", t["Effekter som är berättade"], all.Effects)
        );

    private Section Units(Happened all) =>
        Part(
            ("enheter", t["Enhet för enhet"]),
            all.Work.Measures.Count == 0 ? t["Det finns inga åtgärder än."].Value : null,
            tables.Units("enheter", t["Åtgärder per enhet"], all.Work.Measures)
        );

    private Section Next(Happened all) =>
        Part(
            ("harnast", t["Det som kommer härnäst"]),
            all.Next.Count == 0
                ? t["Inget ska bli klart eller mätas under nästa period."].Value
                : null,
            tables.Promised("harnast", t["Ska bli klart eller mätas under nästa period"], all.Next)
        );

    private static Section Part(
        (string Key, string Title) named,
        string? said,
        IEnumerable<Block> table
    ) => new(named.Key, named.Title, 1, [.. DocumentParts.Said(said), .. table]);

    /// <summary>What happened in the part of the year.</summary>
    private sealed record Happened(YearPart Part, Work Work)
    {
        public IReadOnlyList<(ToldMeasure Told, StatusAct Act)> Done { get; } =
        [
            .. Acts(Part, Work, MeasureStatus.Done)
                .Where(one => one.Told.Stood.Status == MeasureStatus.Done)
                .DistinctBy(one => one.Told.Measure.Id),
        ];

        /// <summary>Late when the part was over (today, when it is not), and due before the part is over or told to be late in it.</summary>
        public IReadOnlyList<ToldMeasure> Late { get; } =
        [
            .. Work.Late.Where(m =>
                m.Stood.DueOn <= Part.Days.To
                || m.Acts.Any(a => a.Status == MeasureStatus.Delayed && Part.Holds(a.At))
            ),
        ];

        public IReadOnlyList<(ToldMeasure Told, StatusAct Act)> Moved { get; } =
        [.. Acts(Part, Work, MeasureStatus.Delayed).Where(one => one.Act.NewDay is not null)];

        public IReadOnlyList<(ToldMeasure Told, StatusAct Act)> Dropped { get; } =
        [
            .. Acts(Part, Work, MeasureStatus.Dropped)
                .Where(one => one.Told.Stood.Status == MeasureStatus.Dropped)
                .DistinctBy(one => one.Told.Measure.Id),
        ];

        /// <summary>The last word on each.</summary>
        public IReadOnlyList<(ToldMeasure Told, EffectNote Note)> Effects { get; } =
        [
            .. Work
                .Measures.Select(m => (m, Note: m.Effects.LastOrDefault(n => Part.Holds(n.At))))
                .Where(one => one.Note is not null)
                .Select(one => (one.m, one.Note!)),
        ];

        public IReadOnlyList<ToldMeasure> Next { get; } =
        [
            .. Work.Measures.Where(m =>
                (!m.Stood.IsOver && IsNext(Part, m.Stood.DueOn))
                || (m.Stood.Status != MeasureStatus.Dropped && IsNext(Part, m.Measure.EffectOn))
            ),
        ];

        private static bool IsNext(YearPart part, DateOnly? day)
        {
            var months =
                ((part.Days.To.Year - part.Days.From.Year) * 12)
                + part.Days.To.Month
                - part.Days.From.Month
                + 1;
            return day > part.Days.To && day <= part.Days.To.AddMonths(months);
        }

        private static IEnumerable<(ToldMeasure Told, StatusAct Act)> Acts(
            YearPart part,
            Work work,
            MeasureStatus status
        ) =>
            work.Measures.SelectMany(
                m => m.Acts.Where(a => a.Status == status && part.Holds(a.At)),
                (m, a) => (m, a)
            );
    }
}
