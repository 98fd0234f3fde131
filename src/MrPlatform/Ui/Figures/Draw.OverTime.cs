using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Figures;

/// <summary>One moment in a figure over time: what it is called, and how many of each mark.</summary>
public sealed record Moment(string Name, IReadOnlyDictionary<Mark, int> Counts);

public sealed partial class Draw
{
    private const int NameHeight = 20;
    private const int MomentStep = 62;

    /// <summary>The same bar at several times under each other, earliest first: one of many small figures with the same scale.</summary>
    public Markup OverTime(IReadOnlyList<Moment> moments)
    {
        var rows = moments.Select((moment, i) => MomentRow(moment, i * MomentStep));
        var label = string.Join(
            ". ",
            moments.Select(moment => $"{moment.Name}: {ReadOrNothing(moment.Counts)}")
        );
        return Markup.Of(
            $"""<svg class="mr-fig" width="100%" height="{(moments.Count * MomentStep) - 8}" role="img" aria-label="{label}">{Markup.Join(rows)}</svg>"""
        );
    }

    private Markup MomentRow(Moment moment, int top) =>
        Markup.Of(
            $"""<text class="q" x="0" y="{top + 14}" font-size="13">{moment.Name}</text>{MomentBar(moment, top + NameHeight)}"""
        );

    private Markup MomentBar(Moment moment, int top) =>
        Applicable(moment.Counts).Count == 0
            ? Markup.Of(
                $"""<text class="q" x="0" y="{top + 20}">{t["frågades inte"].Value}</text>"""
            )
            : Markup.Of(
                $"""<svg x="0" y="{top}" width="100%" height="30">{Segments(moment.Counts, named: true)}</svg>"""
            );

    private string ReadOrNothing(IReadOnlyDictionary<Mark, int> counts) =>
        Applicable(counts).Count == 0 ? t["frågades inte"] : Read(counts);
}
