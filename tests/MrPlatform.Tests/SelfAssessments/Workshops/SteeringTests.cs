using System.Net;
using MrPlatform.SelfAssessments;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.Workshops.HeldWorkshop;

namespace MrPlatform.Tests.SelfAssessments.Workshops;

/// <summary>Whoever leads a workshop steers it, alone or with somebody else.</summary>
public sealed class SteeringTests : AppTests
{
    private HeldWorkshop _workshop = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _workshop = await Begin(App);
    }

    [Fact]
    public async Task One_workshop_at_a_time_for_a_unit_and_what_was_chosen_stays()
    {
        var page = await Start(_workshop.Round, 4);

        page.Answers(HttpStatusCode.Conflict);
        page.HasError("För vilken enhet?", "Enheten har redan en öppen verkstad.");
        Assert.Equal("4", page.ByLabel("Hur många frågor hinner ni?").GetAttribute("value"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("41")]
    [InlineData("åtta")]
    public async Task How_many_questions_is_a_number_that_can_be_done(string typed)
    {
        var page = await (await _workshop.Leader.Open(_workshop.Overview))
            .Fill("Hur många frågor hinner ni?", typed)
            .Press("Starta verkstaden");

        page.HasError("Hur många frågor hinner ni?", "Skriv hur många frågor ni hinner, från 1");
    }

    [Fact]
    public async Task One_steps_back_skips_pauses_and_sets_the_clock()
    {
        await _workshop.Show();
        (await (await _workshop.Leader.Open(_workshop.Stage)).Press("Hoppa över frågan")).Shows(
            "Fråga 2 av 3"
        );
        (await (await _workshop.Leader.Open(_workshop.Stage)).Press("Föregående fråga")).Shows(
            "Fråga 1 av 3"
        );
        var timed = await (await _workshop.Leader.Open(_workshop.Stage))
            .Fill("Minuter på klockan", "10")
            .Press("Ställ klockan");
        timed.Shows("Klar 10.10");
        var phone = await _workshop.Join();

        (await (await _workshop.Leader.Open(_workshop.Stage)).Press("Ta paus")).Shows("Paus");
        (await phone.Open(_workshop.Phone)).Shows("Frågan kommer tillbaka hit när ni fortsätter.");
        App.Clock.Advance(TimeSpan.FromMinutes(7));
        var on = await (await _workshop.Leader.Open(_workshop.Stage)).Press("Fortsätt");

        // Seven minutes of pause, seven minutes later.
        on.Shows("Klar 10.17").Shows("Fråga 1 av 3");
        (await phone.Open(_workshop.Phone)).Shows("Klar 10.17");
    }

    [Fact]
    public async Task Minutes_that_are_none_are_said_and_the_question_stays()
    {
        await _workshop.Show();

        var page = await (await _workshop.Leader.Open(_workshop.Stage))
            .Fill("Minuter på klockan", "en kvart")
            .Press("Ställ klockan");

        page.HasError("Minuter på klockan", "Skriv hela minuter, högst 120.");
        page.Shows("Fråga 1 av 3");
    }

    [Fact]
    public async Task Two_who_steer_at_once_go_on_one_question_and_not_two()
    {
        await _workshop.Show();
        var one = await _workshop.Leader.Open(_workshop.Stage);
        var two = await (await App.As("processledare")).Open(_workshop.Stage);

        (await one.Press("Hoppa över frågan")).Shows("Fråga 2 av 3");
        var late = await two.Press("Hoppa över frågan");

        late.Answers(HttpStatusCode.Conflict);
        late.Shows("Någon annan hann styra verkstaden före dig.").Shows("Fråga 2 av 3");
    }

    [Fact]
    public async Task Two_who_agree_at_once_get_a_choice_and_nothing_typed_is_lost()
    {
        await _workshop.Show();
        await _workshop.JoinAndRate("1", "2", "3", "2", "2");
        await _workshop.Reveal();
        var other = await (await App.As("processledare")).Open(_workshop.Stage);
        await _workshop.Agree(2, "Det första.");

        Choose(other, "3");
        var late = await other
            .Fill("Varför enades ni om det?", "Det andra.")
            .Press("Spara och visa nästa");

        late.Answers(HttpStatusCode.Conflict);
        late.Shows("Någon annan hann spara före dig").Shows("Det första.");
        Assert.Equal("Det andra.", late.ByLabel("Varför enades ni om det?").TextContent.Trim());
        Assert.Equal(Rating.At(2), (await _workshop.Round.Kept("D1.1.3")).Claimed);
        (await late.Press("Spara")).Shows("Fråga 2 av 3");
        Assert.Equal(Rating.At(3), (await _workshop.Round.Kept("D1.1.3")).Claimed);
    }
}
