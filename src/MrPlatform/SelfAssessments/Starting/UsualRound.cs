using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments.Starting;

/// <summary>
/// What a round usually is when nothing else is said: this half-year and six weeks to answer; the startpaket to the overall level and all
/// committees, or, in a framework without one, everything to the overall level alone.
/// </summary>
public static class UsualRound
{
    private const int DaysToAnswer = 42;

    public static RoundPlan Of(
        Framework framework,
        IEnumerable<Unit> units,
        DateOnly today,
        IStringLocalizer<SelfAssessmentsWords> t
    )
    {
        var spring = today.Month < 7;
        return new(
            spring ? t["Nuläge våren {0}", today.Year] : t["Nuläge hösten {0}", today.Year],
            framework,
            framework.HasStarter ? RoundScope.Starter : RoundScope.Everything,
            spring
                ? new(new(today.Year, 1, 1), new(today.Year, 6, 30))
                : new(new(today.Year, 7, 1), new(today.Year, 12, 31)),
            today.AddDays(DaysToAnswer),
            [
                .. units.Where(u =>
                    u.Kind == UnitKind.Overall
                    || (u.Kind == UnitKind.Committee && framework.HasStarter)
                ),
            ]
        );
    }
}
