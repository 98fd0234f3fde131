using System.Globalization;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.OwnFrameworks.Texts;

namespace MrPlatform.ActionPlans.Exchanging.Importing;

/// <summary>Something to mend in a file: in which row and under which heading, and a sentence that says how.</summary>
public sealed record RowFault(int Row, string Column, string Sentence);

/// <summary>One row of a file as a measure: under which goal, what is written, and how it goes.</summary>
/// <param name="IsThere">The plan has it already, so it is not read in again.</param>
public sealed record ReadMeasure(
    int Row,
    string Goal,
    Goal? Existing,
    GivenMeasure Given,
    MeasureStatus Status,
    bool IsThere
)
{
    /// <summary>Why it is late or dropped, or another word on how it goes.</summary>
    public string? Reason { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>A number names a goal that the plan has, or none.</summary>
    public bool BringsGoal => Existing is null && !Goal.All(char.IsAsciiDigit);
}

/// <summary>What the plan and the organisation have already, that a file is read against.</summary>
public sealed record KnownToPlan(
    IReadOnlyList<Goal> Goals,
    IReadOnlyList<Unit> Units,
    IReadOnlyList<KnownMeasure> Measures
);

public sealed record KnownMeasure(Guid Id, Guid GoalId, string Title);

/// <summary>Reads the rows of a file as measures of a plan, and tells every fault at once.</summary>
internal sealed partial class ReadMeasures(
    Grid grid,
    List<ImportField> fields,
    Goal? goalOfAll,
    KnownToPlan known,
    IStringLocalizer<ActionPlansWords> t
)
{
    private readonly List<RowFault> _faults = [];
    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<Guid> _ids = [.. known.Measures.Select(m => m.Id)];
    private readonly HashSet<string> _there = new(
        known.Measures.Select(m => $"{m.GoalId}\n{m.Title}"),
        StringComparer.OrdinalIgnoreCase
    );

    // As our own files say it in either language.
    private static readonly string[] NoUnit = ["Ingen enhet", "No unit"];

    public IReadOnlyList<RowFault> Faults => _faults;

    public IReadOnlyList<ReadMeasure> Rows { get; private set; } = [];

    public ReadMeasures Read()
    {
        Rows = [.. grid.Rows.Select(One)];
        return this;
    }

    private ReadMeasure One(GridRow row)
    {
        foreach (
            var column in row.Formulas.Where(at =>
                at < fields.Count && fields[at] != ImportField.Nothing
            )
        )
            _faults.Add(
                new(
                    row.Number,
                    HeadingOf(fields[column]),
                    t["Cellen räknas ut av en formel. Skriv det som ska stå där."]
                )
            );
        var (goal, existing) = GoalOf(row);
        var title = Short(row, ImportField.Title, Measure.LongestTitle);
        if (title is null)
            Wrong(row, ImportField.Title, t["Skriv vad som ska göras."]);
        var given = new GivenMeasure(title ?? "")
        {
            Description = Text(row, ImportField.Description),
            Owner = Short(row, ImportField.Owner),
            UnitId = UnitOf(row),
            GoverningDocument = Short(row, ImportField.GoverningDocument),
            Paragraph = Short(row, ImportField.Paragraph),
            RegistryNumber = Short(row, ImportField.RegistryNumber),
            Indicator = Short(row, ImportField.Indicator),
            StartValue = Short(row, ImportField.StartValue),
            TargetValue = Short(row, ImportField.TargetValue),
            DueOn = DayOf(row, ImportField.DueOn),
            EffectOn = DayOf(row, ImportField.EffectOn),
        };
        if (given.EffectOn < given.DueOn)
            Wrong(row, ImportField.EffectOn, t["Effekten kan inte mätas före slutdatumet."]);
        var isThere =
            (Guid.TryParse(Said(row, ImportField.Id), out var id) && _ids.Contains(id))
            || (existing is not null && _there.Contains($"{existing.Id}\n{title}"));
        if (title is not null && !_seen.Add($"{goal}\n{title}"))
            Wrong(
                row,
                ImportField.Title,
                t[
                    "Åtgärden står två gånger för samma mål. Ta bort den ena raden eller ändra rubriken."
                ]
            );
        var status = StatusOf(row);
        return new(row.Number, goal, existing, WithBudget(row, given), status, isThere)
        {
            Reason = ReasonOf(row, status, isThere),
            IsHidden = row.IsHidden,
        };
    }

    private (string Title, Goal? Existing) GoalOf(GridRow row)
    {
        if (goalOfAll is not null)
            return (goalOfAll.Title, goalOfAll);
        if (Short(row, ImportField.Goal, Goal.LongestTitle) is not { } said)
        {
            Wrong(row, ImportField.Goal, t["Skriv vilket mål åtgärden hör till."]);
            return ("", null);
        }
        if (long.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var numbered = known.Goals.FirstOrDefault(g => g.Number == number);
            if (numbered is null)
                Wrong(row, ImportField.Goal, t["Planen har inget mål med nummer {0}.", number]);
            return (numbered?.Title ?? said, numbered);
        }
        var existing = known.Goals.FirstOrDefault(g =>
            string.Equals(g.Title, said, StringComparison.OrdinalIgnoreCase)
        );
        return (existing?.Title ?? said, existing);
    }

    private Guid? UnitOf(GridRow row)
    {
        var said = Said(row, ImportField.Unit);
        if (said.Length == 0)
            return null;
        if (known.Units.FirstOrDefault(u => Same(u.Name, said)) is { } unit)
            return unit.Id;
        if (NoUnit.Any(none => Same(none, said)))
            return null;
        var near = Nearest.To(said, known.Units.Select(u => u.Name));
        Wrong(
            row,
            ImportField.Unit,
            near.Count == 0
                ? t[
                    "Enheten ”{0}” finns inte. Skriv namnet som det står i organisationen.",
                    Cut(said)
                ]
                : t["Enheten ”{0}” finns inte. Menar ni {1}?", Cut(said), string.Join(", ", near)]
        );
        return null;
    }

    private static bool Same(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private DateOnly? DayOf(GridRow row, ImportField field)
    {
        var said = Said(row, field);
        if (said.Length == 0)
            return null;
        if (Typed.Day(said, grid.StartsIn1904) is { } day)
        {
            if (PlanningYears.Have(day))
                return day;
            Wrong(row, field, t.DayOutside);
            return null;
        }
        Wrong(
            row,
            field,
            t[
                "”{0}” är inget datum som finns. Skriv till exempel 2027-03-31 eller 31 mars 2027.",
                Cut(said)
            ]
        );
        return null;
    }

    private string? Text(GridRow row, ImportField field)
    {
        var text = Raw(row, field);
        if (text.Length > Measure.LongestText)
            TooLong(row, field, text.Length, Measure.LongestText);
        return text.Length == 0 ? null : text;
    }

    private string? Short(GridRow row, ImportField field, int longest = Measure.LongestShort)
    {
        var text = Said(row, field);
        if (text.Length > longest)
            TooLong(row, field, text.Length, longest);
        return text.Length == 0 ? null : text;
    }

    private void TooLong(GridRow row, ImportField field, int length, int longest) =>
        Wrong(row, field, t["Texten har {0} tecken. Den får ha högst {1}.", length, longest]);

    private string Said(GridRow row, ImportField field) => Cells.OneLine(Raw(row, field));

    private string Raw(GridRow row, ImportField field)
    {
        var column = fields.IndexOf(field);
        return column < 0 ? "" : row.At(column);
    }

    private void Wrong(GridRow row, ImportField field, string sentence) =>
        Wrong(row, HeadingOf(field), sentence);

    private void Wrong(GridRow row, string heading, string sentence) =>
        _faults.Add(new(row.Number, heading, sentence));

    /// <summary>As it stands in the file; our own name for it when the file has none.</summary>
    private string HeadingOf(ImportField field) =>
        fields.IndexOf(field) is var column and >= 0
        && grid.Headings[column] is { Length: > 0 } said
            ? said
            : t.Name(field);

    private static string Cut(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
