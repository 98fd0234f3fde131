using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.SelfAssessments.Lived;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Lived;

/// <summary>Making links, putting them up, closing them, and entering what was answered on paper.</summary>
public sealed class LivedLinkTests(TestApp app) : SharedAppTests(app)
{
    private const string Code = "V1.1.1";
    private const string Other = "V1.1.2";

    private StartedRound _round = null!;
    private Lives _lives = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Social, Culture);
        _lives = new(App, _round);
    }

    [Fact]
    public async Task A_head_makes_links_for_the_own_unit_and_others_do_not_come_in()
    {
        var link = await _lives.Ask([Other]);
        var head = await App.As("chef");
        var respondent = await App.As("respondent");

        (await head.Open(_lives.New())).Answers(HttpStatusCode.NotFound);
        (await head.Open(_lives.Page)).DoesNotShow(link).DoesNotShow(Social);
        (await Lives.Tick(await head.Open(_lives.New(unit: 2)), Code).Press("Gör länken")).Shows(
            Culture
        );
        (await respondent.Open(_lives.Page)).Answers(HttpStatusCode.Forbidden);
        (await respondent.Open(_lives.New())).Answers(HttpStatusCode.Forbidden);
        (await (await App.As("fortroendevald")).Open(_lives.Page)).Answers(HttpStatusCode.NotFound);
        (await (await App.As("revisor")).Open(_lives.Page))
            .Shows("Vad de som berörs säger")
            .DoesNotShow("Gör en ny länk")
            .DoesNotShow(link);
    }

    [Fact]
    public async Task Only_statements_that_fit_the_group_are_offered_and_at_most_ten_are_suggested()
    {
        var employees = await _round.Leader.Open(_lives.New(group: "Employees"));
        employees
            .Shows(Made.Framework.FindCriterion("D1.1.3")!.Lived!)
            .DoesNotShow(Made.Framework.FindCriterion(Code)!.Lived!);
        var users = await _round.Leader.Open(_lives.New());
        users
            .Shows(Made.Framework.FindCriterion(Code)!.Lived!)
            .DoesNotShow(Made.Framework.FindCriterion("D1.1.3")!.Lived!);
        Assert.InRange(
            users.Document.QuerySelectorAll("[name=Codes][checked]").Length,
            1,
            LivedLink.MostCriteria
        );
    }

    [Fact]
    public async Task What_is_wrong_is_told_and_what_was_written_is_kept()
    {
        var form = Lives.Tick(await _round.Leader.Open(_lives.New()));
        form.Fill("Vad ska stå först?", "Vi vill veta.")
            .Fill("Sista dagen att svara", "2026-01-01");

        var again = await form.Press("Gör länken");

        again
            .Shows("Välj minst en mening.")
            .HasError("Sista dagen att svara", "Sista dagen ska vara i dag eller senare");
        Assert.Equal("Vi vill veta.", again.ByLabel("Vad ska stå först?").TextContent.Trim());
        (
            await Lives
                .Tick(await _round.Leader.Open(_lives.New()), Code)
                .Fill("Vad ska stå först?", new string('a', LivedLink.LongestIntro + 1))
                .Press("Gör länken")
        ).HasError("Vad ska stå först?", "Texten är för lång.");
        Assert.Empty(await Links());
    }

    [Fact]
    public async Task A_link_is_made_shown_as_a_poster_and_closed_and_the_journal_tells()
    {
        var link = await _lives.Ask([Code, Other]);
        var list = await _round.Leader.Open(_lives.Page);

        var poster = await list.Follow("Visa affischen");
        poster.Shows(link);
        Assert.Single(poster.Document.QuerySelectorAll("svg.mr-qr"));
        (await list.Follow("Visa blanketten för papper")).Shows(
            Made.Framework.FindCriterion(Other)!.Lived!
        );
        _round.Later();
        (await list.Press("Stäng länken")).Shows("Stängd.");

        var journal = await _round.Journal();
        Assert.Contains(
            "stängde en länk om hur det är för dem som Socialnämnden berör",
            journal[0],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "gjorde en länk med 2 frågor om hur det är för dem som Socialnämnden berör",
            journal[1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Paper_is_entered_five_forms_at_a_time_and_never_mixes_with_the_screen()
    {
        var link = await _lives.Ask([Code]);
        await _lives.Answer(link, (Code, "1"));
        var list = await _round.Leader.Open(_lives.Page);
        var form = await list.Follow("För in svar från papper");
        var stale = await list.Follow("För in svar från papper");

        (await form.Fill("Hur många blanketter", "4").Press("För in svaren")).HasError(
            "Hur många blanketter",
            "minst 5"
        );
        (
            await form.Fill("Hur många blanketter", "5")
                .Fill("Stämmer helt", "6")
                .Press("För in svaren")
        ).HasError("Stämmer helt", "fler kryss än blanketter");
        _round.Later();
        await form.Fill("Hur många blanketter", "6")
            .Fill("Stämmer helt", "4")
            .Fill("Stämmer ganska bra", "1")
            .Fill("Vet inte, eller berör inte mig", "1")
            .Press("För in svaren");

        Assert.Equal("3,8 (5 svar)", (await _lives.Read(Code))[0]);
        Assert.Contains(
            "förde in 6 pappersblanketter",
            (await _round.Journal())[0],
            StringComparison.Ordinal
        );
        (
            await stale
                .Fill("Hur många blanketter", "6")
                .Fill("Stämmer helt", "6")
                .Press("För in svaren")
        ).Answers(HttpStatusCode.Conflict);
        for (var i = 0; i < 3; i++)
            await _lives.Answer(link, (Code, "1"));
        Assert.Equal("3,8 (5 svar)", (await _lives.Read(Code))[0]);
        await _lives.Answer(link, (Code, "1"));
        Assert.Equal("2,4 (10 svar)", (await _lives.Read(Code))[0]);
    }

    [Fact]
    public async Task After_the_round_nothing_more_is_made_or_taken_and_the_figures_stay()
    {
        await _round.Answer(Code, "Nivå 1");
        var link = await _lives.Ask([Code]);
        for (var i = 0; i < 5; i++)
            await _lives.Answer(link, (Code, "4"));
        var late = await _lives.Filled(link, (Code, "1"));
        var form = Lives.Tick(await _round.Leader.Open(_lives.New()), Code);

        await _round.Conclude();

        (await late.Press("Skicka mina svar")).Answers(HttpStatusCode.Conflict);
        (await form.Press("Gör länken")).Answers(HttpStatusCode.Conflict);
        Assert.Equal(["4,0 (5 svar)"], await _lives.ReadWhole(Code));
        Assert.Equal("4,0 (5 svar)", (await _lives.Read(Code))[0]);
        (await _round.Leader.Open(_lives.Page)).DoesNotShow("Gör en ny länk").Shows("Stängd.");
    }

    private async Task<List<LivedLink>> Links()
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .LivedLinks.Where(l => l.SelfAssessmentId == _round.Id)
            .ToListAsync();
    }
}
