using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Figures;

public sealed partial class Draw
{
    /// <summary>Four dots for the four levels; a ring where it was, a box where it is, an arrow between.</summary>
    public Markup ChangeArrow(int before, int now)
    {
        var dots = Enumerable
            .Range(1, 4)
            .Select(level =>
                Markup.Of($"""<circle class="band" cx="{At(level)}" cy="13" r="3.5"/>""")
            );
        var box = Markup.Of(
            $"""<rect class="l{now}" x="{At(now) - 11}" y="2" width="22" height="22" rx="3"/><text class="cell-text t{now}" x="{At(now)}" y="17.7">{now}</text>"""
        );
        var label =
            before == now
                ? t["Nivå {0} båda gångerna", now]
                : t["Från nivå {0} till nivå {1}", before, now];
        return Markup.Of(
            $"""<svg class="mr-fig" width="132" height="26" viewBox="0 0 132 26" role="img" aria-label="{label.Value}">{Markup.Join(dots)}{Arrow(before, now)}{box}</svg>"""
        );
    }

    private static Markup Arrow(int before, int now)
    {
        if (before == now)
            return Markup.Nothing;
        var way = Math.Sign(now - before);
        return Markup.Of(
            $"""<circle cx="{At(before)}" cy="13" r="5" class="s line"/><path class="inks" d="M{At(before) + way * 6} 13H{At(now) - way * 14}m{-way * 5} -4.5 {way * 5} 4.5 {-way * 5} 4.5"/>"""
        );
    }

    private static int At(int level) => 12 + (level - 1) * 36;
}
