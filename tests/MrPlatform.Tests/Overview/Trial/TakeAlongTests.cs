using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Library.Checklists;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.Overview.Trial;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.RightsFramework;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.Overview.Trial;

/// <summary>The answers of a trial on their way past the sign-in and into a round of the organisation.</summary>
public sealed class TakeAlongTests : AppTests
{
    private const string Answers = "D3.1.4:3,D2.1.2:1,V1.1.5:vet-inte,S1.1.2:ej-relevant,D1.2.1:2";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        // The demo's own open round out of the way.
        var open = (await DemoRounds.Of(App)).Open;
        await (
            await (await App.As("processledare")).Open($"/nulagesanalyser/{open}/avsluta")
        ).Press("Avsluta rundan och lås svaren");
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_asked_to_and_the_address_tells_nobody_the_answers()
    {
        var page = await Along(App.Visitor());

        Assert.Equal("Logga in", page.Heading);
        Assert.StartsWith("/logga-in?till=", page.Address, StringComparison.Ordinal);
        Assert.DoesNotContain("D3.1.4", Uri.UnescapeDataString(page.Address));
        Assert.True(page.Address.Length < 1000, $"{page.Address.Length} characters");
    }

    [Fact]
    public async Task Signing_in_on_the_way_brings_the_answers_along()
    {
        await Begin(App, Overall);

        var page = await (await Along(App.Visitor())).Press("Aino Berg");

        Assert.Equal("Ta med svaren till en nulägesanalys", page.Heading);
        page.Shows("Barnets bästa i beslut").Shows("Svar till dem som deltog");
    }

