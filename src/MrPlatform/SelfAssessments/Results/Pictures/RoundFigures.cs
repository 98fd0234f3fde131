using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Ui;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Results.Pictures;

/// <summary>
/// The figures of a result, in the order they are read: drawn from what the page has read already. A figure that has nothing to show is not
/// there.
/// </summary>
public sealed partial class RoundFigures(
    Draw draw,
    Marks marks,
    Knowledge knowledge,
    IStringLocalizer<SelfAssessmentsWords> t
)
{
    public const string Coverage = "tackning";
    public const string HeatMap = "principer-och-roller";
    public const string Profile = "omraden";
    public const string Layers = "ledning-och-namnder";
    public const string UnitsApart = "enheter-isar";
    public const string VoicesApart = "var-for-sig";
    public const string Truths = TruthFigure.Key;
    public const string Evidence = "vilar-pa";

    // More rows than this nobody reads in a picture; the tables have all.
    private const int Most = 12;

    private static readonly Mark[] AllMarks = Enum.GetValues<Mark>();

    /// <param name="organisation">Whose result it is, for the line that follows a picture out of the page.</param>
    public IReadOnlyList<Figure> Of(ShownResult shown, string organisation) =>
        [
            .. new[]
            {
                CoverageOf(shown),
                HeatMapOf(shown),
                ProfileOf(shown),
                LayersOf(shown),
                UnitsApartOf(shown),
                VoicesApartOf(shown),
                EvidenceOf(shown),
                TruthsOf(shown),
            }
                .OfType<Figure>()
                .Select(figure =>
                    figure with
                    {
                        Source = Source(shown, organisation),
                        Address = $"{Addresses.Result(shown.Round.Id)}/figurer/{figure.Key}",
                        Query = shown.Query,
                    }
                ),
        ];

    private string Source(ShownResult shown, string organisation) =>
        FigureSource.Of(
            shown.Round,
            shown.Framework,
            shown.Unit is { } unit ? $"{organisation}, {unit.Unit.Name}" : organisation,
            t
        );

    private string OnlySome(int count, int most = Most) =>
        count > most
            ? " " + t["Bilden visar de {0} där det skiljer mest, tabellen alla {1}.", most, count]
            : "";

    private Cell LevelOrFew(Tally tally) =>
        tally.CarriesMedian ? tally.Median!.Value.Level : t["för få svar"].Value;

    private string NameOf(Mark mark) =>
        mark <= Mark.Level4 ? t["Nivå {0}", (int)mark].Value : marks.Name(mark);

    private static IEnumerable<Cell> Counted(Tally tally) =>
        ResultFigures.Counts(tally).OrderBy(one => one.Key).Select(one => (Cell)one.Value);
}
