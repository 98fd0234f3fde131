using MrPlatform.AnnualCycle;
using MrPlatform.Foundations;

namespace MrPlatform.Tests.AnnualCycle;

public sealed class CycleDayTests
{
    [Theory]
    [InlineData(0, null, null)]
    [InlineData(13, null, null)]
    [InlineData(2, 31, null)]
    [InlineData(2, 29, null)]
    [InlineData(2, 29, 2027)]
    [InlineData(4, 0, null)]
    [InlineData(4, 31, null)]
    [InlineData(4, 3, 1999)]
    [InlineData(4, 3, 2101)]
    public void A_day_that_is_not_there_cannot_be_made(int month, int? day, int? year) =>
        Assert.Throws<RuleBroken>(() => new CycleDay(month, day, year));

    [Fact]
    public void A_whole_month_is_all_its_days_and_a_leap_day_is_had_with_its_year()
    {
        Assert.Equal(new Period(new(2028, 2, 1), new(2028, 2, 29)), new CycleDay(2).In(2028));
        Assert.Equal(new Period(new(2027, 2, 1), new(2027, 2, 28)), new CycleDay(2).In(2027));
        var leap = new CycleDay(2, 29, 2028);
        Assert.Equal(new Period(new(2028, 2, 29), new(2028, 2, 29)), leap.In(2028));
        Assert.Null(leap.In(2027));
    }

    [Fact]
    public void A_day_turns_the_year_within_its_own_month()
    {
        foreach (var month in Enumerable.Range(1, 12))
        foreach (
            var when in new[]
            {
                new CycleDay(month),
                new CycleDay(month, 1),
                new CycleDay(month, CycleDay.DaysIn(month, null)),
            }
        )
            Assert.InRange(when.Turn, (month - 1) / 12.0, month / 12.0);
    }
}
