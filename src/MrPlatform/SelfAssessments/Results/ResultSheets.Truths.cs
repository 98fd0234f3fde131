using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Results;

public sealed partial class ResultSheets
{
    /// <summary>What is claimed, lived and come of it, side by side: first the whole, then the units where it disagrees without showing in the whole.</summary>
    private IEnumerable<Sheet> TruthsOf(ShownResult shown)
    {
        var truths = shown.Truths;
        IReadOnlyList<CriterionTruths> rows = shown.Unit is { } unit
            ? truths.Of(unit.Unit)
            : [.. truths.Shown, .. truths.OnlyInUnits.Select(found => found.About).Distinct()];
        if (rows.Count == 0)
            yield break;
        yield return Made(
            Truths,
            t["Tre bilder av samma fråga"],
            [
                t["Kod"].Value,
                t["Kriterium"].Value,
                t["Enhet"].Value,
                t["Läge"].Value,
                t["Påstått"].Value,
                t["Upplevt"].Value,
                t["Svar om upplevelsen"].Value,
                t["Utfall"].Value,
                t["Omdöme"].Value,
            ],
            rows.Select(one =>
                (Cell[])
                    [
                        one.Criterion.Id,
                        one.Criterion.Title,
                        one.Unit?.Name ?? t["Hela organisationen"].Value,
                        marks.Name(one.Claimed.Mark()),
                        one.Claimed.Level?.Level,
                        one.Lived is { } lived ? lived.Tenths / 10.0 : t["Färre än fem svar"].Value,
                        one.Lived is { } said ? said.Count : Cell.Nothing,
                        one.Outcome is { } told ? t.Name(told.Signal) : t["Saknas"].Value,
                        one.Truths.Verdicts.Count == 0
                            ? t["Inget omdöme än"].Value
                            : string.Join(", ", one.Truths.Verdicts.Select(v => t.Name(v))),
                    ]
            )
        );
    }
}
