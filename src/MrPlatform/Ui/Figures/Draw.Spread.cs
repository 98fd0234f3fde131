using System.Globalization;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Figures;

public sealed partial class Draw
{
    // More than this in one heap become one bar: nobody counts so many dots.
    private const int MostDots = 18;
    private const int InRow = 3;
    private const int Dot = 22;
    private const int Tallest = 132;

    /// <summary>
    /// How many see each level, and how many do not know: a heap of dots above each, or a bar when there are many. The number stands above the
    /// heap, so the picture can be read without counting and without colour.
    /// </summary>
    /// <param name="heaps">How many of each, from level 1.</param>
    public Markup Spread(IReadOnlyList<(Mark Mark, long Count)> heaps)
    {
        var most = heaps.Max(heap => heap.Count);
        var dots = most <= MostDots;
        var tall = dots ? (int)((most + InRow - 1) / InRow) * Dot : Tallest;
        var step = 100.0 / heaps.Count;
        var drawn = heaps.Select(
            (heap, i) =>
                Markup.Of(
                    $"""<svg x="{Percent((i + 0.5) * step)}" y="{tall + 24}" overflow="visible">{Heap(heap.Mark, heap.Count, dots, most)}<svg x="-12" y="9" overflow="visible">{SquareOf(heap.Mark, 0)}</svg></svg>"""
                )
        );
        var said = string.Join(
            ", ",
            heaps
                .Where(heap => heap.Count > 0)
                .Select(heap =>
                    heap.Mark <= Mark.Level4
                        ? t["{0} på nivå {1}", heap.Count, (int)heap.Mark].Value
                        : $"{heap.Count} {Lower(marks.Name(heap.Mark))}"
                )
        );
        return Markup.Of(
            $"""<svg class="mr-fig mr-spread" width="100%" height="{tall + 62}" role="img" aria-label="{said}"><line class="rule1" x1="0" x2="100%" y1="{tall + 24.5}" y2="{tall + 24.5}"/>{Markup.Join(drawn)}</svg>"""
        );
    }

    /// <summary>Everything above the line, from the line upwards and around the middle.</summary>
    private static Markup Heap(Mark mark, long count, bool dots, long most)
    {
        if (count == 0)
            return Markup.Nothing;
        var look = mark <= Mark.Level4 ? $"l{(int)mark}" : "s dash";
        var height = dots
            ? (int)((count + InRow - 1) / InRow) * Dot
            : (int)(count * Tallest / most);
        var body = dots
            ? Markup.Join(
                Enumerable
                    .Range(0, (int)count)
                    .Select(i =>
                        Markup.Of(
                            $"""<circle class="{look}" cx="{At(i, (int)count)}" cy="{-11 - (i / InRow * Dot)}" r="9.5"/>"""
                        )
                    )
            )
            : Markup.Of(
                $"""<rect class="{look}" x="-22" y="{-height}" width="44" height="{height}" rx="3"/>"""
            );
        return Markup.Of(
            $"""{body}<text class="b" x="0" y="{-height - 6}" text-anchor="middle">{count}</text>"""
        );
    }

    /// <summary>A row that is not full stands in the middle.</summary>
    private static int At(int dot, int count)
    {
        var inRow = Math.Min(InRow, count - (dot / InRow * InRow));
        return (dot % InRow * Dot) - ((inRow - 1) * Dot / 2);
    }

    private static string Percent(double part) =>
        part.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
