using MrPlatform.RightsFramework;

namespace MrPlatform.Tests.RightsFramework;

public sealed class PerspectiveMapTests
{
    private static readonly KnowledgeBase Swedish = Content.Knowledge.Swedish;
    private static readonly PerspectiveMap Map = Swedish.Perspectives;

    private static List<Viewpoint> All => [.. Map.Points.SelectMany(one => one)];

    [Fact]
    public void Every_link_goes_both_ways()
    {
        var oneWay =
            from one in All
            from other in All
            where Map.Between(one, other) != Map.Between(other, one)
            select $"{one.Key} – {other.Key}";

        Assert.Empty(oneWay.Take(5));
    }

    [Fact]
    public void Everything_hangs_together_with_something() =>
        Assert.All(
            All,
            one =>
                Assert.Contains(
                    Enum.GetValues<Perspective>(),
                    perspective => Map.From(one, perspective).Any()
                )
        );

    [Fact]
    public void All_criteria_rights_and_areas_are_on_the_map()
    {
        Assert.Equal(99, Map.Points[Perspective.Criterion].Count());
        Assert.Equal(29, Map.Points[Perspective.Right].Count());
        Assert.Equal(5, Map.Points[Perspective.JoinedUp].Count());
        Assert.Equal(All.Count, All.Select(one => one.Key).Distinct().Count());
    }

    [Fact]
    public void What_the_content_says_at_one_end_is_found_from_the_other()
    {
        var criterion = Swedish.Criteria.First(one =>
            one.Crosswalk.GlobalTargets.Count > 0 && one.Crosswalk.ChildRightsArticles.Count > 0
        );
        var target = Map.Find("mal-" + criterion.Crosswalk.GlobalTargets[0])!;
        var article = Map.Find("CRC-" + criterion.Crosswalk.ChildRightsArticles[0])!;

        Assert.Contains(
            (Map.Find(criterion.Id)!, Bond.Direct),
            Map.From(target, Perspective.Criterion)
        );
        Assert.Contains((article, Bond.ThroughCriterion), Map.From(target, Perspective.ChildRight));
    }

    [Fact]
    public void A_criterion_reaches_conventions_through_its_rights()
    {
        var criterion = Map.Find("D3.1.4")!;
        var right = Swedish.Criterion("D3.1.4").Rights[0];
        var articles = Map.From(Map.Find(right.Id)!, Perspective.Article)
            .Where(one => one.Bond is Bond.Direct)
            .Select(one => one.Point)
            .ToList();

        Assert.NotEmpty(articles);
        Assert.Subset(
            Map.From(criterion, Perspective.Article).Select(one => one.Point).ToHashSet(),
            articles.ToHashSet()
        );
    }

    [Fact]
    public void An_unknown_target_is_a_fault_with_its_place()
    {
        var faults = Content.Spoilt("rights.yaml", "sdg: [", "sdg: [99, ");

        Assert.Contains(
            faults,
            fault => fault.Sentence.Contains("”99” finns inte", StringComparison.Ordinal)
        );
    }
}
