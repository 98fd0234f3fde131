using MrPlatform.Foundations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;

namespace MrPlatform.Tests.SelfAssessments;

/// <summary>What evidence carries, by kind and age, and the level that is shown because of it.</summary>
public sealed class ShownLevelTests
{
    private static readonly DateOnly Dated = new(2024, 11, 22);
    private static readonly DateOnly LastFresh = new(2026, 11, 22);

    [Theory]
    [InlineData(EvidenceKind.Decision, 3, 2)]
    [InlineData(EvidenceKind.Document, 3, 2)]
    [InlineData(EvidenceKind.Data, 4, 3)]
    [InlineData(EvidenceKind.Dialogue, 4, 3)]
    [InlineData(EvidenceKind.Independent, 4, 3)]
    public void Each_kind_carries_its_level_for_24_months_to_the_day(
        EvidenceKind kind,
        int fresh,
        int old
    )
    {
        var piece = Made.Evidence(kind, Dated);

        Assert.Equal(fresh, piece.Carries(LastFresh).Level);
        Assert.Equal(old, piece.Carries(LastFresh.AddDays(1)).Level);
        Assert.Equal(old, piece.Carries(LastFresh.AddYears(20)).Level);
    }

    [Fact]
    public void An_end_day_of_its_own_comes_before_the_24_months_but_never_after()
    {
        var shorter = Made.Evidence(EvidenceKind.Data, Dated, ends: new(2025, 6, 30));
        var longer = Made.Evidence(EvidenceKind.Data, Dated, ends: new(2030, 1, 1));

        Assert.Equal(4, shorter.Carries(new(2025, 6, 30)).Level);
        Assert.Equal(3, shorter.Carries(new(2025, 7, 1)).Level);
        Assert.Equal(3, longer.Carries(LastFresh.AddDays(1)).Level);
    }

    [Fact]
    public void A_leap_day_is_fresh_through_the_last_of_february() =>
        Assert.Equal(
            new(2026, 2, 28),
            Made.Evidence(EvidenceKind.Data, new(2024, 2, 29)).FreshThrough
        );

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    [InlineData(4, 2)]
    public void Without_evidence_two_is_the_highest_shown(int claimed, int shown) =>
        Assert.Equal(shown, Shown(claimed).Level);

    [Fact]
    public void Shown_is_the_lower_of_claimed_and_carried()
    {
        Assert.Equal(3, Shown(4, Made.Evidence(EvidenceKind.Decision)).Level);
        Assert.Equal(4, Shown(4, Made.Evidence(EvidenceKind.Dialogue)).Level);
        Assert.Equal(1, Shown(1, Made.Evidence(EvidenceKind.Independent)).Level);
    }

    [Fact]
    public void The_best_piece_counts()
    {
        var oldData = Made.Evidence(EvidenceKind.Data, Dated.AddYears(-5));
        var oldDecision = Made.Evidence(EvidenceKind.Decision, Dated.AddYears(-5));

        Assert.Equal(3, Shown(4, oldDecision, oldData).Level);
        Assert.Equal(4, Shown(4, oldData, Made.Evidence(EvidenceKind.Data), oldDecision).Level);
    }

    [Fact]
    public void The_shown_level_sinks_the_day_after_the_best_piece_stops_carrying() =>
        Assert.Equal(
            LastFresh.AddDays(1),
            SinksOn(4, Dated.AddDays(1), Made.Evidence(EvidenceKind.Data, Dated))
        );

    [Fact]
    public void It_does_not_sink_while_another_piece_carries_as_much()
    {
        var first = Made.Evidence(EvidenceKind.Data, Dated);
        var second = Made.Evidence(EvidenceKind.Dialogue, Dated.AddMonths(3));

        Assert.Equal(second.FreshThrough.AddDays(1), SinksOn(4, Dated.AddYears(1), first, second));
    }

    [Fact]
    public void What_old_evidence_still_carries_never_sinks()
    {
        Assert.Null(SinksOn(2, Dated, Made.Evidence(EvidenceKind.Decision, Dated)));
        Assert.Null(SinksOn(3, Dated, Made.Evidence(EvidenceKind.Data, Dated)));
        Assert.Null(SinksOn(4, LastFresh.AddDays(1), Made.Evidence(EvidenceKind.Data, Dated)));
        Assert.Null(SinksOn(4, Dated));
    }

    private static Maturity Shown(int claimed, params Evidence[] evidence) =>
        ShownLevel.Of(Maturity.Of(claimed), evidence, Made.Today);

    private static DateOnly? SinksOn(int claimed, DateOnly day, params Evidence[] evidence) =>
        ShownLevel.SinksOn(Maturity.Of(claimed), evidence, day);
}
