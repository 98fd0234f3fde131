using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Figures;

public sealed partial class Draw
{
    // More steps than this become one bar: the pieces would be too small to count.
    private const int MostPieces = 24;

    /// <summary>How much is answered, as a bar. The same numbers stand as text beside it.</summary>
    public Markup ProgressBar(int done, int total) =>
        Markup.Of(
            $"""<svg class="mr-fig" width="100%" height="12" role="img" aria-label="{t["{0} av {1}", done, total].Value}"><rect class="band" width="100%" height="12" rx="2"/><rect class="ink" width="{(total == 0 ? 0 : done * 100.0 / total):0.##}%" height="12" rx="2"/></svg>"""
        );

    /// <summary>One piece per question, those answered filled, the one at hand in the colour of the thread.</summary>
    /// <param name="answered">For each question in order, whether it is answered.</param>
    /// <param name="current">The place of the question at hand, from 0.</param>
    public Markup ProgressPieces(IReadOnlyList<bool> answered, int current)
    {
        var done = answered.Count(yes => yes);
        if (answered.Count > MostPieces)
            return ProgressBar(done, answered.Count);
        var step = 100.0 / answered.Count;
        var pieces = answered.Select(
            (yes, i) =>
                Markup.Of(
                    $"""<rect class="{(i == current ? "dot" : yes ? "ink" : "band")}" x="{i * step:0.##}%" width="{step * 0.91:0.##}%" height="10" rx="2"/>"""
                )
        );
        return Markup.Of(
            $"""<svg class="mr-fig" width="100%" height="10" role="img" aria-label="{t["{0} av {1} är besvarade", done, answered.Count].Value}">{Markup.Join(pieces)}</svg>"""
        );
    }
}
