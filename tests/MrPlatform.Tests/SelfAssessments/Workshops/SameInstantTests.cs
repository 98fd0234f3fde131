using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.SelfAssessments.Workshops;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments.Workshops;

/// <summary>A rating in the instant when the ratings are shown is counted in what is shown, or refused with a sentence: never kept unseen.</summary>
[Trait("Needs", "Database")]
public sealed class SameInstantTests : AppTests
{
    private const int Phones = 8;
    private static readonly TimeSpan While = TimeSpan.FromMilliseconds(400);

    private HeldWorkshop _workshop = null!;
    private SelfAssessment _round = null!;
    private RatingUnit _unit = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _workshop = await HeldWorkshop.Begin(App);
        await _workshop.Show();
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        _round = await db.SelfAssessments.SingleAsync(a => a.Id == _workshop.Round.Id);
        _unit = await db.RatingUnits.SingleAsync(u =>
            u.SelfAssessmentId == _round.Id && u.Number == 1
        );
    }

    [Fact]
    public async Task Whoever_rates_while_the_ratings_are_being_shown_waits_and_is_told_that_it_was_too_late()
    {
        var phone = await _workshop.Join();
        var question = await Question();
        Task<Page> rating;
        await using (var scope = App.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<MrContext>();
            await using var showing = await db.Database.BeginTransactionAsync();
            await db.TurnToShow(_unit.Id, default);
            rating = Task.Run(() => _workshop.Rate(phone, "3"));
            await Task.Delay(While);
            Assert.False(rating.IsCompleted);
            db.Attach(_round);
            db.AddRange(
                _round.Reveal(
                    _unit,
                    [(question, Spread.None)],
                    new(null, "Aino Berg", App.Clock.GetUtcNow())
                )
            );
            await db.SaveChangesAsync();
            await showing.CommitAsync();
        }

        (await rating)
            .Answers(HttpStatusCode.Conflict)
            .Shows("Svaren visades medan du valde. Ditt val kom inte med.");
        Assert.Equal(0, await Kept());
    }

    [Fact]
    public async Task What_is_being_rated_when_somebody_shows_is_waited_for()
    {
        await _workshop.JoinAndRate("2");
        Task<Page> showing;
        await using (var scope = App.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<MrContext>();
            await using var rating = await db.Database.BeginTransactionAsync();
            await db.TurnToRate(_unit.Id, default);
            showing = Task.Run(_workshop.Reveal);
            await Task.Delay(While);
            Assert.False(showing.IsCompleted);
            await rating.CommitAsync();
        }

        (await showing).Answers(HttpStatusCode.OK);
    }

    [Fact]
    public async Task All_at_once_everybody_is_counted_or_told()
    {
        var pages = new List<Page>();
        for (var i = 0; i < Phones; i++)
        {
            var page = await (await _workshop.Join()).Open(_workshop.Phone);
            HeldWorkshop.Choose(page, $"{(i % 4) + 1}");
            pages.Add(page);
        }
        var stage = await _workshop.Leader.Open(_workshop.Stage);

        var ratings = pages.ConvertAll(page => Task.Run(() => page.Press("Lämna mitt svar")));
        await Task.Run(() => stage.Press("Visa skattningarna"));
        var shown = await Kept();
        var answers = await Task.WhenAll(ratings);

        Assert.Equal(shown, await Kept());
        Assert.Equal(Phones - shown, answers.Count(a => a.Status == HttpStatusCode.Conflict));
    }

    private async Task<string> Question()
    {
        await using var scope = App.Services.CreateAsyncScope();
        return (
            await scope
                .ServiceProvider.GetRequiredService<MrContext>()
                .Workshops.Include(w => w.Questions)
                .SingleAsync(w => w.Code == _workshop.Code)
        )
            .Question!
            .Criterion;
    }

    private async Task<int> Kept()
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .BlindRatings.CountAsync(r => r.RatingUnitId == _unit.Id);
    }
}
