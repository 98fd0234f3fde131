using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Ui;
using MrPlatform.Ui.Figures;

namespace MrPlatform.SelfAssessments.Results.Pictures;

public sealed partial class RoundFigures
{
    // Each is three pictures in one, with words beside it.
    private const int MostTruths = 6;

    /// <summary>What is claimed, lived and come of it, criterion by criterion where more than the claim is known. Never averaged together.</summary>
    private Figure? TruthsOf(ShownResult shown)
    {
        var all = shown.Unit is { } unit ? shown.Truths.Of(unit.Unit) : shown.Truths.Shown;
        if (all.Count == 0)
            return null;
        return new(
            Truths,
            t["Tre bilder av samma fråga"],
            t[
                "Vad ni påstår, vad människor upplever och vad utfallet visar. På {0} av {1} kriterier där mer än er egen bild är känd går de isär. De tre vägs aldrig ihop.",
                RoundTruths.Disagreeing(all).Select(f => f.Criterion.Id).Distinct().Count(),
                all.Count
            ] + OnlySome(all.Count, MostTruths)
        )
        {
            Panels =
            [
                .. all.Take(MostTruths)
                    .Select(one =>
                        TruthFigure.Panel(
                            one,
                            $"{Addresses.Answer(shown.Round.Id, one.Criterion.Id)}{shown.Query}",
                            draw,
                            t
                        )
                    ),
            ],
            Columns = TruthFigure.Columns(t),
            Rows = [.. all.Select(one => TruthFigure.Row(one, marks, t))],
        };
    }
}
