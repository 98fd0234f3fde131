using System.Globalization;
using System.Text.Json.Serialization;

namespace MrPlatform.Ui.Documents;

/// <summary>
/// What stands in a report, said once: web page, Word, PDF, Excel, CSV and JSON are all written from it. Made of plain texts and numbers, so that
/// it can be kept as JSON and give the same document for ever.
/// </summary>
public sealed record Document
{
    /// <summary>Which schema the JSON follows; changes when a reader of it would have to.</summary>
    public const string SchemaName = "mr-plattformen/dokument/1";

    private const int LongFrom = 250;
    private const int LongTitle = 60;

    [JsonPropertyOrder(-1)]
    public string Schema { get; init; } = SchemaName;

    /// <summary>What kind of document it is, for programs: "nulage".</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>The organisation that has drawn it up.</summary>
    public required string Creator { get; init; }

    /// <summary>sv or en.</summary>
    public required string Language { get; init; }

    public required DateTimeOffset DrawnUpAt { get; init; }

    /// <summary>To be handed out as one sheet: set tighter than others.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool OnOnePage { get; init; }

    public IReadOnlyList<DocumentFact> Facts { get; init; } = [];

    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>So long that a PDF of it takes more than some seconds to make.</summary>
    [JsonIgnore]
    public bool IsLong => Tables.Sum(table => table.Rows.Count) > LongFrom;

    /// <summary>So long that it would fill the top of the page in the size of other titles.</summary>
    [JsonIgnore]
    public bool HasLongTitle => Title.Length > LongTitle;

    /// <summary>How numbers and days are written in it, whoever reads.</summary>
    [JsonIgnore]
    public CultureInfo Culture => Language == "en" ? Ui.Language.English : Ui.Language.Swedish;

    /// <summary>The sections in the order they are read, those that need sheets on their side apart from the others; each with the part it belongs to.</summary>
    [JsonIgnore]
    public IReadOnlyList<Sheets> OnPaper
    {
        get
        {
            var parts = new List<List<Section>>();
            foreach (var section in Sections)
                if (section.Level > 1 && parts.Count > 0)
                    parts[^1].Add(section);
                else
                    parts.Add([section]);
            var sheets = new List<Sheets>();
            foreach (var part in parts)
            {
                var isWide = part.Exists(section => section.IsWide);
                if (sheets.Count > 0 && sheets[^1].IsWide == isWide)
                    sheets[^1] = new(isWide, [.. sheets[^1].Sections, .. part]);
                else
                    sheets.Add(new(isWide, part));
            }
            return sheets;
        }
    }

    [JsonIgnore]
    public IEnumerable<FigureBlock> Figures =>
        Sections.SelectMany(section => section.Blocks).OfType<FigureBlock>();

    /// <summary>Every table, those of figures as well, in the order they are read.</summary>
    [JsonIgnore]
    public IEnumerable<TableBlock> Tables =>
        Sections
            .SelectMany(section => section.Blocks)
            .Select(block => block as TableBlock ?? (block as FigureBlock)?.Table)
            .OfType<TableBlock>();
}

/// <summary>Sections that are laid on sheets of one kind: upright, or on their side.</summary>
public sealed record Sheets(bool IsWide, IReadOnlyList<Section> Sections);

/// <summary>One of the facts at the head of a document.</summary>
public sealed record DocumentFact(string Term, string Value);

/// <summary>A part of a document with a heading.</summary>
/// <param name="Key">Its address on the page, and its name for programs; the same in every language.</param>
/// <param name="Level">1–3.</param>
public sealed record Section(string Key, string Title, int Level, IReadOnlyList<Block> Blocks)
{
    /// <summary>Made to be pasted into a case as it stands.</summary>
    public bool ToPaste { get; init; }

    /// <summary>A table in it needs a sheet on its side.</summary>
    [JsonIgnore]
    public bool IsWide =>
        Blocks.Any(block => ((block as FigureBlock)?.Table ?? block as TableBlock)?.IsWide == true);
}
