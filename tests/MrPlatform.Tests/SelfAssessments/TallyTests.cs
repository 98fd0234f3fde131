using MrPlatform.SelfAssessments;

namespace MrPlatform.Tests.SelfAssessments;

/// <summary>Progress, coverage and median, as the rules have them.</summary>
public sealed class TallyTests
{
    [Theory]
    [InlineData("3", 3)]
    [InlineData("12", 1)]
    [InlineData("34", 3)]
    [InlineData("123", 2)]
    [InlineData("1144", 1)]
    [InlineData("1444", 4)]
    [InlineData("11234", 2)]
    [InlineData("2222", 2)]
    public void The_median_is_the_lower_of_the_two_in_the_middle(string levels, int median) =>
        Assert.Equal(median, Levels(levels).Median!.Value.Level);

    [Fact]
    public void Nothing_but_levels_makes_a_median()
    {
        var none = Of(Rating.Unknown, Rating.NotRelevant, Rating.Equivalent, Rating.Unanswered);

        Assert.Null(none.Median);
        Assert.Null(none.Lowest);
        Assert.Null(none.Highest);
        Assert.False(none.CarriesMedian);
    }

    [Fact]
    public void Unknown_is_neither_zero_nor_one()
    {
        var tally = Of(Rating.At(4), Rating.Unknown, Rating.Unknown, Rating.Unknown);

        Assert.Equal(4, tally.Median!.Value.Level);
        Assert.Equal(4, tally.Lowest!.Value.Level);
    }

    [Fact]
    public void Progress_counts_every_answer_but_the_missing_one()
    {
        var tally = Of(
            Rating.At(1),
            Rating.Unknown,
            Rating.NotRelevant,
            Rating.Equivalent,
            Rating.Unanswered
        );

        Assert.Equal(4, tally.Answered);
        Assert.Equal(1, tally.Unanswered);
        Assert.Equal(5, tally.Asked);
    }

    [Fact]
    public void Coverage_has_unknown_below_the_line_only_and_not_relevant_nowhere()
    {
        var tally = Of(
            Rating.At(2),
            Rating.Equivalent,
            Rating.Unknown,
            Rating.Unanswered,
            Rating.NotRelevant
        );

        Assert.Equal(4, tally.Applicable);
        Assert.Equal(0.5, tally.Coverage);
    }

    [Fact]
    public void Coverage_of_what_never_applies_is_none_rather_than_a_fault()
    {
        Assert.Equal(0, Of(Rating.NotRelevant).Coverage);
        Assert.Equal(0, new Tally().Coverage);
    }

    [Theory]
    [InlineData(60, 40, true)]
    [InlineData(59, 41, false)]
    [InlineData(3, 2, true)]
    public void A_median_needs_six_tenths_covered(int levels, int unknown, bool carries) =>
        Assert.Equal(
            carries,
            new Tally
            {
                Asked = levels + unknown,
                Level2 = levels,
                Unknown = unknown,
            }.CarriesMedian
        );

    [Theory]
    [InlineData(4, 3, true)]
    [InlineData(4, 2, false)]
    [InlineData(1, 1, true)]
    [InlineData(5, 4, false)]
    [InlineData(5, 5, true)]
    [InlineData(6, 5, true)]
    [InlineData(6, 4, false)]
    public void A_set_of_five_or_more_needs_five_answers(int asked, int levels, bool carries) =>
        Assert.Equal(carries, new Tally { Asked = asked, Level3 = levels }.CarriesMedian);

    [Fact]
    public void Not_relevant_is_an_answer_among_the_five()
    {
        var tally = new Tally
        {
            Asked = 6,
            Level3 = 4,
            NotRelevant = 1,
        };

        Assert.True(tally.CarriesMedian);
    }

    [Fact]
    public void Equivalent_covers_but_has_no_level_of_its_own()
    {
        var tally = new Tally
        {
            Asked = 5,
            Equivalent = 4,
            Level2 = 1,
        };

        Assert.Equal(1, tally.Coverage);
        Assert.Equal(2, tally.Median!.Value.Level);
        Assert.False(new Tally { Asked = 5, Equivalent = 5 }.CarriesMedian);
    }

    [Fact]
    public void The_whole_is_the_median_else_the_weightiest_other_state()
    {
        Assert.Equal(Rating.At(1), Of(Rating.At(1), Rating.Equivalent, Rating.Unknown).Whole);
        Assert.Equal(Rating.Equivalent, Of(Rating.Equivalent, Rating.Unknown).Whole);
        Assert.Equal(Rating.Unknown, Of(Rating.Unknown, Rating.Unanswered).Whole);
        Assert.Equal(Rating.Unanswered, Of(Rating.Unanswered, Rating.NotRelevant).Whole);
        Assert.Equal(Rating.NotRelevant, Of(Rating.NotRelevant).Whole);
        Assert.Equal(Rating.Unanswered, new Tally().Whole);
    }

    private static Tally Levels(string levels) =>
        Of([.. levels.Select(level => Rating.At(level - '0'))]);

    private static Tally Of(params Rating[] ratings) => Tally.Sum(ratings.Select(Tally.One));
}
