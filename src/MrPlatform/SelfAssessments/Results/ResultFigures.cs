using MrPlatform.RightsFramework;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Parts;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>The result's figures as the drawing of them wants them: counts per mark, cells per principle and role.</summary>
internal static class ResultFigures
{
    public static IReadOnlyDictionary<Mark, int> Counts(Tally tally) =>
        new Dictionary<Mark, int>
        {
            [Mark.Level1] = (int)tally.Level1,
            [Mark.Level2] = (int)tally.Level2,
            [Mark.Level3] = (int)tally.Level3,
            [Mark.Level4] = (int)tally.Level4,
            [Mark.Equivalent] = (int)tally.Equivalent,
            [Mark.Unknown] = (int)tally.Unknown,
            [Mark.Unanswered] = (int)tally.Unanswered,
            [Mark.NotRelevant] = (int)tally.NotRelevant,
        };

    public static HeatMap HeatMap(
        IReadOnlyCollection<CriterionResult> results,
        KnowledgeBase knowledge
    )
    {
        var roles = knowledge
            .Roles.Where(role => results.Any(r => r.Criterion.Role == role))
            .ToList();
        return new(
            string.Concat(roles.Select(r => r.Code)),
            [
                .. knowledge.Principles.Select(p => new HeatRow(
                    p.Name,
                    [
                        .. roles.Select(role =>
                            Cell(
                                results.Where(r =>
                                    r.Criterion.Role == role && r.Criterion.Principles.Contains(p)
                                )
                            )
                        ),
                    ]
                )),
            ]
        );
    }

    private static HeatCell Cell(IEnumerable<CriterionResult> set)
    {
        var tally = CriterionResult.Count(set);
        return new(
            tally.CarriesMedian ? tally.Median?.Level : null,
            (int)(tally.Levels + tally.Equivalent),
            (int)tally.Applicable
        );
    }
}
