using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Figures;

/// <summary>One branch of <see cref="Draw.LinkMap"/>: what the boxes are, and the boxes.</summary>
public sealed record Branch(string Name, IReadOnlyList<LinkedBox> Boxes);

/// <summary>Something that hangs together with what is chosen. Near is filled, what is reached through something else is open.</summary>
/// <param name="Code">Up to about ten characters.</param>
public sealed record LinkedBox(string Code, string Name, string Href, bool Near);

public sealed partial class Draw
{
    private const int BoxHeight = 26;
    private const int BoxStep = 32;
    private const int BranchGap = 22;

    /// <summary>
    /// What is chosen, and from it a thread to every perspective with a box for each thing that hangs together with it. Drawn twice, for
    /// wide and narrow; each box leads on. The same things stand in a list beside, with their names.
    /// </summary>
    public Markup LinkMap(string chosen, string label, IReadOnlyList<Branch> branches) =>
        Markup.Join([
            Web("mr-fig-wide", chosen, label, branches, left: 172, width: 860),
            Web("mr-fig-narrow", chosen, label, branches, left: 22, width: 286),
        ]);

    private static Markup Web(
        string @class,
        string chosen,
        string label,
        IReadOnlyList<Branch> branches,
        int left,
        int width
    )
    {
        var narrow = left < BoxHeight * 2;
        var top = narrow ? BoxHeight + BranchGap : 0;
        var rows = new List<Markup>();
        var starts = new List<int>();
        foreach (var branch in branches)
        {
            starts.Add(top + 10);
            rows.Add(
                Markup.Of($"""<text class="b" x="{left}" y="{top + 15}">{branch.Name}</text>""")
            );
            (var boxes, top) = Boxes(branch.Boxes, left, top + 24, width);
            rows.AddRange(boxes);
            top += BranchGap;
        }

        var height = top - BranchGap + 2;
        var size = BoxWidth(chosen);
        var from =
            narrow ? BoxHeight / 2
            : starts.Count == 0 ? 20
            : (starts[0] + starts[^1]) / 2;
        return Markup.Of(
            $"""<svg class="mr-fig mr-linkmap {@class}" width="{width}" height="{height}" role="group" aria-label="{label}">{Markup.Join(starts.Select(to => narrow ? Trunk(to) : Thread(size, from, to, left)))}<rect class="ink" x="1" y="{from - 15}" width="{size}" height="30" rx="4"/><text class="cell-text on-node" x="{1 + size / 2}" y="{from + 5}">{chosen}</text>{Markup.Join(rows)}</svg>"""
        );
    }

    private static (List<Markup> Boxes, int Bottom) Boxes(
        IReadOnlyList<LinkedBox> boxes,
        int left,
        int top,
        int width
    )
    {
        var drawn = new List<Markup>();
        var x = left;
        foreach (var box in boxes)
        {
            var size = BoxWidth(box.Code);
            if (x + size > width && x > left)
                (x, top) = (left, top + BoxStep);
            drawn.Add(
                Markup.Of(
                    $"""<a href="{box.Href}" aria-label="{box.Code} {box.Name}"><rect class="{(box.Near ? "l2" : "open")}" x="{x + 0.5}" y="{top + 0.5}" width="{size - 1}" height="{BoxHeight - 1}" rx="3"/><text class="cell-text {(box.Near ? "t2" : "")}" x="{x + size / 2}" y="{top + 17.5}">{box.Code}</text></a>"""
                )
            );
            x += size + 6;
        }

        return (drawn, top + BoxHeight);
    }

    private static Markup Thread(int size, int from, int to, int left) =>
        Markup.Of(
            $"""<path class="thread" d="M{size} {from} C{size + 40} {from} {left - 50} {to} {left - 10} {to}"/>"""
        );

    private static Markup Trunk(int to) =>
        Markup.Of($"""<path class="thread" d="M8 {BoxHeight} V{to} H18"/>""");

    // Room for the letters at 13 px and a little air.
    private static int BoxWidth(string code) => Math.Max(36, 16 + code.Length * 8);
}
