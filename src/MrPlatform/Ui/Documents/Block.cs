using System.Text.Json.Serialization;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Ui.Documents;

/// <summary>What a section is made of.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(TextBlock), "text")]
[JsonDerivedType(typeof(ListBlock), "list")]
[JsonDerivedType(typeof(CalloutBlock), "callout")]
[JsonDerivedType(typeof(TableBlock), "table")]
[JsonDerivedType(typeof(FigureBlock), "figure")]
public abstract record Block;

/// <summary>A paragraph. A line feed in it is one on the paper as well.</summary>
public sealed record TextBlock(string Text) : Block
{
    /// <summary>A longer text as it was written in a field: an empty line begins a new paragraph.</summary>
    public static IEnumerable<Block> Of(string text) =>
        text.ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(paragraph => new TextBlock(paragraph));
}

public sealed record ListBlock(IReadOnlyList<string> Items, bool Numbered = false) : Block;

/// <summary>Something that must not be missed: a shortcoming, a gap.</summary>
public sealed record CalloutBlock(string Heading, string Text) : Block;

/// <summary>A table with a heading row; the first column says what each row is about.</summary>
/// <param name="Key">Its name for programs, unique in the document.</param>
public sealed record TableBlock(
    string Key,
    string Caption,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<IReadOnlyList<Cell>> Rows
) : Block
{
    private const int MostUpright = 7;

    /// <summary>Where the numbers come from, when it is not plain.</summary>
    public string? Note { get; init; }

    /// <summary>True when the column has numbers, at most with words where one is missing.</summary>
    public bool IsNumbers(int column) => column > 0 && Rows.Any(row => row[column].IsNumber);

    /// <summary>More columns than an upright sheet has room for.</summary>
    [JsonIgnore]
    public bool IsWide => Columns.Count > MostUpright;

    [JsonIgnore]
    public Sheet Sheet =>
        new(Caption, [.. Columns.Select(column => (Column)column.Name)], Rows)
        {
            Key = Key,
            Notes = Note is null ? [] : [Note],
        };
}

/// <summary>A column by its heading, and by its name for programs, which is the same in every language.</summary>
public sealed record TableColumn(string Key, string Name);

/// <summary>A picture of numbers, drawn once, with the same numbers in a table.</summary>
/// <param name="Reading">What one sees, in words: also what is told to who does not see it.</param>
/// <param name="Svg">Stands alone, with its own colours on white.</param>
public sealed record FigureBlock(
    string Key,
    string Title,
    string Reading,
    string Svg,
    TableBlock Table
) : Block;
