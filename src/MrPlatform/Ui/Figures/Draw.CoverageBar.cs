using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Figures;

public sealed partial class Draw
{
    private const double Gap = 0.25;

    // Narrower shares carry no digit; somewhat wider ones drop it on a phone. The key below has every number.
    private const double TooNarrow = 2.5;
    private const double NarrowOnPhone = 6;

    /// <summary>
    /// One bar over all that apply: levels from 1 to 4, then likvärdig, vet inte and inte besvarad. Ej relevant is outside.
    /// </summary>
    public Markup CoverageBar(IReadOnlyDictionary<Mark, int> counts) =>
        Markup.Of(
            $"""<svg class="mr-fig" width="100%" height="30" role="img" aria-label="{Read(counts)}">{Segments(counts)}</svg>"""
        );

    private static List<KeyValuePair<Mark, int>> Applicable(
        IReadOnlyDictionary<Mark, int> counts
    ) =>
        [
            .. counts
                .Where(count => count.Value > 0 && count.Key != Mark.NotRelevant)
                .OrderBy(count => count.Key),
        ];

    /// <param name="named">With the level before the number, for bars without a key that counts.</param>
    private static Markup Segments(IReadOnlyDictionary<Mark, int> counts, bool named = false)
    {
        var shown = Applicable(counts);
        double total = shown.Sum(count => count.Value);
        var start = 0.0;
        List<Markup> parts = [];
        foreach (var (mark, count) in shown)
        {
            var width = count / total * 100;
            parts.Add(
                named && mark <= Mark.Level4
                    ? Segment(mark, $"{(int)mark}: {count}", (start, width), room: 2)
                    : Segment(mark, $"{count}{Sign(mark)}", (start, width), room: 1)
            );
            start += width;
        }
        return Markup.Join(parts);
    }

    private string Read(IReadOnlyDictionary<Mark, int> counts) =>
        string.Join(
            ", ",
            Applicable(counts).Select(count => $"{Lower(SpokenName(count.Key))}: {count.Value}")
        );

    private string SpokenName(Mark mark) =>
        mark <= Mark.Level4 ? t["Nivå {0}", (int)mark] : marks.Name(mark);

    private static string Sign(Mark mark) =>
        mark switch
        {
            Mark.Equivalent => "≈",
            Mark.Unknown => "?",
            _ => "",
        };

    /// <param name="room">How many times as much room the words need as a number does.</param>
    private static Markup Segment(
        Mark mark,
        string words,
        (double Start, double Width) at,
        int room
    )
    {
        var (start, width) = at;
        var (box, ink) = mark switch
        {
            <= Mark.Level4 => ($"l{(int)mark}", $"t{(int)mark}"),
            Mark.Equivalent or Mark.Unknown => ("s line", "si"),
            _ => ("s dash", "si"),
        };
        // An outlined box is drawn inside its edge, so that it is as high as a filled one.
        var outlined = mark > Mark.Level4;
        var digit =
            width < TooNarrow * room
                ? Markup.Nothing
                : Markup.Of(
                    $"""<text class="cell-text {ink}{(width < NarrowOnPhone * room ? " mr-fig-wide" : "")}" x="{start + (width - Gap) / 2:0.##}%" y="20">{words}</text>"""
                );
        return Markup.Of(
            $"""<rect class="{box}" x="{start:0.##}%" y="{(outlined ? 0.75 : 0)}" width="{Math.Max(width - Gap, 0.4):0.##}%" height="{(outlined ? 28.5 : 30)}" rx="2"/>{digit}"""
        );
    }
}
