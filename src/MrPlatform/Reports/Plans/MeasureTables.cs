using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans;
using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Reports.Plans;

/// <summary>Measures as tables in a report. Functions and units answer for them; nobody is named.</summary>
public sealed class MeasureTables(
    IStringLocalizer<ReportsWords> t,
    IStringLocalizer<ActionPlansWords> plans
)
{
    private static readonly Progress[] States =
    [
        Progress.Done,
        Progress.Going,
        Progress.Planned,
        Progress.Late,
        Progress.Dropped,
    ];

    /// <summary>All that is promised of each.</summary>
    public IEnumerable<Block> Promised(
        string key,
        string caption,
        IEnumerable<ToldMeasure> measures
    ) =>
        Table(
            (key, caption),
            measures,
            [
                Title,
                Owner,
                Unit,
                Due,
                new("effekten-mats", t["Effekten mäts"], m => Cell.Of(m.Measure.EffectOn)),
                new("matt", t["Mått på effekt"], m => m.Measure.Indicator),
                new(
                    "fran-till",
                    t["Från och till"],
                    m => m.Measure.Indicator is null ? Cell.Nothing : m.Measure.Span()
                ),
                new("budget", t["Budget"], m => Cost(m.Measure)),
                new("lage", t["Läge"], m => plans.Name(m.Stood.Progress)),
            ]
        );

    /// <summary>What is late or dropped, and why.</summary>
    public IEnumerable<Block> Why(string key, string caption, IEnumerable<ToldMeasure> measures) =>
        Table(
            (key, caption),
            measures,
            [Title, Owner, Unit, Due, new("varfor", t["Varför"], m => Reason(m))]
        );

    /// <summary>What was said of it within a time.</summary>
    public IEnumerable<Block> Told(
        string key,
        string caption,
        IEnumerable<(ToldMeasure Told, StatusAct Said)> acts
    ) =>
        Table(
            (key, caption),
            acts,
            [
                About<StatusAct>(Title),
                About<StatusAct>(Owner),
                About<StatusAct>(Unit),
                new("dag", t["Dag"], one => Foundations.Stockholm.DayOf(one.Said.At)),
                new("sagt", t["Det som är sagt"], one => one.Said.Text),
            ]
        );

    public IEnumerable<Block> Moved(
        string key,
        string caption,
        IEnumerable<(ToldMeasure Told, StatusAct Said)> acts
    ) =>
        Table(
            (key, caption),
            acts,
            [
                About<StatusAct>(Title),
                About<StatusAct>(Owner),
                About<StatusAct>(Unit),
                new("fore", t["Skulle vara klart"], one => Cell.Of(one.Said.DayBefore)),
                new("ny", t["Nytt slutdatum"], one => Cell.Of(one.Said.NewDay)),
                new("varfor", t["Varför"], one => one.Said.Text),
            ]
        );

    /// <summary>Så vad förändrades, och för vem?</summary>
    public IEnumerable<Block> Effects(
        string key,
        string caption,
        IEnumerable<(ToldMeasure Told, EffectNote Said)> notes
    ) =>
        Table(
            (key, caption),
            notes,
            [
                About<EffectNote>(Title),
                new("mal", t["Mål"], one => one.Told.Goal.Title),
                About<EffectNote>(Unit),
                new("effekt", t["Vad det ledde till"], one => plans.Name(one.Said.Seen)),
                new("for-vem", t["Vad som förändrades, och för vem"], one => one.Said.Text),
                new("varde", t["Mätt värde"], one => one.Said.Value),
            ]
        );

    /// <summary>How many are where, a row for each unit that answers for any.</summary>
    public IEnumerable<Block> Units(
        string key,
        string caption,
        IEnumerable<ToldMeasure> measures
    ) =>
        DocumentParts.Table(
            key,
            caption,
            [
                new("enhet", t["Enhet"]),
                new("atgarder", t["Åtgärder"]),
                new("klara", t["Genomförda"]),
                new("pagar", t["Påbörjade"]),
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
                            .. States.Select(state =>
                                (Cell)unit.Count(m => m.Stood.Progress == state)
                            ),
                        ]
                )
        );

    /// <summary>A column: its key and heading, and what stands in it.</summary>
    private sealed record Column<T>(string Key, string Heading, Func<T, Cell> Value);

    private Column<ToldMeasure> Title => new("atgard", t["Åtgärd"], m => m.Measure.Title);

    private Column<ToldMeasure> Owner =>
        new("ansvarig", t["Ansvarig funktion"], m => Or(m.Measure.Owner));

    private Column<ToldMeasure> Unit => new("enhet", t["Enhet"], m => Or(m.Shown.Unit));

    private Column<ToldMeasure> Due => new("klart", t["Klart"], m => Cell.Of(m.Stood.DueOn));

    /// <summary>The same column where each row is something said of a measure.</summary>
    private static Column<(ToldMeasure Told, T Said)> About<T>(Column<ToldMeasure> column) =>
        new(column.Key, column.Heading, one => column.Value(one.Told));

    private static IEnumerable<Block> Table<T>(
        (string Key, string Caption) name,
        IEnumerable<T> rows,
        Column<T>[] columns
    ) =>
        DocumentParts.Table(
            name.Key,
            name.Caption,
            [.. columns.Select(column => new TableColumn(column.Key, column.Heading))],
            rows.Select(row => (Cell[])[.. columns.Select(column => column.Value(row))])
        );

    private Cell Cost(Measure measure) =>
        plans.Cost(measure) is { Length: > 0 } cost ? cost : Cell.Nothing;

    private string Reason(ToldMeasure told) =>
        told.Stood.Why
        ?? (
            told.LastWord is { } word
                ? t["Ingen har sagt varför. Senast sagt: {0}", word]
                : t["Ingen har sagt varför"]
        );

    /// <summary>What stands where no function or unit is named.</summary>
    public string Or(string? named) => named ?? t["Ingen är utsedd"];
}
