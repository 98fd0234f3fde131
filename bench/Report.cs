using System.Globalization;
using MrPlatform.Bench.Generating;
using MrPlatform.Bench.Running;

namespace MrPlatform.Bench;

/// <summary>What a line of the table has to reach.</summary>
internal enum Target
{
    None,
    Page,
    Growth,
    Save,
    Memory,
}

/// <summary>One line: what was measured, on what, for whom, and what it cost beside its floors.</summary>
internal sealed record Line(string Measure, Size Size, Database Database, string Person)
{
    public double? Figure { get; init; }

    public Cost? App { get; init; }

    public Cost? Bytes { get; init; }

    public Cost? Rows { get; init; }

    public Target Target { get; init; }
}

/// <summary>The one table, with what each target says about each line.</summary>
internal sealed class Report
{
    private const double MostOverRows = 3;
    private const double LeastOfRawSaving = 0.5;
    private const double MostGrowth = 1.3;
    private const double MostOverAdministrator = 1.2;
    private const double MostMemory = 200;

    private static readonly string[] Heads =
    [
        "measure",
        "size",
        "database",
        "person",
        "app",
        "p50 ms",
        "floor a",
        "floor b",
        "ratio",
        "growth",
        "person ratio",
        "targets",
    ];

    private readonly List<Line> _lines = [];

    public void Add(Line line)
    {
        _lines.Add(line);
        Console.WriteLine(string.Join("  ", Cells(line).Where(c => c.Length > 0)));
    }

    public string Table()
    {
        var rows = _lines.Select(Cells).Prepend(Heads).ToList();
        var widths = Heads.Select((_, i) => rows.Max(r => r[i].Length)).ToList();
        return string.Join(
            '\n',
            rows.Select(r =>
                    "| "
                    + string.Join(" | ", r.Select((cell, i) => cell.PadRight(widths[i])))
                    + " |"
                )
                .ToList()
                .With(1, "|" + string.Join('|', widths.Select(w => new string('-', w + 2))) + "|")
        );
    }

    private string[] Cells(Line line) =>
        [
            line.Measure,
            line.Size.Name,
            line.Database.EngineName,
            line.Person,
            Number(line.Figure ?? line.App?.Cpu, line.Figure is null ? "0.00" : "0"),
            Number(line.App?.P50, "0.00"),
            Number(line.Bytes?.Cpu, "0.00"),
            Number(line.Rows?.Cpu, "0.00"),
            Number(Ratio(line), "0.00"),
            Number(Growth(line), "0.00"),
            Number(OverAdministrator(line), "0.00"),
            Verdict(line),
        ];

    /// <summary>Pages: CPU over floor b. Saving: requests a second over the raw transaction's.</summary>
    private static double? Ratio(Line line) =>
        line is not { App: { } app, Rows: { } rows } ? null
        : line.Target == Target.Save ? app.PerSecond / rows.PerSecond
        : app.Cpu / rows.Cpu;

    private double? Growth(Line line) =>
        line.Size == Size.Small ? null : Over(line, line.Person, Size.Small);

    private double? OverAdministrator(Line line) =>
        line.Person == "respondent" ? Over(line, Beside(line), line.Size) : null;

    /// <summary>Whom the respondent is compared with: whoever else may do the same.</summary>
    private static string Beside(Line line) =>
        line.Measure is "save" or "mine" ? "process leader" : "administrator";

    private double? Over(Line line, string person, Size size) =>
        line.App is { } app
        && _lines.Find(l =>
            l.Measure == line.Measure
            && l.Database.Provider == line.Database.Provider
            && l.Size == size
            && l.Person == person
        )
            is { App: { } other }
            ? app.Cpu / other.Cpu
            : null;

    private string Verdict(Line line)
    {
        List<(string Target, bool Met)> verdicts = [];
        if (line.Target == Target.Page)
            verdicts.Add(("≤ 3 × b", Ratio(line) <= MostOverRows));
        if (line.Target == Target.Save)
            verdicts.Add(("≥ 0.5 of raw", Ratio(line) >= LeastOfRawSaving));
        if (line.Target == Target.Memory)
            verdicts.Add(("≤ 200 MB", line.Figure <= MostMemory));
        if (Growth(line) is { } growth)
            verdicts.Add(("≤ 1.3 × small", growth <= MostGrowth));
        if (OverAdministrator(line) is { } over)
            verdicts.Add(("≤ 1.2 × " + Beside(line), over <= MostOverAdministrator));
        return string.Join(", ", verdicts.Select(v => $"{v.Target} {(v.Met ? "met" : "MISSED")}"));
    }

    private static string Number(double? number, string format) =>
        number?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}

internal static class Inserting
{
    public static List<T> With<T>(this List<T> list, int at, T item)
    {
        list.Insert(at, item);
        return list;
    }
}
