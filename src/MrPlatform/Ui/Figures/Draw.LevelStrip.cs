using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Figures;

/// <summary>One row of <c>_Strip</c>: an area, where to read more, its criteria and how many of them have an answer.</summary>
public sealed record Strip(
    string Name,
    string Href,
    IReadOnlyList<Mark> Marks,
    int Answered,
    int Asked
)
{
    /// <summary>A strip longer than seven squares takes a line of its own.</summary>
    public bool IsLong => Marks.Count > 7;
}

public sealed partial class Draw
{
    private const int Square = 26;

    /// <summary>One square per criterion, lowest level first, states last. A bar of squares, not a sum.</summary>
    public Markup LevelStrip(string name, IReadOnlyCollection<Mark> strip)
    {
        var width = Math.Max(strip.Count * Square - 3, 0);
        var squares = strip.Order().Select((mark, i) => SquareOf(mark, i * Square));
        return Markup.Of(
            $"""<svg class="mr-fig" width="{width}" height="23" viewBox="0 0 {width} 23" role="img" aria-label="{name}: {Counted(strip)}">{Markup.Join(squares)}</svg>"""
        );
    }

    internal static Markup SquareOf(Mark mark, int left) =>
        mark <= Mark.Level4
            ? Markup.Of(
                $"""<rect class="l{(int)mark}" x="{left + 0.5}" y=".5" width="22" height="22" rx="3"/><text class="cell-text t{(int)mark}" x="{left + 11.5}" y="16.3">{(int)mark}</text>"""
            )
            : Markup.Of(
                $"""<use href="#state-{Marks.Key(mark)}" x="{left - 1.2}" y="-1.2" width="25.4" height="25.4"/>"""
            );
}