    [Theory]
    [InlineData("fortroendevald")]
    [InlineData("revisor")]
    public async Task Who_does_not_answer_in_rounds_is_told_so_and_cannot(string person)
    {
        await Begin(App, Overall);
        var page = await Along(await App.As(person));

        page.Shows("Ditt uppdrag är inte att svara i rundor.");
        Assert.Empty(page.Fields);
        (await PostAs(person, page.Address)).Answers(HttpStatusCode.Forbidden);
        (await PostAs(person, page.Address + "&handler=Start")).Answers(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_respondent_sees_only_their_own_unit()
    {
        await Begin(App, Overall, Social, Culture);

        var page = await Along(await App.As("respondent"));

        page.Shows(Social).DoesNotShow(Culture);
        Assert.Single(page.Fields);
    }

    [Fact]
    public async Task A_unit_of_another_organisation_takes_nothing()
    {
        var round = await Begin(App, Overall);
        var unit = (await Along(round.Leader)).ByLabel(Overall).GetAttribute("value")!;
        var region = await App.As("processledare-region");
        var page = await Along(region);

        (await region.Post(page.Address, ("enhet", unit), Token(page))).Shows(
            "Välj minst en enhet som svaren gäller för."
        );

        Assert.Equal(AnswerState.Unanswered, (await round.Kept("D1.2.1")).State);
    }

    [Theory]
    [InlineData("/prova/ta-med")]
    [InlineData("/prova/ta-med?svar=D3.1.4:2")]
    [InlineData("/prova/ta-med?svar=CfDJ8AAAA")]
    public async Task Without_answers_under_our_seal_there_is_nothing_to_take(string address) =>
        (await (await App.As("processledare")).Open(address)).Shows("Det kom inga svar med hit");

    [Fact]
    public async Task The_seal_opens_for_twelve_hours()
    {
        var page = await Along(App.Visitor());
        App.Clock.Advance(TimeSpan.FromHours(13));

        (await page.Press("Aino Berg")).Shows("Det kom inga svar med hit");
    }

    [Fact]
    public async Task Without_an_open_round_a_head_is_told_and_a_process_leader_can_start_one()
    {
        (await Along(await App.As("chef"))).Shows("Be er processledare starta en runda");

        var page = await (await Along(await App.As("processledare"))).Press(
            "Starta en runda med startpaketet"
        );

        Assert.Equal("Ta med svaren till en nulägesanalys", page.Heading);
        page.Shows("Nuläge").Shows(Overall).Shows(Social);
        Assert.NotEmpty(page.Fields);
    }

    [Fact]
    public async Task Choosing_no_unit_gets_a_sentence_and_loses_nothing()
    {
        var round = await Begin(App, Overall, Social);
        var page = await (await Along(round.Leader)).Press("Lägg in svaren");

        page.Shows("Välj minst en enhet som svaren gäller för.").Shows("Barnets bästa i beslut");
    }

    [Fact]
    public async Task Answers_are_put_where_there_is_none_and_the_others_are_left_with_the_reason()
    {
        var round = await Begin(App, Social);
        await round.Answer("D2.1.2", "Nivå 2", "Vi prövar i vissa ärenden.");
        round.Later();

        var page = await (await Along(round.Leader)).Choose(Social).Press("Lägg in svaren");

        Assert.Equal("2 svar är inlagda", page.Heading);
        page.Shows("Enheten har redan ett svar. Det ändras inte.")
            .Shows("Frågan ställs inte till enheten i den här rundan.");
        var taken = await round.Kept("D3.1.4");
        Assert.Equal(3, taken.ClaimedLevel);
        Assert.Equal(2, taken.Level);
        Assert.Equal("Från provet med tio frågor.", taken.Motivation);
        Assert.Equal("Aino Berg", taken.AnsweredByName);
        Assert.Equal(AnswerState.Unknown, (await round.Kept("V1.1.5")).State);
        var kept = await round.Kept("D2.1.2");
        Assert.Equal(2, kept.ClaimedLevel);
        Assert.Equal("Vi prövar i vissa ärenden.", kept.Motivation);
        Assert.Equal(2, (await round.Journal()).Take(2).Count(one => one.Contains("Aino Berg")));
    }

    [Fact]
    public async Task Not_relevant_is_left_until_somebody_writes_why()
    {
        var round = await Begin(App, Overall);

        var page = await (await Along(round.Leader)).Choose(Overall).Press("Lägg in svaren");

        page.Shows("Ej relevant behöver ett skäl. Skriv det i rundan.");
        Assert.Equal(AnswerState.Unanswered, (await round.Kept("S1.1.2")).State);
        Assert.Equal(2, (await round.Kept("D1.2.1")).ClaimedLevel);
    }

    [Fact]
    public async Task Taking_them_twice_changes_nothing()
    {
        var round = await Begin(App, Overall);
        var page = (await Along(round.Leader)).Choose(Overall);
        await page.Press("Lägg in svaren");
        var before = await round.Journal();
        round.Later();

        (await page.Press("Lägg in svaren")).Shows("Inget svar lades in");

        Assert.Equal(before, await round.Journal());
    }

    [Fact]
    public async Task A_concluded_round_is_no_place_to_put_answers()
    {
        var round = await Begin(App, Overall);
        await round.Answer("D1.1.1", "Nivå 2");
        var page = (await Along(round.Leader)).Choose(Overall);
        await round.Conclude();

        (await page.Press("Lägg in svaren")).DoesNotShow("svar är inlagda");

        Assert.Equal(AnswerState.Unanswered, (await round.Kept("D1.2.1")).State);
    }

    [Fact]
    public async Task An_answer_somebody_gave_in_the_same_instant_stands_and_the_others_are_taken()
    {
        var round = await Begin(App, Overall);
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var email = DemoPerson.All.Single(p => p.Key == "processledare").Email;
        var person = await db.People.SingleAsync(p => p.Email == email);
        var viewer = new Viewer(
            person.Id,
            person.Name,
            person.OrganisationId,
            null,
            OrganisationKind.Municipality,
            [Function.ProcessLeader]
        );
        var answers = OwnAnswers.In(
            "D1.2.1:1,D3.1.4:2",
            Content.Knowledge.Swedish.HumanRights.Trial.Select(one => one.Criterion)
        );
        var place = Assert.Single(await Destination.Read(db, viewer, answers, default));
        await round.Answer("D1.2.1", "Nivå 3");

        var outcome = await scope
            .ServiceProvider.GetRequiredService<TakeAnswers>()
            .Into(place, answers, viewer, default);

        Assert.Equal(["D3.1.4"], outcome.Taken.Select(one => one.Criterion.Id));
        Assert.Equal(LeftBecause.SomebodyWasFirst, Assert.Single(outcome.Left).Why);
        Assert.Equal(3, (await round.Kept("D1.2.1")).ClaimedLevel);
    }

    private static async Task<Page> Along(Visitor visitor) =>
        await (await (await visitor.Open("/prova?svar=" + Answers)).Press("Visa resultatet")).Press(
            "Ta med svaren till en nulägesanalys"
        );

    private async Task<Page> PostAs(string person, string address)
    {
        var visitor = await App.As(person);
        return await visitor.Post(address, Token(await visitor.Open("/logga-ut")));
    }

    private static (string, string) Token(Page page) =>
        (
            "__RequestVerificationToken",
            page.Document.QuerySelector("input[name=__RequestVerificationToken]")!
                .GetAttribute("value")!
        );
}
