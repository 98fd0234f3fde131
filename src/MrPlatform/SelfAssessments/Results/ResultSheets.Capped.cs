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
        var today = Stockholm.DayOf(clock.GetUtcNow());
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
            ReadBy(viewer, shown, a => a.Level < a.ClaimedLevel)
                .Select(row =>
                    (IReadOnlyList<Cell>)
                        new Cell[]
                        {
                            row.Answer.Criterion,
                            shown.Framework.FindCriterion(row.Answer.Criterion)?.Title,
                            row.Unit.Name,
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
