using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Results;

public sealed partial class ResultSheets
{
    public const string Capped = "tak";

    /// <summary>Every answer this person may read that is shown lower than it is claimed, and why; read while it is sent.</summary>
    private Sheet CappedOf(ShownResult shown, Viewer viewer)
    {
        var number = shown.Unit?.Unit.Number;
        var today = Stockholm.DayOf(clock.GetUtcNow());
        var answers =
            from unit in db.UnitsReadBy(viewer, shown.Round.Id).AsNoTracking()
            join answer in db.Answers.AsNoTracking().Include(a => a.Evidence)
                on unit.Id equals answer.RatingUnitId
            where answer.Level < answer.ClaimedLevel && (number == null || unit.Number == number)
            orderby unit.Number, answer.Criterion
            select new { unit.Name, Answer = answer };
        return Made(
            Capped,
            t["Visas lägre än de är satta"],
            [
                t["Kod"].Value,
                t["Kriterium"].Value,
                t["Enhet"].Value,
                t["Sagt"].Value,
                t["Visat"].Value,
                t["Därför"].Value,
            ],
            answers
                .AsAsyncEnumerable()
                .Select(row =>
                    (IReadOnlyList<Cell>)
                        new Cell[]
                        {
                            row.Answer.Criterion,
                            shown.Framework.FindCriterion(row.Answer.Criterion)?.Title,
                            row.Name,
                            row.Answer.Claimed.Level?.Level,
                            row.Answer.Shown.Level?.Level,
                            Cap.Of(row.Answer, shown.Round, today) is { } cap
                                ? t.Why(cap)
                                : Cell.Nothing,
                        }
                )
        );
    }
}
