using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;

namespace MrPlatform.Tests.SelfAssessments;

public sealed class RatingTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    [InlineData("vet-inte")]
    [InlineData("ej-relevant")]
    [InlineData("likvardig")]
    public void Every_choice_of_the_form_reads_back_as_itself(string choice) =>
        Assert.Equal(choice, Rating.Of(choice)!.Value.Choice);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("12")]
    [InlineData("Vet-inte")]
    [InlineData(" 1")]
    public void Anything_else_is_no_answer(string? choice) => Assert.Null(Rating.Of(choice));

    [Theory]
    [InlineData("startpaket")]
    [InlineData("alla")]
    [InlineData("roll:democracy")]
    [InlineData("omrade:D1")]
    public void Every_scope_reads_back_as_itself(string word) =>
        Assert.Equal(word, RoundScope.Of(word, Made.Framework)!.Word);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("roll:king")]
    [InlineData("omrade:Q9")]
    [InlineData("omrade:")]
    [InlineData("Alla")]
    public void A_scope_that_names_nothing_is_none(string? word) =>
        Assert.Null(RoundScope.Of(word, Made.Framework));

    [Fact]
    public void Roles_and_areas_share_out_all_criteria_between_them()
    {
        Assert.Equal(
            99,
            Enum.GetValues<ActorRole>()
                .Sum(role => Made.Framework.Criteria.Count(RoundScope.Role(role).Includes))
        );
        Assert.Equal(
            99,
            Made.Framework.Areas.Sum(area =>
                Made.Framework.Criteria.Count(RoundScope.Area(area.Id).Includes)
            )
        );
    }
}
