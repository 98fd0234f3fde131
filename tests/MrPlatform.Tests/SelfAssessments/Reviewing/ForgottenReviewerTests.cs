using System.Net;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.SelfAssessments.Reviewing;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Reviewing;

/// <summary>When a reviewer gets no further the address is forgotten: at once when the review is handed in, else after a month.</summary>
[Trait("Needs", "Database")]
public sealed class ForgottenReviewerTests : AppTests
{
    private StartedRound _round = null!;
    private Reviewers _reviewers = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Social);
        _reviewers = new(App, _round);
    }

    [Fact]
    public async Task An_address_is_known_while_the_reviewer_can_get_in_or_be_given_more_days()
    {
        await _reviewers.Invite();
        await Forget();
        App.Clock.Advance(TimeSpan.FromDays(75));
        await Forget();
        Assert.Equal(Reviewers.Outside, (await _reviewers.Latest()).Email);
    }

    [Fact]
    public async Task A_month_after_the_last_day_it_is_forgotten_with_the_letters_and_told_in_the_journal()
    {
        await _reviewers.Invite();
        App.Clock.Advance(TimeSpan.FromDays(102));
        // The day's own run may have been first; twice does nothing more.
        await Forget();
        await Forget();

        var review = await _reviewers.Latest();
        Assert.Equal("", review.Email);
        Assert.All(await _reviewers.Letters(), letter => Assert.Equal("", letter.Recipient));
        var leader = await App.As("processledare");
        (await leader.Open(_reviewers.Page))
            .Shows("E-postadressen glömdes")
            .DoesNotShow(Reviewers.Outside)
            .DoesNotShow("Ny sista dag");
        (
            await leader.Forge(
                $"{_reviewers.Page}?handler=Extend",
                ("granskning", $"{review.Id}"),
                ("LastDay", "2027-04-01")
            )
        )
            .Answers(HttpStatusCode.Conflict)
            .Shows("Bjud in granskaren på nytt.");
        Assert.Contains(
            await _round.Journal(),
            line =>
                line.Contains(
                    "MR-plattformen glömde e-postadressen till MR-strateg, Annans kommun",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task What_is_handed_in_and_ended_needs_the_address_no_more()
    {
        var (reviewer, address) = await _reviewers.Begin();
        await (await reviewer.Open($"{address}/kriterier/D1.1.3"))
            .Fill("Vi ser", "Ett genomtänkt arbete.")
            .Press("Spara och gå vidare");
        await (await reviewer.Open(address)).Press("Lämna in granskningen");
        await Forget();
        Assert.Equal(Reviewers.Outside, (await _reviewers.Latest()).Email);
        await (await _round.Leader.Open(_reviewers.Page)).Press(
            "Avsluta åtkomsten MR-strateg, Annans kommun"
        );

        await Forget();
        Assert.Equal("", (await _reviewers.Latest()).Email);
        (await _round.Leader.Open($"/granskning/{(await _reviewers.Latest()).Id}/rapport")).Shows(
            "Ett genomtänkt arbete."
        );
    }

    private async Task Forget()
    {
        await using var scope = App.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ForgetReviewers>().Run(default);
    }
}
