using System.Globalization;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Figures;

public sealed partial class Draw
{
    private const int AgeStep = 54;

    /// <summary>How many in each group, as bars under each other with their name above and their number beside; the last is hatched when it is what is old.</summary>
    public Markup AgeBars(IReadOnlyList<(string Name, int Count)> groups)
    {
        var most = Math.Max(1, groups.Max(group => group.Count));
        var bars = groups.Select(
            (group, i) =>
                Markup.Of(
                    $"""<text class="q" x="0" y="{(i * AgeStep) + 14}" font-size="13">{group.Name}</text><rect class="{(i == groups.Count - 1 ? "s dash" : "ink")}" x="0.5" y="{(i * AgeStep) + 20}" width="{Width(group.Count, most)}" height="22" rx="2"/><svg x="{Width(group.Count, most)}" y="{(i * AgeStep) + 20}" overflow="visible"><text class="b" x="8" y="16">{group.Count}</text></svg>"""
                )
        );
        var label = string.Join(", ", groups.Select(group => $"{group.Name}: {group.Count}"));
        return Markup.Of(
            $"""<svg class="mr-fig" width="100%" height="{(groups.Count * AgeStep) - 8}" role="img" aria-label="{label}">{Markup.Join(bars)}</svg>"""
        );
    }

    // Room for the number beside the longest.
    private static string Width(int count, int most) =>
        (count * 88.0 / most).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
