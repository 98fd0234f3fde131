using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Carrying;
using MrPlatform.Tests.RightsFramework;

namespace MrPlatform.Tests.SelfAssessments.Carrying;

/// <summary>What an item of another framework rests on, and when that carries a level.</summary>
public sealed class ProposalTests
{
    private static readonly KnowledgeBase All = Content.Knowledge.Swedish;
    private static readonly Framework JoinedUp = All.FindFramework(Framework.JoinedUp)!;

    [Theory]
    [InlineData("3", "3")]
    [InlineData("1 3", "1")]
    [InlineData("1 3 4", "3")]
    [InlineData("2 2 4 4", "2")]
    // Three of five is 60 %: enough by share, but five or more asked want five answered.
    [InlineData("3 3 3 ? ?", "3")]
    [InlineData("3 3 3 - -", "")]
    // Two of three is enough, one of two is not.
    [InlineData("4 4 ?", "4")]
    [InlineData("4 ?", "")]
    [InlineData("4 -", "")]
    // Likvärdig is answered but has no level; ej relevant counts nowhere.
    [InlineData("4 =", "4")]
    [InlineData("= =", "")]
    [InlineData("2 x", "2")]
    [InlineData("x x", "")]
    [InlineData("", "")]
    public void A_proposal_is_the_lower_median_when_enough_is_known(string rests, string proposed)
    {
        var item = JoinedUp.Criteria[0];
        var proposal = new Proposal(
            item,
            [
                .. rests
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(one => (item, Read(one))),
            ]
        );

        Assert.Equal(proposed, proposal.Level?.ToString() ?? "");
        Assert.Equal(
            rests.Length == 0 ? Carries.Nothing
                : proposed.Length == 0 ? Carries.TooFew
                : Carries.Level,
            proposal.Carries
        );
    }

    [Fact]
    public void What_a_statement_rests_on_is_what_it_names_itself()
    {
        Assert.Equal(["D2.1.1", "D2.1.3"], Codes(JoinedUp.FindCriterion("A2")!, All.HumanRights));
        Assert.Equal(
            ["D2.1.4", "D2.1.5"],
            JoinedUp.FindCriterion("A2")!.AlsoTouches(All.HumanRights).Select(c => c.Id)
        );
    }

    [Fact]
    public void Both_ways_are_the_same_pairs()
    {
        foreach (var list in All.Checklists)
            Assert.Equal(
                from item in list.Criteria
                from code in Codes(item, All.HumanRights)
                orderby item.Id, code
                select (item.Id, code),
                from criterion in All.Criteria
                from item in Codes(criterion, list)
                orderby item, criterion.Id
                select (item, criterion.Id)
            );
    }

    [Fact]
    public void Every_statement_rests_on_something_and_no_two_checklists_on_each_other()
    {
        Assert.All(
            All.Checklists.SelectMany(list => list.Criteria),
            item => Assert.NotEmpty(item.RestsOn(All.HumanRights))
        );
        Assert.All(
            All.Checklists.SelectMany(list => list.Criteria),
            item => Assert.All(All.Checklists, other => Assert.Empty(item.RestsOn(other)))
        );
    }

    private static IEnumerable<string> Codes(Criterion criterion, Framework other) =>
        criterion.RestsOn(other).Select(c => c.Id);

    private static Rating Read(string sign) =>
        sign switch
        {
            "?" => Rating.Unknown,
            "-" => Rating.Unanswered,
            "=" => Rating.Equivalent,
            "x" => Rating.NotRelevant,
            _ => Rating.At(int.Parse(sign, System.Globalization.CultureInfo.InvariantCulture)),
        };
}
