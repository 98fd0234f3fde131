using MrPlatform.Accountability;
using MrPlatform.ActionPlans.Planning;
using MrPlatform.ActionPlans.Prioritising;
using MrPlatform.Foundations;
using MrPlatform.SelfAssessments;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>The arithmetic of priorities, the order it gives, and who a goal begins with.</summary>
public sealed class WeightTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(3, 2, 2, 3, true, 72, "3 × 2 × 2 × 3 × 2 = 72")]
    [InlineData(3, 3, 3, 3, true, 162, "3 × 3 × 3 × 3 × 2 = 162")]
    [InlineData(1, 1, 1, 1, false, 1, "1 × 1 × 1 × 1 = 1")]
    [InlineData(2, 3, 1, 2, false, 12, "2 × 3 × 1 × 2 = 12")]
    public void The_points_are_the_product_and_the_figures_say_so(
        int severity,
        int people,
        int remedy,
        int mandate,
        bool law,
        int points,
        string figures
    )
    {
        var weight = new Weight(severity, people, remedy, mandate, law);

        Assert.Equal(points, weight.Points);
        Assert.Equal(figures, weight.InFigures);
    }

    [Fact]
    public void Heaviest_first_then_the_cheapest_then_the_lowest_level()
    {
        Gap[] gaps =
        [
            Of("a", 2, level: 2),
            Of("b", 2, level: 1),
            Of("c", 3, level: 2),
            Of("d", 2, level: 2),
            Of("0", 2),
            Of("e", 2, level: 4),
        ];
        var judged = new Dictionary<string, Judgement> { ["d"] = Judged("d", 2, Cost.Low) };

        // Nobody knows is no level at all, and not the lowest.
        Assert.Equal(["c", "d", "b", "a", "e", "0"], Keys(gaps, judged));
    }

    [Fact]
    public void What_the_group_has_given_a_place_stands_there_whatever_it_weighs()
    {
        Gap[] gaps = [Of("a", 3), Of("b", 3), Of("c", 3), Of("d", 1)];
        var judged = new Dictionary<string, Judgement>
        {
            ["d"] = Judged("d", 1, Cost.Unknown, place: 2),
            ["a"] = Judged("a", 3, Cost.Unknown, place: 99),
        };

        Assert.Equal(["b", "d", "c", "a"], Keys(gaps, judged));
        Assert.Equal([1, 2, 3, 4], RankedGap.Rank(gaps, judged).Select(g => g.Place));
    }

    [Fact]
    public void Of_two_put_in_one_place_the_one_decided_last_stands_there_and_the_other_says_where_it_was_wanted()
    {
        Gap[] gaps = [Of("a", 3), Of("b", 2), Of("c", 1), Of("d", 1)];
        var judged = new Dictionary<string, Judgement>
        {
            ["c"] = Judged("c", 1, Cost.Unknown, place: 1, minutes: 5),
            ["d"] = Judged("d", 1, Cost.Unknown, place: 1, minutes: 9),
            ["b"] = Judged("b", 2, Cost.Unknown, place: 3),
        };

        var ranked = RankedGap.Rank(gaps, judged);

        Assert.Equal(["d", "c", "b", "a"], ranked.Select(g => g.Gap.Key));
        Assert.Equal([null, 1, null, null], ranked.Select(g => g.WantedPlace));
    }

    [Fact]
    public void A_place_of_its_own_needs_a_reason_and_answers_are_one_to_three()
    {
        var judgement = new Judgement(Guid.NewGuid(), Guid.NewGuid(), "a");
        var by = new By(null, "Prov", Now);

        Assert.Throws<RuleBroken>(() =>
            judgement.Judge(Of("a", 1), new(1, 1, 1, 1, false), Cost.Low, (1, " "), by)
        );
        Assert.Throws<RuleBroken>(() =>
            judgement.Judge(Of("a", 1), new(4, 1, 1, 1, false), Cost.Low, null, by)
        );
        Assert.Throws<RuleBroken>(() =>
            judgement.Judge(Of("a", 1), new(1, 0, 1, 1, false), Cost.Low, null, by)
        );
    }

    [Theory]
    [InlineData("Enheten ska informera om rätten att överklaga", true)]
    [InlineData("Vi ska bli bättre på dialog", true)]
    [InlineData("Socialnämnden utreder snabbare", true)]
    [InlineData("Kultur- och fritidsnämnden öppnar på lördagar", true)]
    [InlineData("kommunen arbetar med frågan", true)]
    [InlineData("Barn i familjehem får veta varför", false)]
    [InlineData("Den som klagar får svar", false)]
    [InlineData("Vilse personer hittar rätt", false)]
    [InlineData("Nämndens möten kan följas av den som inte hör", false)]
    [InlineData("Kommunens invånare får svar", false)]
    [InlineData("Socialtjänsten ska informera om rätten", true)]
    [InlineData("Skolan ska bli tryggare", true)]
    [InlineData("Rektorn ska leda arbetet", true)]
    [InlineData("Handläggarna ska svara i tid", true)]
    [InlineData("HR ska ta fram en rutin", true)]
    [InlineData("Kommunens verksamheter ska samverka", true)]
    [InlineData("The unit shall inform about the right", true)]
    [InlineData("Äldreomsorg ska ge stöd på eget språk", true)]
    [InlineData("Äldreomsorg på eget språk ges till den som vill", false)]
    [InlineData("Förskola nära hemmet får alla barn", false)]
    [InlineData("Skolans elever får stöd i tid", false)]
    public void A_goal_that_begins_with_the_organisation_is_seen(string title, bool begins) =>
        Assert.Equal(
            begins,
            GoalWording.BeginsWithOrganisation(
                title,
                ["Kultur- och fritidsnämnden", "Äldreomsorg", "Förskola"]
            )
        );

    [Theory]
    [InlineData("Enheten ska informera om rätten.", "informera om rätten")]
    [InlineData("Vi bör bli bättre", "bli bättre")]
    [InlineData("Nämnden utreder", null)]
    public void What_is_done_is_told_from_the_sentence(string title, string? act) =>
        Assert.Equal(act, GoalWording.WhatIsDone(title));

    [Theory]
    [InlineData(8, 2, 2, 2)]
    [InlineData(8, 3, 2, 3)]
    [InlineData(8, 8, 2, 1)]
    [InlineData(3, 3, 1, 2)]
    [InlineData(2, 2, 2, 2)]
    public void Who_has_not_answered_is_neither_good_nor_bad(
        int asked,
        int answered,
        int weak,
        int share
    )
    {
        var units = new Tally
        {
            Asked = asked,
            Level1 = weak - 1,
            Unknown = 1,
            Level3 = answered - weak,
        };

        Assert.Equal(share, AssessmentGaps.Share(units));
    }

    private static IEnumerable<string> Keys(
        IEnumerable<Gap> gaps,
        Dictionary<string, Judgement> judged
    ) => RankedGap.Rank(gaps, judged).Select(g => g.Gap.Key);

    private static Gap Of(string key, int severity, int? level = null) =>
        new(key, key, ["Nivå."], new(severity, 1, 1, 1, IsLaw: false)) { Level = level };

    private static Judgement Judged(
        string key,
        int severity,
        Cost cost,
        long? place = null,
        int minutes = 0
    )
    {
        var judgement = new Judgement(Guid.NewGuid(), Guid.NewGuid(), key);
        judgement.Judge(
            Of(key, severity),
            new(severity, 1, 1, 1, IsLaw: false),
            cost,
            place is { } at ? (at, "Ett skäl.") : null,
            new(null, "Prov", Now.AddMinutes(minutes))
        );
        return judgement;
    }
}
