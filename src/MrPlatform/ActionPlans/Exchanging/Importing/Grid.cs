using System.Text.Json.Serialization;

namespace MrPlatform.ActionPlans.Exchanging.Importing;

/// <summary>What a file cannot be read as a table for, as a sentence to whoever sent it.</summary>
public sealed class UnreadableFile(string sentence) : Exception(sentence);

/// <summary>One row of a file: its number there, what stands in each column, and which of them are reckoned by a formula.</summary>
public sealed record GridRow(int Number, IReadOnlyList<string> Cells, IReadOnlyList<int> Formulas)
{
    /// <summary>Hidden in the sheet, by hand or by a filter. It is read all the same.</summary>
    public bool IsHidden { get; init; }

    public string At(int column) => column < Cells.Count ? Cells[column] : "";
}

/// <summary>Somebody's file, or one sheet of it, as headings and rows.</summary>
public sealed record Grid(IReadOnlyList<string> Headings, IReadOnlyList<GridRow> Rows)
{
    public const int LargestFile = 5 * 1024 * 1024;
    public const int MostRows = 1000;
    public const int MostColumns = 60;

    internal const string TooMuch =
        "Filen har mer än vad som läses in på en gång: högst 1 000 rader och 60 kolumner. Dela den i flera filer.";
    internal const string NoRows = "Filen har rubriker men inga rader under dem.";

    /// <summary>The name of the sheet; empty when the file has none.</summary>
    public string Sheet { get; init; } = "";

    /// <summary>Where the sheet stands among the others.</summary>
    public int Position { get; init; }

    /// <summary>Why nothing can be read out of it, as a sentence; null when it can be read.</summary>
    public string? Fault { get; init; }

    /// <summary>The other sheets that one sees and that have something in them.</summary>
    public IReadOnlyList<Grid> Others { get; init; } = [];

    /// <summary>The first row, when nothing in it is a heading that we know; then somebody has to say what it is.</summary>
    public GridRow? Doubtful { get; init; }

    /// <summary>A count of days begins in 1904 and not in 1900.</summary>
    public bool StartsIn1904 { get; init; }

    [JsonIgnore]
    public bool HasHeadings => Doubtful is null || Rows.All(row => row.Number != Doubtful.Number);

    [JsonIgnore]
    public int Hidden => Rows.Count(row => row.IsHidden);

    /// <summary>How many of the headings we know what they are likely to mean.</summary>
    [JsonIgnore]
    public int Known => Headings.Count(text => ImportFields.Guess(text) != ImportField.Nothing);

    /// <summary>The sheets there are to choose among, in their order in the file; none when there is only one.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Sheets =>
        Others.Count == 0
            ? []
            : [.. Others.Append(this).OrderBy(one => one.Position).Select(one => one.Sheet)];

    /// <exception cref="UnreadableFile">With a sentence that says what to do.</exception>
    public static Grid Of(byte[] file) => ReadGrid.Of(file);

    /// <summary>The same file with another of its sheets first; null when it has no such sheet.</summary>
    public Grid? Choose(string sheet) =>
        sheet == Sheet ? this
        : Others.FirstOrDefault(one => one.Sheet == sheet) is { } chosen
            ? chosen with
            {
                Others = [.. Others.Where(one => one.Sheet != sheet), this with { Others = [] }],
            }
        : null;

    /// <summary>With the doubtful first row as headings, or as the first of the rows.</summary>
    public Grid WithHeadings(bool areHeadings) =>
        Doubtful is not { } first || areHeadings == HasHeadings ? this
        : areHeadings
            ? this with
            {
                Headings = [.. Headings.Select((_, column) => first.At(column))],
                Rows = [.. Rows.Where(row => row.Number != first.Number)],
            }
        : this with { Headings = [.. Headings.Select(_ => "")], Rows = [first, .. Rows] };
}
