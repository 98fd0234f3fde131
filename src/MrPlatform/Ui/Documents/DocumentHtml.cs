using System.Globalization;
using MrPlatform.Ui.Sheets;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Documents;

/// <summary>
/// A document as HTML: what stands on its page, and what a PDF is made of. Everything anybody has written is encoded, and no address in it is
/// anybody's but ours.
/// </summary>
/// <param name="pictures">Where the picture of a figure is found; null when only its table is shown.</param>
/// <param name="isPaper">On paper each column has its width; on a screen the browser finds them.</param>
public sealed class DocumentHtml(
    Document document,
    Func<FigureBlock, string?> pictures,
    bool isPaper = false
)
{
    /// <summary>Letters; a longer word may be broken where its table needs it.</summary>
    private const int LongestWhole = 30;

    private readonly string _table =
        document.Language == "en" ? "The same numbers as a table" : "Samma siffror som tabell";

    /// <summary>The sections, their headings one step under the title of the page.</summary>
    public Markup Sections =>
        Markup.Join(
            document.OnPaper.SelectMany(
                sheets => sheets.Sections,
                (sheets, section) => Of(section, sheets.IsWide)
            )
        );

    public Markup Facts =>
        Markup.Of(
            $"""<dl class="mr-facts" data-layout="row">{Markup.Join(document.Facts.Select(fact => Markup.Of($"<div><dt>{Clean(fact.Term)}</dt><dd>{Clean(fact.Value)}</dd></div>")))}</dl>"""
        );

    private Markup Of(Section section, bool isWide)
    {
        var heading =
            $"h{(Math.Clamp(section.Level, 1, 3) + 1).ToString(CultureInfo.InvariantCulture)}";
        var tag = new Markup(heading);
        return Markup.Of(
            $"""<section class="mr-section"{Side(isWide)} aria-labelledby="{section.Key}"><{tag} id="{section.Key}">{Clean(section.Title)}</{tag}>{Markup.Join(section.Blocks.Select(Of))}</section>"""
        );
    }

    private Markup Of(Block block) =>
        block switch
        {
            TextBlock text => Markup.Of($"""<p class="mr-mt-2">{Lines(text.Text)}</p>"""),
            ListBlock list => Of(list),
            CalloutBlock callout => Markup.Of(
                $"""<div class="mr-note mr-mt-4" data-tone="warn"><p><strong>{Clean(callout.Heading)}</strong><br>{Lines(callout.Text)}</p></div>"""
            ),
            TableBlock table => Of(table),
            FigureBlock figure => Of(figure),
            _ => Markup.Nothing,
        };

    private static Markup Of(ListBlock list)
    {
        var tag = new Markup(list.Numbered ? "ol" : "ul");
        return Markup.Of(
            $"""<{tag} class="mr-list mr-mt-2">{Markup.Join(list.Items.Select(item => Markup.Of($"<li>{Lines(item)}</li>")))}</{tag}>"""
        );
    }

    private Markup Of(FigureBlock figure) =>
        Markup.Of(
            $"""<figure class="mr-document-figure mr-mt-6" id="figur-{figure.Key}"><figcaption><strong>{Clean(figure.Title)}.</strong> {Clean(figure.Reading)}</figcaption>{Picture(figure)}<details class="mr-disclose"><summary>{_table}</summary>{Of(figure.Table)}</details></figure>"""
        );

    private Markup Picture(FigureBlock figure) =>
        pictures(figure) is { } address
            ? Markup.Of(
                $"""<img src="{address}" alt="{Clean($"{figure.Title}. {figure.Reading}")}">"""
            )
            : Markup.Nothing;

    private Markup Of(TableBlock table)
    {
        var head = Markup.Join(
            table.Columns.Select(
                (column, i) =>
                    Markup.Of(
                        $"""<th scope="col"{Look(table.IsNumbers(i))}>{Clean(column.Name)}</th>"""
                    )
            )
        );
        var rows = Markup.Join(
            table.Rows.Select(row =>
                Markup.Of($"<tr>{Markup.Join(row.Select((cell, i) => Of(table, cell, i)))}</tr>")
            )
        );
        var note = table.Note is { } words
            ? Markup.Of($"""<p class="mr-quiet mr-mt-2"><small>{Clean(words)}</small></p>""")
            : Markup.Nothing;
        return Markup.Of(
            $"""<table class="mr-table mr-mt-4" data-stack="wide" data-density="tight"{Many(table)}><caption>{Clean(table.Caption)}</caption>{Widths(table)}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>{note}"""
        );
    }

    private Markup Of(TableBlock table, Cell cell, int column) =>
        column == 0
            ? Markup.Of(
                $"""<th scope="row"{Look(numbers: false, cell)}>{Lines(cell.In(document.Culture))}</th>"""
            )
            : Markup.Of(
                $"""<td data-label="{Clean(table.Columns[column].Name)}"{Look(table.IsNumbers(column), cell)}>{Lines(cell.In(document.Culture))}</td>"""
            );

    private Markup Look(bool numbers, Cell? cell = null) =>
        numbers ? new(""" class="mr-right mr-num" """.TrimEnd())
        : cell?.Kind == CellKind.Day ? new(""" class="mr-nowrap" """.TrimEnd())
        : cell is { } said && HasLongWord(said.In(document.Culture))
            ? new(""" class="mr-wraps" """.TrimEnd())
        : Markup.Nothing;

    // A column is as wide as its longest word; one without end would make the page wider than the window.
    private static bool HasLongWord(string text) =>
        text.Split((char[]?)null).Any(word => word.Length > LongestWhole);

    /// <summary>Many columns need smaller text on paper.</summary>
    private static Markup Many(TableBlock table) =>
        table.IsWide ? new(" data-many") : Markup.Nothing;

    private static Markup Side(bool isWide) => isWide ? new(" data-wide") : Markup.Nothing;

    private Markup Widths(TableBlock table)
    {
        if (!isPaper)
            return Markup.Nothing;
        var widths = TableWidths.Of(
            table,
            document.Culture,
            table.IsWide ? WordFile.WideTextWidth : WordFile.TextWidth
        );
        var all = (double)widths.Sum();
        return Markup.Of(
            $"<colgroup>{Markup.Join(widths.Select(width => Markup.Of($"""<col style="width: {(100 * width / all).ToString("0.##", CultureInfo.InvariantCulture)}%">""")))}</colgroup>"
        );
    }

    private static Markup Lines(string text) =>
        Markup.Join(
            SheetText
                .Allowed(text)
                .ReplaceLineEndings("\n")
                .Split('\n')
                .Select((line, i) => i == 0 ? Markup.Of($"{line}") : Markup.Of($"<br>{line}"))
        );

    private static string Clean(string text) => SheetText.Allowed(text);
}
