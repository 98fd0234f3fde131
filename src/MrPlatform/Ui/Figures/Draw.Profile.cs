using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Figures;

public sealed partial class Draw
{
    private const int InStrip = 11;
    private const int StripStep = 40;

    /// <summary>
    /// One square per criterion, lowest level first, states last, eleven in a line so that it fits a phone. A bar of squares, not a sum. What is law
    /// has § under its square.
    /// </summary>
    public Markup Profile(string name, IReadOnlyCollection<(Mark Mark, bool Law)> strip)
    {
        var lines = Math.Max(1, (strip.Count + InStrip - 1) / InStrip);
        var squares = strip
            .OrderBy(one => one.Mark)
            .ThenByDescending(one => one.Law)
            .Select(
                (one, i) =>
                    Markup.Of(
                        $"""<svg y="{i / InStrip * StripStep}" overflow="visible">{SquareOf(one.Mark, i % InStrip * Square)}{(one.Law ? LawSign((i % InStrip * Square) + 11.5) : Markup.Nothing)}</svg>"""
                    )
            );
        var law = strip.Count(one => one.Law);
        var label =
            $"{name}: {Counted(strip.Select(one => one.Mark))}"
            + (law > 0 ? $". {t["Lagkrav: {0}", law].Value}" : "");
        return Markup.Of(
            $"""<svg class="mr-fig" width="100%" height="{lines * StripStep}" role="img" aria-label="{label}">{Markup.Join(squares)}</svg>"""
        );
    }

    private static Markup LawSign(double middle) =>
        Markup.Of(
            $"""<text class="q" x="{middle}" y="35" text-anchor="middle" font-size="11">§</text>"""
        );
}
