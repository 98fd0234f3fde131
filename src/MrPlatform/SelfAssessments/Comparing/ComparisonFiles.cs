using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Sheets;
using MrPlatform.Ui.Text;

namespace MrPlatform.SelfAssessments.Comparing;

/// <summary>What a comparison shows as a figure and as tables: the spread in each area over time, and criterion by criterion.</summary>
public sealed class ComparisonFiles(
    Draw draw,
    Marks marks,
    IStringLocalizer<SelfAssessmentsWords> t
)
{
    public const string Key = "over-tid";
    public const string CriteriaKey = "kriterier";

    private static readonly Mark[] AllMarks = Enum.GetValues<Mark>();

    public Figure OverTime(Comparison comparison, Framework framework, string organisation)
    {
        var round = comparison.Round;
        return new(
            Key,
            t["Fördelningen över tid"],
            t[
                "En stapel är alla tillämpliga kriterier i området i en runda. I rutan står nivån och hur många: 2: 3 är tre på nivå 2."
            ]
        )
        {
            Panels =
            [
                .. comparison.OverTime.Select(one => new Panel(draw.OverTime(one.Moments))
                {
                    Name = one.Area.Name,
                }),
            ],
            Marks = [.. AllMarks.Select(mark => new KeyRow(mark))],
            Columns =
            [
                t["Område"].Value,
                t["Runda"].Value,
                .. AllMarks.Select(mark => (Column)NameOf(mark)),
            ],
            Rows =
            [
                .. comparison.OverTime.SelectMany(one =>
                    one.Moments.Select(moment =>
                        (Cell[])
                            [
                                one.Area.Name,
                                moment.Name,
                                .. AllMarks.Select(mark => (Cell)moment.Counts[mark]),
                            ]
                    )
                ),
            ],
            Source =
                $"{round.Title}, {organisation}{(comparison.Unit is { } unit ? $", {unit.Name}" : "")}. {t.About(round, framework)}. {(round.ConcludedAt is { } at ? t["Avslutad {0}.", at.DayWords()] : t["Öppen runda, räknat {0}.", round.CountedOn.Words()])} MR-plattformen.",
            Address = $"{Addresses.Compared(round.Id)}/figurer/{Key}",
            Query =
                $"?med={comparison.Earlier.Id}{(comparison.Unit is null ? "" : $"&enhet={comparison.Unit.Number}")}",
        };
    }

    public Sheet Criteria(Comparison comparison, IEnumerable<ComparedCriterion> shown) =>
        new(
            t["Kriterium för kriterium"],
            [
                t["Område"].Value,
                t["Kod"].Value,
                t["Kriterium"].Value,
                t["Kod förut"].Value,
                comparison.Earlier.Title,
                t["Nivå då"].Value,
                comparison.Round.Title,
                t["Nivå nu"].Value,
                t["Steg"].Value,
                t["Förändring"].Value,
            ],
            shown.Select(row =>
                (Cell[])
                    [
                        row.Criterion.Area.Name,
                        row.Criterion.Id,
                        row.Criterion.Title,
                        string.Join(", ", row.OtherCodes),
                        row.Course == Course.New
                            ? t["frågades inte"]
                            : marks.Name(row.Before.Mark()),
                        row.Before.Level?.Level,
                        row.Course == Course.Gone ? t["frågades inte"] : marks.Name(row.Now.Mark()),
                        row.Now.Level?.Level,
                        row.Steps,
                        Said(row.Course),
                    ]
            )
        )
        {
            Key = CriteriaKey,
        };

    private string Said(Course course) =>
        course switch
        {
            Course.Up => t["Upp"],
            Course.Down => t["Ner"],
            Course.Still => t["Still"],
            Course.New => t["Ny"],
            Course.Gone => t["Borttagen"],
            _ => t["Saknar nivå någon gång"],
        };

    private string NameOf(Mark mark) =>
        mark <= Mark.Level4 ? t["Nivå {0}", (int)mark].Value : marks.Name(mark);
}
