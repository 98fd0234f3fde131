using System.Globalization;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Parts;

namespace MrPlatform.SelfAssessments.Results.Pictures;

public sealed partial class RoundFigures
{
    private Figure CoverageOf(ShownResult shown)
    {
        var whole = shown.Whole;
        var counts = ResultFigures.Counts(whole);
        return new(
            Coverage,
            t["Hur svaren fördelar sig"],
            t[
                "{0} av {1} tillämpliga kriterier har en nivå eller en likvärdig lösning. Täckning {2}.",
                whole.Levels + whole.Equivalent,
                whole.Applicable,
                whole.Coverage.ToString("P0", CultureInfo.CurrentCulture)
            ]
        )
        {
            Panels = [new(draw.CoverageBar(counts))],
            Marks =
            [
                .. counts.Where(one => one.Value > 0).Select(one => new KeyRow(one.Key, one.Value)),
            ],
            Columns = [t["Svar"].Value, t["Antal kriterier"].Value],
            Rows =
            [
                .. AllMarks.Select(mark => new Ui.Sheets.Cell[] { NameOf(mark), counts[mark] }),
            ],
        };
    }
}
