using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Comparing;
using MrPlatform.Tests.RightsFramework;

namespace MrPlatform.Tests.SelfAssessments.Comparing;

/// <summary>
/// What becomes of criteria between two rounds, also across versions: in a made-up version 2.0.0, D3.1.3 has gone into D3.1.4, D2.1.1 into two, and
/// D2.1.2 has been taken away and its code given to something else.
/// </summary>
public sealed class SinceTests : IDisposable
{
    private readonly ContentCopy _copy = TwoVersions.Write();
    private readonly Framework _first;
    private readonly Framework _second;

    public SinceTests()
    {
        var all = Knowledge.Load(_copy.Folder).Swedish;
        _first = all.FindFramework(Framework.HumanRights, "1.0.0")!;
        _second = all.HumanRights;
    }

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void An_earlier_version_is_kept_beside_the_one_in_force()
    {
        Assert.Equal("2.0.0", _second.Version);
        Assert.NotSame(_first, _second);
        Assert.Equal(99, _first.Criteria.Count);
        Assert.Same(_first, _first.FindCriterion("D3.1.4")!.Framework);
    }

    [Theory]
    [InlineData("1", "3", Course.Up, true)]
    [InlineData("3", "2", Course.Down, false)]
    [InlineData("4", "2", Course.Down, true)]
    [InlineData("2", "2", Course.Still, false)]
    [InlineData("2", "vet-inte", Course.WithoutLevel, false)]
    [InlineData("likvardig", "3", Course.WithoutLevel, false)]
    [InlineData("", "", Course.WithoutLevel, false)]
    public void The_course_is_of_levels_alone(string before, string now, Course course, bool big)
    {
        var one = Assert.Single(
            Rated(_first, ("D1.1.1", now)).Since(Rated(_first, ("D1.1.1", before)))
        );

        Assert.Equal((course, big), (one.Course, one.IsBig));
    }

    [Fact]
    public void What_is_asked_only_once_is_new_or_gone()
    {
        var rows = Rated(_first, ("D1.1.1", "2")).Since(Rated(_first, ("D1.1.2", "3")));

        Assert.Equal(
            [("D1.1.1", Course.New), ("D1.1.2", Course.Gone)],
            rows.Select(r => (r.Criterion.Id, r.Course))
        );
        Assert.All(rows, r => Assert.Null(r.Steps));
    }

    [Fact]
    public void Several_that_become_one_have_the_lower_median_of_their_levels()
    {
        var row = Assert.Single(
            Rated(_second, ("D3.1.4", "4")).Since(Rated(_first, ("D3.1.3", "3"), ("D3.1.4", "2")))
        );

        Assert.Equal((2, Course.Up), (row.Before.Level!.Value.Level, row.Course));
        Assert.Equal(["D3.1.3", "D3.1.4"], row.OtherCodes);
    }

    [Fact]
    public void One_that_becomes_several_is_compared_with_each()
    {
        var rows = Rated(_second, ("D2.1.3", "1"), ("D2.1.4", "3"))
            .Since(Rated(_first, ("D2.1.1", "2")));

        Assert.Equal(
            [("D2.1.3", Course.Down), ("D2.1.4", Course.Up)],
            rows.Select(r => (r.Criterion.Id, r.Course))
        );
    }

    [Fact]
    public void A_code_that_means_something_else_is_both_new_and_gone()
    {
        var rows = Rated(_second, ("D2.1.2", "1")).Since(Rated(_first, ("D2.1.2", "4")));

        Assert.Equal([Course.New, Course.Gone], rows.Select(r => r.Course));
    }

    [Fact]
    public void Within_a_version_nothing_has_moved()
    {
        var rows = Rated(_second, ("D2.1.2", "1")).Since(Rated(_second, ("D2.1.2", "4")));

        Assert.Equal(Course.Down, Assert.Single(rows).Course);
    }

    private static RatedRound Rated(
        Framework framework,
        params (string Code, string Choice)[] ratings
    ) =>
        new(
            framework,
            ratings.ToDictionary(r => r.Code, r => Rating.Of(r.Choice) ?? Rating.Unanswered)
        );
}

/// <summary>The content as version 2.0.0 of the framework for human rights, with version 1.0.0 kept beside it.</summary>
internal static class TwoVersions
{
    public static ContentCopy Write()
    {
        var copy = new ContentCopy();
        using var first = new ContentCopy();
        Directory.CreateDirectory(Path.Combine(copy.Folder, "earlier"));
        Directory.Move(first.Folder, Path.Combine(copy.Folder, "earlier", "1.0.0"));
        copy.Change("framework.yaml", "version: \"1.0.0\"\ntitle", "version: \"2.0.0\"\ntitle");
        copy.Change(
            "framework.yaml",
            "mapping: []",
            """
            mapping:
              - {from: D3.1.3, to: [D3.1.4], since: "2.0.0"}
              - {from: D2.1.1, to: [D2.1.3, D2.1.4], since: "2.0.0"}
              - {from: D2.1.2, to: [], since: "2.0.0"}
            """
        );
        return copy;
    }
}
