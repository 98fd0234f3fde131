using MrPlatform.AnnualCycle;
using MrPlatform.Organisations;

namespace MrPlatform.Tests.AnnualCycle;

/// <summary>A typical year for each type of organisation: the processes an official expects, in the season they come.</summary>
public sealed class AnnualPresetTests
{
    [Theory]
    [InlineData(OrganisationKind.Municipality, "Kommunfullmäktige", "Kommunstyrelsen")]
    [InlineData(OrganisationKind.Region, "Regionfullmäktige", "Regionstyrelsen")]
    [InlineData(OrganisationKind.Both, "Regionfullmäktige", "Regionstyrelsen")]
    public void Each_type_has_the_ordinary_processes_with_its_own_names(
        OrganisationKind kind,
        string council,
        string board
    )
    {
        var presets = AnnualPreset.For(kind);

        Assert.Superset(
            new HashSet<AnnualDateKind>([
                AnnualDateKind.AnnualReport,
                AnnualDateKind.Budget,
                AnnualDateKind.InterimReport,
                AnnualDateKind.OperationalPlan,
                AnnualDateKind.InternalControl,
                AnnualDateKind.Assessment,
            ]),
            presets.Select(one => one.Plan.Kind).ToHashSet()
        );
        Assert.Contains(
            presets,
            one => one.Plan.Title.StartsWith(council, StringComparison.Ordinal)
        );
        Assert.Contains(presets, one => one.Plan.Title.StartsWith(board, StringComparison.Ordinal));
        Assert.Equal(presets.Count, presets.Select(one => one.Key).Distinct().Count());
        Assert.All(
            presets,
            one =>
            {
                Assert.InRange(one.Plan.Bring!.Length, 1, AnnualDate.LongestBring);
                Assert.InRange(one.Plan.Title.Length, 1, AnnualDate.LongestTitle);
                Assert.Null(one.Plan.When.OnlyYear);
                Assert.Null(one.Plan.UnitId);
            }
        );
    }

    [Theory]
    [InlineData(AnnualDateKind.AnnualReport, 1, 4)]
    [InlineData(AnnualDateKind.InterimReport, 8, 10)]
    [InlineData(AnnualDateKind.OperationalPlan, 9, 11)]
    public void A_process_comes_in_its_season(AnnualDateKind process, int from, int to)
    {
        foreach (var kind in new[] { OrganisationKind.Municipality, OrganisationKind.Region })
            Assert.InRange(
                AnnualPreset.For(kind).Single(one => one.Plan.Kind == process).Plan.When.Month,
                from,
                to
            );
    }
}
