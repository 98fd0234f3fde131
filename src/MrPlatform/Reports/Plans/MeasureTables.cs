using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans;
using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Reports.Plans;

/// <summary>Measures as tables in a report. Functions and units answer for them; nobody is named.</summary>
public sealed class MeasureTables(
    IStringLocalizer<ReportsWords> t,
    IStringLocalizer<ActionPlansWords> plans
)
{
    /// <summary>All that is promised of each.</summary>
    public IEnumerable<Block> Promised(
        string key,
        string caption,
        IEnumerable<ToldMeasure> measures,
        DateOnly today
    ) =>
        DocumentParts.Table(
            key,
            caption,
            [
                Title,
                Owner,
                Unit,
                Due,
                Effect,
                new("matt", t["Mått på effekt"]),
                new("fran-till", t["Från och till"]),
                new("budget", t["Budget"]),
                State,
            ],
            measures.Select(m =>
                (Cell[])
                    [
                        m.Measure.Title,
                        Or(m.Measure.Owner),
                        Or(m.Shown.Unit),
                        Cell.Of(m.Measure.DueOn),
                        Cell.Of(m.Measure.EffectOn),
                        m.Measure.Indicator,
                        m.Measure.Indicator is null ? Cell.Nothing : m.Measure.Span(),
                        plans.Cost(m.Measure) is { Length: > 0 } cost ? cost : Cell.Nothing,
                        plans.Name(m.Measure.Progress(today)),
                    ]
            )
        );

    /// <summary>What is late or dropped, and why.</summary>
    public IEnumerable<Block> Why(string key, string caption, IEnumerable<ToldMeasure> measures) =>
        DocumentParts.Table(
            key,
            caption,
            [Title, Owner, Unit, Due, new("varfor", t["Varför"])],
            measures.Select(m =>
                (Cell[])
                    [
                        m.Measure.Title,
                        Or(m.Measure.Owner),
                        Or(m.Shown.Unit),
                        Cell.Of(m.Measure.DueOn),
                        Reason(m),
                    ]
            )
        );

    /// <summary>What was said of it within a time.</summary>
    public IEnumerable<Block> Told(
        string key,
        string caption,
        IEnumerable<(ToldMeasure Told, StatusAct Act)> acts
    ) =>
        DocumentParts.Table(
            key,
            caption,
            [Title, Owner, Unit, new("dag", t["Dag"]), new("sagt", t["Det som är sagt"])],
            acts.Select(one =>
                (Cell[])
                    [
                        one.Told.Measure.Title,
                        Or(one.Told.Measure.Owner),
                        Or(one.Told.Shown.Unit),
                        Foundations.Stockholm.DayOf(one.Act.At),
                        one.Act.Text,
                    ]
            )
        );

    public IEnumerable<Block> Moved(
        string key,
        string caption,
        IEnumerable<(ToldMeasure Told, StatusAct Act)> acts
    ) =>
        DocumentParts.Table(
            key,
            caption,
            [
                Title,
                Owner,
                Unit,
                new("fore", t["Skulle vara klart"]),
                new("ny", t["Nytt slutdatum"]),
                new("varfor", t["Varför"]),
            ],
            acts.Select(one =>
                (Cell[])
                    [
                        one.Told.Measure.Title,
                        Or(one.Told.Measure.Owner),
                        Or(one.Told.Shown.Unit),
                        Cell.Of(one.Act.DayBefore),
                        Cell.Of(one.Act.NewDay),
                        one.Act.Text,
                    ]
            )
        );

    /// <summary>Så vad förändrades, och för vem?</summary>
    public IEnumerable<Block> Effects(
        string key,
        string caption,
        IEnumerable<(ToldMeasure Told, EffectNote Note)> notes
    ) =>
        DocumentParts.Table(
            key,
            caption,
            [
                Title,
                new("mal", t["Mål"]),
                Unit,
                new("effekt", t["Vad det ledde till"]),
                new("for-vem", t["Vad som förändrades, och för vem"]),
                new("varde", t["Mätt värde"]),
            ],
            notes.Select(one =>
                (Cell[])
                    [
                        one.Told.Measure.Title,
                        one.Told.Goal.Title,
                        Or(one.Told.Shown.Unit),
                        plans.Name(one.Note.Seen),
                        one.Note.Text,
                        one.Note.Value,
                    ]
            )
        );

    /// <summary>How many are where, a row for each unit that answers for any.</summary>
    public IEnumerable<Block> Units(
        string key,
        string caption,
        IEnumerable<ToldMeasure> measures,
        DateOnly today
    ) =>
        DocumentParts.Table(
            key,
            caption,
            [
                Unit,
                new("atgarder", t["Åtgärder"]),
                new("klara", t["Klara"]),
                new("pagar", t["Pågår"]),
                new("planerade", t["Planerade"]),
                new("forsenade", t["Försenade"]),
                new("avbrutna", t["Avbrutna"]),
            ],
            measures
                .GroupBy(m => m.Shown.Unit)
                .OrderBy(unit => unit.Key is null)
                .ThenBy(unit => unit.Key, StringComparer.CurrentCulture)
                .Select(unit =>
                    (Cell[])
                        [
                            Or(unit.Key),
                            unit.Count(),
                            .. new[]
                            {
                                Ui.Parts.Progress.Done,
                                Ui.Parts.Progress.Going,
                                Ui.Parts.Progress.Planned,
                                Ui.Parts.Progress.Late,
                                Ui.Parts.Progress.Dropped,
                            }.Select(p => (Cell)unit.Count(m => m.Measure.Progress(today) == p)),
                        ]
                )
        );

    private TableColumn Title => new("atgard", t["Åtgärd"]);

    private TableColumn Owner => new("ansvarig", t["Ansvarig funktion"]);

    private TableColumn Unit => new("enhet", t["Enhet"]);

    private TableColumn Due => new("klart", t["Klart"]);

    private TableColumn Effect => new("effekten-mats", t["Effekten mäts"]);

    private TableColumn State => new("lage", t["Läge"]);

    private string Reason(ToldMeasure told) =>
        told.Why
        ?? (
            told.LastWord is { } word
                ? t["Ingen har sagt varför. Senast sagt: {0}", word]
                : t["Ingen har sagt varför"]
        );

    private string Or(string? named) => named ?? t["Ingen är utsedd"];
}
