using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Results.Pictures;

public sealed partial class RoundFigures
{
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
                "På {0} av {1} kriterier där mer än er egen bild är känd går bilderna isär. De tre vägs aldrig ihop.",
                RoundTruths.Disagreeing(all).Select(f => f.Criterion.Id).Distinct().Count(),
                all.Count
            ] + OnlySome(all.Count)
        )
        {
            Panels =
            [
                .. all.Take(Most)
                    .Select(one => new Panel(draw.Truths(one.Drawn))
                    {
                        Name = one.Criterion.Title,
                        Note = Said(one),
                        Href =
                            $"{Ui.Addresses.Answer(shown.Round.Id, one.Criterion.Id)}{shown.Query}",
                    }),
            ],
            Columns =
            [
                t["Kriterium"].Value,
                t["Kod"].Value,
                t["Påstått"].Value,
                t["Upplevt"].Value,
                t["Svar om upplevelsen"].Value,
                t["Utfall"].Value,
                t["Omdöme"].Value,
            ],
            Rows =
            [
                .. all.Select(one =>
                    (Cell[])
                        [
                            one.Criterion.Title,
                            one.Criterion.Id,
                            marks.Say(one.Claimed),
                            one.Lived is { } lived ? lived.Tenths / 10.0 : Cell.Nothing,
                            one.Lived is { } said ? said.Count : Cell.Nothing,
                            one.Outcome is { } told ? t.Name(told.Signal) : t["Saknas"].Value,
                            Said(one),
                        ]
                ),
            ],
        };
    }

    private string Said(CriterionTruths one) =>
        one.Truths.Verdicts.Count == 0
            ? t["Inget omdöme än"]
            : string.Join(", ", one.Truths.Verdicts.Select(verdict => t.Name(verdict)));
}
