using System.Globalization;
using System.Text.RegularExpressions;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Sheets;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Figures;

/// <summary>
/// A picture of data with all that belongs to it, shown by <c>_Figure</c> and sent as a file: what it is about, what it shows in words, the
/// pictures, what the marks mean, and the same numbers in a table.
/// </summary>
/// <param name="Key">What it is called in addresses; empty when it has none.</param>
/// <param name="Reading">One to three sentences that say what one sees.</param>
public sealed record Figure(string Key, string Title, string Reading)
{
    /// <summary>The reading is what one is to talk about, and stands as the picture's heading.</summary>
    public bool ReadingLeads { get; init; }

    /// <summary>One picture, or several small ones with the same scale.</summary>
    public required IReadOnlyList<Panel> Panels { get; init; }

    public required IReadOnlyList<Column> Columns { get; init; }

    public required IReadOnlyList<IReadOnlyList<Cell>> Rows { get; init; }

    /// <summary>The marks in it and, when it is one bar, how many there are of each.</summary>
    public IReadOnlyList<KeyRow> Marks { get; init; } = [];

    /// <summary>Letters and signs in it that are no marks.</summary>
    public IReadOnlyList<(string Sign, string Meaning)> Signs { get; init; } = [];

    /// <summary>Whose figures, from when and how counted: the last line of a picture that has left the page.</summary>
    public string Source { get; init; } = "";

    /// <summary>Where it can be had alone and as files, from the root of the app; null when it cannot.</summary>
    public string? Address { get; init; }

    /// <summary>With the question mark, after an ending.</summary>
    public string Query { get; init; } = "";

    /// <summary>Instead of the table's own rows in files, where numbers stand in cells of their own.</summary>
    public Sheet? Numbers { get; init; }

    /// <summary>The letter of a role that a group of pictures is named after.</summary>
    public IReadOnlyDictionary<string, char> Roles { get; init; } = new Dictionary<string, char>();

    public char? RoleOf(string group) => Roles.TryGetValue(group, out var letter) ? letter : null;

    /// <summary>True when the column has numbers, at most with words where one is missing.</summary>
    public bool IsNumbers(int column) => column > 0 && Rows.Any(row => row[column].IsNumber);

    public Sheet Sheet =>
        (Numbers ?? new Sheet(Title, Columns, Rows)) with
        {
            Key = Key,
            Notes = [Reading, Source],
        };
}

/// <summary>One of the pictures in a figure.</summary>
/// <param name="Drawing">An svg element across the width, with its height in pixels.</param>
public sealed partial record Panel(Markup Drawing)
{
    /// <summary>What it is about, when there are several.</summary>
    public string Name { get; init; } = "";

    /// <summary>A number or two worth saying beside the name.</summary>
    public string Note { get; init; } = "";

    /// <summary>From where the name leads on: "#…" or "~/…".</summary>
    public string? Href { get; init; }

    /// <summary>Panels that follow each other and belong together have one heading.</summary>
    public string Group { get; init; } = "";

    /// <summary>What there is to say about it at length, beside it; null when its name and note say it all.</summary>
    public PanelWords? Told { get; init; }

    /// <summary>What the picture rests on, in small under it.</summary>
    public string Foot { get; init; } = "";

    internal int Height =>
        int.Parse(
            HeightOf().Match(Drawing.ToString()).Groups["height"].Value,
            CultureInfo.InvariantCulture
        );

    [GeneratedRegex(@"^<svg [^>]*?height=""(?<height>\d+)""", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex HeightOf();
}

/// <summary>The words beside a picture: what it means as a heading, and why.</summary>
/// <param name="Lines">Each with what it opens with in bold, which may be nothing.</param>
public sealed record PanelWords(string Heading, IReadOnlyList<(string Lead, string Text)> Lines)
{
    /// <summary>The letter of the role it is about.</summary>
    public char? Role { get; init; }
}
