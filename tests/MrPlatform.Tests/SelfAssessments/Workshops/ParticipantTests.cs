using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.SelfAssessments.Workshops;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.Workshops.HeldWorkshop;

namespace MrPlatform.Tests.SelfAssessments.Workshops;

/// <summary>Those in the room with a phone: they get in by the code and nothing else, and count once.</summary>
public sealed class ParticipantTests(TestApp app) : SharedAppTests(app)
{
    private HeldWorkshop _workshop = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _workshop = await Begin(App);
    }

    [Fact]
    public async Task Looking_sets_no_cookie_and_joining_sets_one_that_says_nothing()
    {
        var visitor = App.Visitor();
        var first = await visitor.Open(_workshop.Phone);
        Assert.False(first.Response.Headers.Contains("Set-Cookie"));
        first.Shows("får din webbläsare en kaka");

        await first.Press("Var med");

        Assert.Equal(_workshop.Phone, (await visitor.Open(_workshop.Phone)).Address);
        (await visitor.Open(_workshop.Phone)).Shows("Du är med i verkstaden");
        Assert.Equal(1, await Joined());
    }

    [Fact]
    public async Task A_reload_another_tab_and_pressing_twice_count_once()
    {
        await _workshop.Show();
        var stale = App.Visitor();
        var page = await stale.Open(_workshop.Phone);
        await page.Press("Var med");
        await page.Press("Var med");

        await _workshop.Rate(stale, "2");
        await _workshop.Rate(stale, "3");
        var again = await stale.Open(_workshop.Phone);

        Assert.Equal(
            "3",
            again.Document.QuerySelector("input[type=radio][checked]")!.GetAttribute("value")
        );
        Assert.Equal(1, await Joined());
        Assert.Equal([("D1.1.3", 3L)], await Ratings());
        again.Shows("1 av 1 har svarat");
    }

    [Fact]
    public async Task A_browser_that_takes_no_cookies_is_known_by_its_address()
    {
        var page = await App.Visitor().Open(_workshop.Phone);
        var token = page.Document.QuerySelector("form input[name=_token]")!.GetAttribute("value")!;
        using var http = App.Visitor(followRedirects: false).Http;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("_token", token)]);
        var joined = await http.PostAsync(
            new Uri($"{_workshop.Phone}?handler=Join", UriKind.Relative),
            form
        );

        var own = joined.Headers.Location!.ToString();

        await _workshop.Show();
        var without = App.Visitor();
        var rating = await without.Open(own);
        Choose(rating, "4");
        (await rating.Press("Lämna mitt svar")).Shows("Sparat.");
        Assert.Equal([("D1.1.3", 4L)], await Ratings());
        Assert.Equal(1, await Joined());
    }

    [Fact]
    public async Task Without_a_choice_nothing_is_saved_and_it_is_said()
    {
        await _workshop.Show();
        var phone = await _workshop.Join();

        var page = await (await phone.Open(_workshop.Phone)).Press("Lämna mitt svar");

        page.Shows("Välj en nivå eller ”vet inte”.");
        Assert.Empty(await Ratings());
    }

    [Theory]
    [InlineData("ej-relevant")]
    [InlineData("5")]
    public async Task Only_a_level_or_vet_inte_is_taken(string choice)
    {
        await _workshop.Show();
        var phone = await _workshop.Join();
        var page = await phone.Open(_workshop.Phone);
        var token = page.Document.QuerySelector("input[name=_token]")!.GetAttribute("value")!;

        (
            await phone.Post(
                $"{_workshop.Phone}?handler=Rate",
                ("_token", token),
                ("Criterion", "D1.1.3"),
                ("Choice", choice)
            )
        ).Shows("Välj en nivå eller ”vet inte”.");
        (
            await phone.Post(
                $"{_workshop.Phone}?handler=Rate",
                ("_token", token),
                ("Criterion", "A1.1.1"),
                ("Choice", "2")
            )
        ).Shows("Välj en nivå eller ”vet inte”.");
        Assert.Empty(await Ratings());
    }

    [Fact]
    public async Task After_it_is_shown_nobody_changes_and_it_is_said()
    {
        await _workshop.Show();
        await _workshop.JoinAndRate("1", "1", "1", "1");
        var phone = await _workshop.Join();
        await _workshop.Rate(phone, "2");
        var late = await phone.Open(_workshop.Phone);
        await _workshop.Reveal();

        Choose(late, "4");
        var answer = await late.Press("Lämna mitt svar");

        answer.Answers(HttpStatusCode.Conflict);
        answer.Shows("Svaren visades medan du valde.");
        var own = await phone.Open(_workshop.Phone);
        own.Shows("Du svarade 2 Påbörjat.");
        Assert.Equal("4 på nivå 1, 1 på nivå 2", SpreadOn(own));
    }

    [Fact]
    public async Task Who_leaves_takes_nothing_along_and_the_next_can_join_on_the_same_phone()
    {
        await _workshop.Show();
        var phone = await _workshop.Join();
        await _workshop.Rate(phone, "2");

        await (await phone.Open(_workshop.Phone)).Press("Lämna verkstaden");
        await (await phone.Open(_workshop.Phone)).Press("Var med");

        Assert.Null(
            (await phone.Open(_workshop.Phone)).Document.QuerySelector("input[type=radio][checked]")
        );
        Assert.Equal(2, await Joined());
        Assert.Equal([("D1.1.3", 2L)], await Ratings());
    }

    [Fact]
    public async Task Nothing_of_who_rated_is_kept()
    {
        await _workshop.Show();
        await _workshop.JoinAndRate("2");

        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var kept = await (
            from p in db.WorkshopParticipants
            join w in db.Workshops on p.WorkshopId equals w.Id
            join r in db.Respondents on p.RespondentId equals r.Id
            where w.Code == _workshop.Code
            select r
        ).SingleAsync();
        Assert.True(kept.Anonymous);
        Assert.Null(kept.Email);
        Assert.DoesNotContain(
            await _workshop.Round.Journal(),
            line =>
                line.Contains("skattade D1 för Socialnämnden", StringComparison.Ordinal)
                && !line.Contains("En svarande utan namn", StringComparison.Ordinal)
        );
    }

    private async Task<int> Joined()
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        return await db.WorkshopParticipants.CountAsync(p =>
            db.Set<Workshop>().Any(w => w.Id == p.WorkshopId && w.Code == _workshop.Code)
        );
    }

    private async Task<List<(string, long?)>> Ratings()
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        return
        [
            .. (
                await (
                    from p in db.WorkshopParticipants
                    join w in db.Workshops on p.WorkshopId equals w.Id
                    join r in db.BlindRatings on p.RespondentId equals r.RespondentId
                    where w.Code == _workshop.Code
                    select r
                ).ToListAsync()
            ).Select(r => (r.Criterion, r.Level)),
        ];
    }
}
