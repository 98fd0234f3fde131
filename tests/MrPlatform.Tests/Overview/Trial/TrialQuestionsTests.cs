using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Tests.RightsFramework;

namespace MrPlatform.Tests.Overview.Trial;

/// <summary>The ten questions to try are few, but together they stand for the whole.</summary>
public sealed class TrialQuestionsTests
{
    private static IReadOnlyList<TrialQuestion> Questions =>
        Content.Knowledge.Swedish.HumanRights.Trial;

    private static IEnumerable<Criterion> Criteria => Questions.Select(one => one.Criterion);

    [Fact]
    public void There_are_ten_different_ones_and_the_start_page_has_the_first()
    {
        Assert.Equal(10, Criteria.Distinct().Count());
        Assert.Equal("D3.1.4", Questions[0].Criterion.Id);
    }

    [Fact]
    public void Every_role_is_asked_at_least_twice() =>
        Assert.All(
            Content.Knowledge.Swedish.Roles,
            role => Assert.True(Criteria.Count(one => one.Role == role) >= 2, role.Name)
        );

    [Fact]
    public void Every_principle_is_tried() =>
        Assert.Empty(
            Content
                .Knowledge.Swedish.Principles.Except(Criteria.SelectMany(one => one.Principles))
                .Select(one => one.Name)
        );

    [Fact]
    public void Half_are_law_and_half_ambition() =>
        Assert.Equal(5, Criteria.Count(one => one.Basis is { Kind: BasisKind.Law }));

    [Fact]
    public void All_are_in_the_startpaket_and_apply_to_municipalities_and_regions() =>
        Assert.All(
            Criteria,
            one =>
            {
                Assert.True(one.Starter, one.Id);
                Assert.Equal(OrganisationKind.Both, one.AppliesTo);
            }
        );

    [Fact]
    public void Each_can_become_a_goal_in_both_languages()
    {
        Assert.All(Questions, one => Assert.Equal(3, one.Criterion.Ideas.Count));
        foreach (
            var (swedish, english) in Questions.Zip(Content.Knowledge.English.HumanRights.Trial)
        )
        {
            Assert.Equal(swedish.Criterion.Id, english.Criterion.Id);
            Assert.NotEqual(swedish.Goal, english.Goal);
        }
    }

    [Theory]
    [InlineData("V3.1.2", "går inte att prova")]
    [InlineData("D1.1.2", "går inte att prova")]
    [InlineData("D9.9.9", "finns inte")]
    public void A_criterion_that_cannot_be_tried_is_a_fault_in_the_content(
        string criterion,
        string sentence
    ) =>
        Assert.Contains(
            Content.Spoilt("framework.yaml", "- id: D1.2.1", "- id: " + criterion),
            fault => fault.Sentence.Contains(sentence, StringComparison.Ordinal)
        );
}
