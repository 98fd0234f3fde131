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

    [Theory]
    [InlineData("0")]
    [InlineData("41")]
    [InlineData("åtta")]
    public async Task How_many_questions_is_a_number_that_can_be_done(string typed)
    {
        var page = await (await _workshop.Leader.Open(_workshop.Overview))
            .Fill("Hur många frågor hinner ni?", typed)
            .Press("Starta verkstaden");

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

    [Fact]
    public async Task Minutes_that_are_none_are_said_and_the_question_stays()
    {
        await _workshop.Show();

    [Fact]
    public async Task Two_who_steer_at_once_go_on_one_question_and_not_two()
    {
        await _workshop.Show();
        var one = await _workshop.Leader.Open(_workshop.Stage);
        var two = await (await App.As("processledare")).Open(_workshop.Stage);

    [Fact]
    public async Task Two_who_agree_at_once_get_a_choice_and_nothing_typed_is_lost()
    {
        await _workshop.Show();
        await _workshop.JoinAndRate("1", "2", "3", "2", "2");
        await _workshop.Reveal();
        var other = await (await App.As("processledare")).Open(_workshop.Stage);
        await _workshop.Agree(2, "Det första.");
}
