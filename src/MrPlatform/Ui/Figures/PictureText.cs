using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Figures;

/// <summary>Text in a picture, which wraps nowhere by itself. Widths are reckoned, a little wide, since the typeface is the viewer's.</summary>
internal static class PictureText
{
    private const double Wide = 0.56;

    public static double WidthOf(string text, int size) => text.Length * size * Wide;

    public static IReadOnlyList<string> Lines(string text, int size, int width)
    {
        List<string> lines = [];
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && WidthOf(longer, size) > width)
            {
                lines.Add(line);
                longer = word;
            }
            line = longer;
        }
        if (line.Length > 0)
            lines.Add(line);
        return lines;
    }

    /// <summary>Lines under each other, the first with its foot at <c>Y</c>.</summary>
    public static Markup Draw(
        IEnumerable<string> lines,
        (int X, int Y) at,
        int size,
        string @class
    ) =>
        Markup.Join(
            lines.Select(
                (line, i) =>
                    Markup.Of(
                        $"""<text class="{@class}" x="{at.X}" y="{at.Y + (i * Step(size))}" font-size="{size}">{line}</text>"""
                    )
            )
        );

    public static int Step(int size) => (int)Math.Ceiling(size * 1.4);
}
