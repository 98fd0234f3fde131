using System.Globalization;
using MrPlatform.Foundations;
using MrPlatform.OwnFrameworks.Texts;

namespace MrPlatform.ActionPlans.Exchanging.Importing;

/// <summary>What one chooses among: how the measure is paid for, and how it goes.</summary>
internal sealed partial class ReadMeasures
{
    private static readonly Dictionary<string, Budget> Budgets = Words(
        (Budget.None, "kostar inget extra|ingen|inget|0|costs nothing extra|none"),
        (Budget.WithinFrame, "inom ram|inom budget|within budget|within the budget|within frame"),
        (Budget.OwnLine, "egen rad i budgeten|egen rad|egna medel|own line in the budget|own line")
    );

    private static readonly Dictionary<string, MeasureStatus> Statuses = Words(
        (MeasureStatus.Planned, "planerad|ej påbörjad|inte påbörjad|planned|not started"),
        (MeasureStatus.Started, "påbörjad|pågår|pågående|started|ongoing|in progress"),
        (MeasureStatus.Delayed, "försenad|delayed|late"),
        (MeasureStatus.Done, "genomförd|klar|klart|avslutad|carried out|done|completed"),
        (MeasureStatus.Dropped, "avbruten|utgår|dropped|cancelled")
    );

    private GivenMeasure WithBudget(GridRow row, GivenMeasure given)
    {
        var said = Said(row, ImportField.Budget);
        var (money, heading, year) = MoneyOf(row);
        // "Inom ram" is often written where the amount is to stand.
        if (said.Length == 0 && BudgetOf(money) is { } written && written != Budget.OwnLine)
            return given with { Budget = written };
        var budget =
            said.Length > 0 ? BudgetOf(said)
            : money.Length > 0 ? Budget.OwnLine
            : null;
        if (said.Length > 0 && budget is null)
            Wrong(
                row,
                ImportField.Budget,
                t[
                    "”{0}” går inte att välja. Skriv {1}.",
                    Cut(said),
                    Choices(Enum.GetValues<Budget>(), t.Name)
                ]
            );
        if (budget != Budget.OwnLine)
        {
            if (budget is not null && money.Length > 0 && Typed.Amount(money) != 0)
                Wrong(row, heading, t["Ett belopp hör till en egen rad i budgeten."]);
            return given with { Budget = budget };
        }
        var amount = Typed.Amount(money);
        if (amount is null or <= 0)
            Wrong(
                row,
                heading,
                Typed.HasTwoMeanings(money)
                    ? t[
                        "”{0}” kan läsas på två sätt. Skriv beloppet i hela kronor utan komma och punkt, till exempel 250000.",
                        Cut(money)
                    ]
                    : t["Skriv hur mycket i hela kronor, till exempel 250000."]
            );
        var isYear = long.TryParse(
            year,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var budgeted
        );
        if (!isYear || budgeted is < PlanningYears.First or > PlanningYears.Last)
            Wrong(
                row,
                ImportField.BudgetYear,
                fields.Contains(ImportField.BudgetYear)
                    ? t["Skriv året med fyra siffror, till exempel 2028."]
                    : t["Säg vilket år pengarna gäller. Lägg till en kolumn med rubriken Budgetår."]
            );
        return given with { Budget = budget, Amount = amount, BudgetYear = budgeted };
    }

    /// <summary>What stands as amount, under which heading, and for which year: the one in a column of its own, or the one in the heading.</summary>
    private (string Said, string Heading, string Year) MoneyOf(GridRow row)
    {
        var year = Said(row, ImportField.BudgetYear);
        var written = fields
            .Index()
            .Where(one => one.Item == ImportField.Amount && row.At(one.Index).Length > 0)
            .Select(one => one.Index)
            .ToList();
        if (written.Count == 0)
            return ("", HeadingOf(ImportField.Amount), year);
        var heading = grid.Headings[written[0]] is { Length: > 0 } named
            ? named
            : t.Name(ImportField.Amount);
        if (written.Count > 1)
            Wrong(
                row,
                grid.Headings[written[1]],
                t["Åtgärden har kostnad för flera år. Skriv den på en rad för varje år."]
            );
        return (
            Cells.OneLine(row.At(written[0])),
            heading,
            year.Length > 0 ? year : ImportFields.YearOfAmount(heading) ?? ""
        );
    }

    private Budget? BudgetOf(string said) => Find(Budgets, Enum.GetValues<Budget>(), said, t.Name);

    private MeasureStatus StatusOf(GridRow row)
    {
        var said = Said(row, ImportField.Status);
        if (said.Length == 0)
            return MeasureStatus.Planned;
        if (Find(Statuses, Enum.GetValues<MeasureStatus>(), said, t.Name) is { } status)
            return status;
        Wrong(
            row,
            ImportField.Status,
            t[
                "”{0}” går inte att välja. Skriv {1}.",
                Cut(said),
                Choices(Enum.GetValues<MeasureStatus>(), t.Name)
            ]
        );
        return MeasureStatus.Planned;
    }

    /// <summary>Late and dropped have a reason, as everywhere else; what the plan has already is not read in again and need not say it.</summary>
    private string? ReasonOf(GridRow row, MeasureStatus status, bool isThere)
    {
        var reason = Text(row, ImportField.Reason);
        if (reason is null && !isThere && status is MeasureStatus.Delayed or MeasureStatus.Dropped)
            Wrong(
                row,
                ImportField.Reason,
                (fields.Contains(ImportField.Reason), status) switch
                {
                    (true, _) => t[Measure.WhyMissing(status)],
                    (_, MeasureStatus.Delayed) => t[
                        "Skriv varför åtgärden är försenad. Lägg till en kolumn med rubriken Orsak."
                    ],
                    _ => t[
                        "Skriv varför åtgärden avbryts. Lägg till en kolumn med rubriken Orsak."
                    ],
                }
            );
        return reason;
    }

    private static T? Find<T>(
        Dictionary<string, T> words,
        T[] all,
        string said,
        Func<T, string> name
    )
        where T : struct
    {
        if (words.TryGetValue(said.ToLowerInvariant(), out var known))
            return known;
        foreach (var one in all)
            if (Same(name(one), said))
                return one;
        return null;
    }

    private static string Choices<T>(T[] all, Func<T, string> name) =>
        string.Join(", ", all.Select(name));

    private static Dictionary<string, T> Words<T>(params (T Value, string Said)[] words) =>
        words
            .SelectMany(one => one.Said.Split('|').Select(said => (said, one.Value)))
            .ToDictionary(one => one.said, one => one.Value, StringComparer.Ordinal);
}
