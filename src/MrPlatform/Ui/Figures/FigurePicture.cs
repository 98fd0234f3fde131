using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Figures;

/// <summary>
/// A figure as one picture that stands on its own: title, what it shows, the drawings, what the marks mean and where it comes from, with
/// its own colours on white. Made to be put into a document or a presentation.
/// </summary>
public sealed class FigurePicture(Marks marks)
{
    public const int Width = 800;
    private const int Edge = 40;
    private const int Inner = Width - (2 * Edge);
    private const int ColumnGap = 32;

    // More small pictures than this stand in two columns.
    private const int OneColumn = 2;

    public string Of(Figure figure)
    {
        var parts = new List<Markup>();
        var y = Paragraph(parts, figure.Title, 52, 22, "b");
        y = Paragraph(parts, figure.Reading, y + 2, 15, "q");
        y = Panels(parts, figure.Panels, y);
        y = Key(parts, figure, y + 8);
        y = Paragraph(parts, figure.Source, y + 12, 12, "q");
        return Whole(figure, parts, y);
    }

    /// <summary>Without title, words and source, for a document where they stand around it.</summary>
    public string InDocument(Figure figure)
    {
        var parts = new List<Markup>();
        return Whole(figure, parts, Key(parts, figure, Panels(parts, figure.Panels, 8) + 8) + 8);
    }

    private static string Whole(Figure figure, List<Markup> parts, int y)
    {
        var lang = Language.IsEnglish ? "en" : "sv";
        return Markup
            .Of(
                $"""<svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{y}" viewBox="0 0 {Width} {y}" role="img" aria-labelledby="t d" lang="{lang}"><title id="t">{figure.Title}</title><desc id="d">{figure.Reading} {Described(figure)} {figure.Source}</desc><style>{new Markup(PictureColours.Style)}</style>{Signs.InPicture}<rect width="{Width}" height="{y}" fill="#ffffff"/>{Markup.Join(parts)}</svg>"""
            )
            .ToString();
    }

    /// <summary>The table in a sentence for each row, for those who have only the picture.</summary>
    private static string Described(Figure figure) =>
        string.Join(
            " ",
            figure.Rows.Select(row =>
                string.Join(
                    ", ",
                    row.Select(
                        (cell, i) =>
                            i == 0 ? cell.Words : $"{figure.Columns[i].Name}: {cell.Words ?? "–"}"
                    )
                ) + "."
            )
        );

    private static int Paragraph(List<Markup> parts, string text, int y, int size, string @class)
    {
        var lines = PictureText.Lines(text, size, Inner);
        parts.Add(PictureText.Draw(lines, (Edge, y), size, @class));
        return y + (lines.Count * PictureText.Step(size));
    }

    private static int Panels(List<Markup> parts, IReadOnlyList<Panel> panels, int y)
    {
        var columns = panels.Count > OneColumn ? 2 : 1;
        var width = (Inner - ((columns - 1) * ColumnGap)) / columns;
        foreach (var group in panels.GroupBy(panel => panel.Group))
        {
            if (group.Key.Length > 0)
                y = Paragraph(parts, group.Key, y + 18, 16, "b");
            foreach (var row in group.Chunk(columns))
            {
                var top = y;
                foreach (var (i, panel) in row.Index())
                    y = Math.Max(
                        y,
                        One(parts, panel, (Edge + (i * (width + ColumnGap)), top), width)
                    );
                y += 10;
            }
        }
        return y;
    }

    private static int One(List<Markup> parts, Panel panel, (int X, int Y) at, int width)
    {
        var y = at.Y + 14;
        foreach (var (text, size, look) in new[] { (panel.Name, 14, "b"), (panel.Note, 13, "q") })
        {
            var lines = PictureText.Lines(text, size, width);
            parts.Add(PictureText.Draw(lines, (at.X, y), size, look));
            y += lines.Count * PictureText.Step(size);
        }
        y -= 6;
        parts.Add(
            Markup.Of(
                $"""<svg x="{at.X}" y="{y}" width="{width}" height="{panel.Height}" overflow="visible">{panel.Drawing}</svg>"""
            )
        );
        y += panel.Height;
        if (panel.Foot.Length == 0)
            return y;
        var foot = PictureText.Lines(panel.Foot, 12, width);
        parts.Add(PictureText.Draw(foot, (at.X, y + 14), 12, "q"));
        return y + 14 + (foot.Count * PictureText.Step(12));
    }

    private int Key(List<Markup> parts, Figure figure, int y)
    {
        var x = Edge;
        var any = false;
        foreach (
            var (sign, width, meaning) in figure
                .Marks.Select(row =>
                    (
                        Draw.SquareOf(row.Mark, 0),
                        32,
                        marks.Name(row.Mark) + (row.Count is { } count ? $" {count}" : "")
                    )
                )
                .Concat(
                    figure.Signs.Select(one =>
                        (
                            Markup.Of(
                                $"""<text class="b" x="0" y="16" font-size="14">{one.Sign}</text>"""
                            ),
                            (int)PictureText.WidthOf(one.Sign, 14) + 10,
                            one.Meaning
                        )
                    )
                )
        )
        {
            var wide = width + (int)PictureText.WidthOf(meaning, 13) + 20;
            if (x + wide > Width - Edge && x > Edge)
                (x, y) = (Edge, y + 32);
            parts.Add(
                Markup.Of(
                    $"""<svg class="mr-fig" x="{x}" y="{y}" overflow="visible" width="24" height="24">{sign}</svg><text x="{x + width}" y="{y + 16}" font-size="13">{meaning}</text>"""
                )
            );
            x += wide;
            any = true;
        }
        return any ? y + 38 : y;
    }
}
