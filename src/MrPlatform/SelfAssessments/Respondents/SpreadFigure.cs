using Microsoft.Extensions.Localization;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>What a group is shown of how its members see one criterion, and where the figure can be had by those who have an account.</summary>
public sealed record ShownSpread(Spread Spread, string? Address = null, string Query = "");

/// <summary>How those who rated by themselves see one criterion, as a figure.</summary>
internal static class SpreadFigure
{
    public const string Key = "var-for-sig";

    public static Figure Of(Spread spread, Draw draw, Marks marks, IStringLocalizer t)
    {
        var counts = spread.Counts;
        var heaps = new (Mark Mark, long Count)[]
        {
            (Mark.Level1, counts.Level1),
            (Mark.Level2, counts.Level2),
            (Mark.Level3, counts.Level3),
            (Mark.Level4, counts.Level4),
            (Mark.Unknown, counts.Unknown),
        };
        return new(
            Key,
            t["Så ser ni det var för sig"],
            counts is not { Lowest: { } low, Highest: { } high } ? t["Ingen vet säkert"]
                : low == high ? t["Alla som vet ser nivå {0}", low.Level]
                : t["Ni ser nivå {0} till {1}. Vad skiljer?", low.Level, high.Level]
        )
        {
            ReadingLeads = true,
            Panels = [new(draw.Spread(heaps))],
            Columns = [t["Svar"].Value, t["Antal"].Value],
            Rows =
            [
                .. heaps.Select(heap =>
                    (Cell[])
                        [
                            heap.Mark <= Mark.Level4
                                ? t["Nivå {0}", (int)heap.Mark].Value
                                : marks.Name(heap.Mark),
                            heap.Count,
                        ]
                ),
            ],
        };
    }
}
