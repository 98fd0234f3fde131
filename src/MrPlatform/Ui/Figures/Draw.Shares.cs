using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Figures;

/// <summary>A part of a whole: its letter, what it is called, how many, and the class it is drawn with.</summary>
public sealed record Share(string Letter, string Name, long Count, string Look)
{
    internal string Ink => Look == "ink" ? "on-node" : "";
}

public sealed partial class Draw
{
    /// <summary>One bar over all, divided; in each part its letter and how many, so that nothing is read by colour alone.</summary>
    public Markup Shares(string name, IReadOnlyList<Share> shares)
    {
        double whole = Math.Max(shares.Sum(share => share.Count), 1);
        var start = 0.0;
        List<Markup> parts = [];
        foreach (var share in shares.Where(share => share.Count > 0))
        {
            var width = share.Count / whole * 100;
            var words =
                width < NarrowOnPhone / 2 ? ""
                : width < NarrowOnPhone * 2 ? share.Letter
                : $"{share.Letter} {share.Count}";
            var said = Markup.Of(
                $"""<text class="cell-text {share.Ink}" x="{Percent(start + ((width - Gap) / 2))}" y="20">{words}</text>"""
            );
            parts.Add(
                Markup.Of(
                    $"""<rect class="{share.Look}" x="{Percent(start)}" y="1" width="{Percent(Math.Max(width - Gap, 0.4))}" height="28" rx="2"/>{said}"""
                )
            );
            start += width;
        }
        var label =
            $"{name}: {string.Join(", ", shares.Select(share => $"{Lower(share.Name)} {share.Count}"))}";
        return Markup.Of(
            $"""<svg class="mr-fig" width="100%" height="30" role="img" aria-label="{label}">{Markup.Join(parts)}</svg>"""
        );
    }
}
