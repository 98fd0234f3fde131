using MrPlatform.Foundations;
using MrPlatform.SelfAssessments.Lived;
using MrPlatform.SelfAssessments.Truths;

namespace MrPlatform.Tests.SelfAssessments.Truths;

/// <summary>The verdicts exactly as the rules say them, over every claim, every mean and every outcome.</summary>
public sealed class ThreeTruthsTests
{
    [Theory]
    [InlineData(3, 16, false)]
    [InlineData(3, 15, true)]
    [InlineData(4, 26, false)]
    [InlineData(4, 25, true)]
    [InlineData(1, 24, false)]
    [InlineData(1, 25, true)]
    [InlineData(2, 34, false)]
    [InlineData(2, 35, true)]
    public void A_different_picture_begins_at_one_and_a_half(
        int claim,
        long tenths,
        bool differs
    ) =>
        Assert.Equal(
            differs ? [Verdict.DifferentPicture] : [Verdict.Agreeing],
            Of(claim, tenths, OutcomeSignal.AsExpected).Verdicts
        );

    [Theory]
    [InlineData(2, OutcomeSignal.Worse, Verdict.Agreeing)]
    [InlineData(3, OutcomeSignal.Worse, Verdict.WorkWithoutEffect)]
    [InlineData(4, OutcomeSignal.Worse, Verdict.WorkWithoutEffect)]
    [InlineData(3, OutcomeSignal.Better, Verdict.Agreeing)]
    [InlineData(2, OutcomeSignal.Better, Verdict.LuckOrUnmeasured)]
    [InlineData(1, OutcomeSignal.Better, Verdict.LuckOrUnmeasured)]
    [InlineData(3, OutcomeSignal.AsExpected, Verdict.Agreeing)]
    public void Work_without_effect_begins_at_three_and_luck_ends_at_two(
        int claim,
        OutcomeSignal outcome,
        Verdict verdict
    ) => Assert.Equal([verdict], Of(claim, claim * 10, outcome).Verdicts);

    [Fact]
    public void What_people_live_is_told_before_what_is_measured_when_both_disagree()
    {
        var both = Of(4, 14, OutcomeSignal.Worse);

        Assert.Equal([Verdict.DifferentPicture, Verdict.WorkWithoutEffect], both.Verdicts);
        Assert.Equal(Verdict.DifferentPicture, both.Headline);
        Assert.Equal(
            [Verdict.DifferentPicture, Verdict.LuckOrUnmeasured],
            Of(1, 30, OutcomeSignal.Better).Verdicts
        );
    }

    /// <summary>All claims, all means of one to thirty answers, all outcomes, with any of them missing: 4 × 31 × 5 and more.</summary>
    [Fact]
    public void There_is_a_verdict_exactly_when_nothing_is_missing_and_it_follows_the_rules()
    {
        int?[] claims = [null, 1, 2, 3, 4];
        OutcomeSignal?[] outcomes = [null, .. Enum.GetValues<OutcomeSignal>()];
        var means = Enumerable.Range(10, 31).Select(t => (long?)t).Prepend(null).ToList();
        foreach (var claim in claims)
        foreach (var mean in means)
        foreach (var outcome in outcomes)
        {
            var truths = Of(claim, mean, outcome);
            var missing = new List<Truth>();
            if (claim is null)
                missing.Add(Truth.Claim);
            if (mean is null)
                missing.Add(Truth.Lived);
            if (outcome is null or OutcomeSignal.Unknown)
                missing.Add(Truth.Outcome);
            Assert.Equal(missing, truths.Missing);
            Assert.Equal(3 - missing.Count, truths.Known);
            Assert.Equal(missing.Count > 0, truths.Verdicts.Count == 0);
            Assert.Equal(missing.Count > 0, truths.Headline is null);
            if (missing.Count > 0)
                continue;
            var apart = Math.Abs(claim!.Value - (mean!.Value / 10m)) >= 1.5m;
            var idle = claim >= 3 && outcome == OutcomeSignal.Worse;
            var lucky = claim <= 2 && outcome == OutcomeSignal.Better;
            Assert.Equal(apart, truths.Verdicts.Contains(Verdict.DifferentPicture));
            Assert.Equal(idle, truths.Verdicts.Contains(Verdict.WorkWithoutEffect));
            Assert.Equal(lucky, truths.Verdicts.Contains(Verdict.LuckOrUnmeasured));
            Assert.Equal(!apart && !idle && !lucky, truths.Verdicts is [Verdict.Agreeing]);
        }
    }

    [Theory]
    [InlineData(0, 0, 0, 4, null)]
    [InlineData(0, 0, 0, 5, 40L)]
    [InlineData(1, 1, 1, 2, 28L)]
    [InlineData(3, 5, 0, 0, 16L)]
    [InlineData(19, 1, 0, 0, 11L)]
    public void The_mean_has_one_decimal_a_half_goes_up_and_under_five_there_is_none(
        long one,
        long two,
        long three,
        long four,
        long? tenths
    ) => Assert.Equal(tenths, new LivedCounts(one, two, three, four).Mean?.Tenths);

    [Fact]
    public void The_mean_is_what_counting_by_hand_gives()
    {
        for (var one = 0; one < 7; one++)
        for (var two = 0; two < 7; two++)
        for (var three = 0; three < 7; three++)
        for (var four = 0; four < 7; four++)
        {
            var count = one + two + three + four;
            var expected =
                count < 5
                    ? (long?)null
                    : (long)
                        Math.Round(
                            10m * (one + (2 * two) + (3 * three) + (4 * four)) / count,
                            MidpointRounding.AwayFromZero
                        );
            Assert.Equal(expected, new LivedCounts(one, two, three, four).Mean?.Tenths);
        }
    }

    private static ThreeTruths Of(int? claim, long? tenths, OutcomeSignal? outcome) =>
        new(
            claim is { } level ? Maturity.Of(level) : null,
            tenths is { } mean ? new LivedMean(mean, 5) : null,
            outcome
        );
}
