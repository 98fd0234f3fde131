using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Figures;

public sealed partial class Draw
{
    private const int ScaleHeight = 54;
    private const double LevelStep = 25;

    /// <summary>
    /// How many stand on each level: a circle with the number, and a line from the lowest to the highest, since the distance is what one
    /// is to see.
    /// </summary>
    /// <param name="counts">For level 1 to 4.</param>
    public Markup Apart(string name, IReadOnlyList<long> counts)
    {
        var levels = Enumerable.Range(1, 4).Where(level => counts[level - 1] > 0).ToList();
        var label =
            $"{name}: {string.Join(", ", levels.Select(level => t["{0} på nivå {1}", counts[level - 1], level].Value))}";
        var rings = levels.Select(level =>
            Markup.Of(
                $"""<circle class="l{level}" cx="{Place(level)}" cy="16" r="13"/><text class="cell-text t{level}" x="{Place(level)}" y="20.6">{counts[level - 1]}</text>"""
            )
        );
        return Scale(
            label,
            levels.Count == 0
                ? Markup.Nothing
                : Markup.Of($"{Line(levels[0], levels[^1])}{Markup.Join(rings)}")
        );
    }

    /// <summary>Two who answer the same: a square for one and a circle for the other, each with its letter, and a line between. Null has no level.</summary>
    public Markup Two(
        string name,
        (string Letter, int? Level) one,
        (string Letter, int? Level) other
    )
    {
        // Side by side on the same level, so that neither hides the other.
        var aside = one.Level == other.Level ? 14 : 0;
        var label =
            $"{name}: {one.Letter} {LevelOrFew(one.Level)}, {other.Letter} {LevelOrFew(other.Level)}";
        var line =
            one.Level is { } a && other.Level is { } b && a != b
                ? Line(Math.Min(a, b), Math.Max(a, b))
                : Markup.Nothing;
        return Scale(
            label,
            Markup.Of(
                $"{line}{On(one.Level, Markup.Of($"""<rect class="ink" x="{-12 - aside}" y="-12" width="24" height="24" rx="3"/><text class="cell-text on-node" x="{-aside}" y="4.6">{one.Letter}</text>"""))}{On(other.Level, Markup.Of($"""<circle class="paper inks" cx="{aside}" cy="0" r="12"/><text class="cell-text" x="{aside}" y="4.6">{other.Letter}</text>"""))}"
            )
        );
    }

    private string LevelOrFew(int? level) =>
        level is { } known ? Lower(t["Nivå {0}", known]) : t["för få svar"];

    private static Markup On(int? level, Markup mark) =>
        level is { } known
            ? Markup.Of($"""<svg x="{Place(known)}" y="16" overflow="visible">{mark}</svg>""")
            : Markup.Nothing;

    private static Markup Line(int from, int to) =>
        from == to
            ? Markup.Nothing
            : Markup.Of(
                $"""<line class="inks thick" x1="{Place(from)}" x2="{Place(to)}" y1="16" y2="16"/>"""
            );

    private static Markup Scale(string label, Markup drawn)
    {
        var ticks = Enumerable
            .Range(1, 4)
            .Select(level =>
                Markup.Of(
                    $"""<line class="rule1" x1="{Place(level)}" x2="{Place(level)}" y1="12" y2="36"/><text class="q" x="{Place(level)}" y="50" text-anchor="middle" font-size="12">{level}</text>"""
                )
            );
        return Markup.Of(
            $"""<svg class="mr-fig" width="100%" height="{ScaleHeight}" role="img" aria-label="{label}"><line class="rule1" x1="{Place(1)}" x2="{Place(4)}" y1="16" y2="16"/>{Markup.Join(ticks)}{drawn}</svg>"""
        );
    }

    private static string Place(int level) => Percent((level - 0.5) * LevelStep);
}
