using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Figures;

/// <summary>Something that goes on over time: from when, until when it is to be ready, and when one looks at what came of it.</summary>
public sealed record TimelineRow(DateOnly From, DateOnly? Due, DateOnly? Effect, Progress Progress);

public sealed partial class Draw
{
    private const int TimelineHeight = 46;
    private const int TimelineMiddle = 14;

    /// <summary>As many years can be read beside one another on a phone.</summary>
    private const int MostYears = 9;

    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000];

    /// <summary>
    /// One row on a shared scale of years: a bar until the day it is to be ready, a dotted thread on to the day the effect is measured, marked with a
    /// diamond, and a line for today. Late, done and planned differ by shape of the bar as well as by colour; the word stands beside it.
    /// </summary>
    /// <param name="label">All of it in words.</param>
    public static Markup Timeline(
        string label,
        TimelineRow row,
        (DateOnly From, DateOnly To) scale,
        DateOnly today
    )
    {
        double At(DateOnly day) =>
            Math.Clamp(
                100.0
                    * (day.DayNumber - scale.From.DayNumber)
                    / Math.Max(1, scale.To.DayNumber - scale.From.DayNumber),
                0,
                100
            );
        var years = YearsOn(scale)
            .Select(year => (Year: year, Day: new DateOnly(year, 1, 1)))
            .Where(one => one.Day >= scale.From && one.Day <= scale.To)
            .Select(one =>
                Markup.Of(
                    $"""<line class="rule1" x1="{Percent(At(one.Day))}" x2="{Percent(At(one.Day))}" y1="0" y2="30"/><text class="q" x="{Percent(At(one.Day))}" y="43" font-size="12">{one.Year}</text>"""
                )
            );
        var due = row.Due ?? row.Effect ?? row.From;
        var from = row.From < due ? row.From : due;
        var bar = Markup.Of(
            $"""<rect class="{Bar(row.Progress)}" x="{Percent(At(from))}" width="{Percent(Math.Max(At(due) - At(from), 0.8))}" y="{TimelineMiddle - 7}" height="14" rx="2"/>"""
        );
        var effect = row.Effect is { } day
            ? Markup.Of(
                $"""<line class="thread dots" x1="{Percent(At(due))}" x2="{Percent(At(day))}" y1="{TimelineMiddle}" y2="{TimelineMiddle}"/><svg x="{Percent(At(day))}" y="{TimelineMiddle}" overflow="visible"><path class="dot" d="M0-8 8 0 0 8-8 0Z"/></svg>"""
            )
            : Markup.Nothing;
        var now =
            today >= scale.From && today <= scale.To
                ? Markup.Of(
                    $"""<line class="now" x1="{Percent(At(today))}" x2="{Percent(At(today))}" y1="0" y2="30"/>"""
                )
                : Markup.Nothing;
        return Markup.Of(
            $"""<svg class="mr-fig" width="100%" height="{TimelineHeight}" role="img" aria-label="{label}">{Markup.Join(years)}{bar}{effect}{now}</svg>"""
        );
    }

    /// <summary>Every year of a short scale; of a long one every second, fifth, tenth and so on, so that the labels do not grow in number.</summary>
    private static IEnumerable<int> YearsOn((DateOnly From, DateOnly To) scale)
    {
        var count = scale.To.Year - scale.From.Year + 1;
        var step = YearSteps.First(step => count <= step * MostYears);
        return Enumerable.Range(scale.From.Year, count).Where(year => year % step == 0);
    }

    private static string Bar(Progress progress) =>
        progress switch
        {
            Progress.Late => "late",
            Progress.Done => "ink faded",
            Progress.Planned => "paper plan",
            Progress.Dropped => "band",
            _ => "ink",
        };
}
