using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments.Answering;

/// <summary>
/// Two hundred people in the same open round at the same moment: most at answers of their own, some at one and the same answer, some
/// rating on their own without an account. Nothing is lost and nobody is written over unknowingly.
/// </summary>
public sealed class TwoHundredAtOnceTests : AppTests
{
    private const string Why = "Varför valde du det svaret?";
    private const string Save = "Spara och gå vidare";
    private const int Own = 110;
    private const int Same = 20;
    private const int Blind = 70;

    /// <summary>In the demo's open round this unit hears several, and so nobody answers for it alone.</summary>
    private const int HearsSeveral = 8;

    [Fact]
    public async Task Two_hundred_lose_nothing_and_write_over_nobody_unknowingly()
    {
        var round = (await DemoRounds.Of(App)).Open;
        var answers = await Read(db =>
            (
                from u in db.RatingUnits
                join a in db.Answers on u.Id equals a.RatingUnitId
                where u.SelfAssessmentId == round && u.Number != HearsSeveral
                orderby a.Criterion, u.Number
                select new Place(a.Id, u.Number, a.Criterion)
            )
                .Take(Own + 1)
                .ToListAsync()
        );
        var before = await Acts(round);
        var own = await All(Own, i => Form(round, answers[i], $"Svar {i}."));
        var same = await All(Same, i => Form(round, answers[Own], $"Samma svar {i}."));
        var blind = await Raters(round);

        // All at once, the three kinds mixed.
        var saved = Task.WhenAll(own.Select(page => page.Press(Save)));
        var contested = Task.WhenAll(same.Select(page => page.Press(Save)));
        var rated = Task.WhenAll(blind.Select(page => page.Press(Save)));
        await Task.WhenAll(saved, contested, rated);

        Assert.All(await saved, page => page.Answers(HttpStatusCode.Found));
        Assert.All(await rated, page => page.Answers(HttpStatusCode.Found));
        var texts = await Read(db =>
            db.Answers.Where(a => answers.Select(one => one.Answer).Contains(a.Id))
                .ToDictionaryAsync(a => a.Id, a => a.Motivation)
        );
        for (var i = 0; i < Own; i++)
            Assert.Equal($"Svar {i}.", texts[answers[i].Answer]);
        var winner = Assert.Single(
            (await contested).Index(),
            one => one.Item.Status == HttpStatusCode.Found
        );
        Assert.Equal($"Samma svar {winner.Index}.", texts[answers[Own].Answer]);
        foreach (var (i, page) in (await contested).Index().Where(one => one.Index != winner.Index))
        {
            page.Answers(HttpStatusCode.Conflict)
                .Shows("Någon annan hann spara före dig")
                .Shows($"Samma svar {winner.Index}.");
            Assert.Equal($"Samma svar {i}.", Harness.Words.Of(page.ByLabel(Why)));
        }
        Assert.Equal(Own + 1, await Acts(round) - before);
        await Recount.Agrees(App, round);
        Assert.Equal(
            Blind,
            await Read(db => db.BlindRatings.CountAsync(r => r.Note == "På samma gång."))
        );
    }

    /// <summary>Somebody of their own, signed in, with the form of one answer filled in.</summary>
    private async Task<Page> Form(Guid round, Place place, string text)
    {
        var somebody = App.Visitor(followRedirects: false);
        await somebody.Post("/logga-in/demo", ("person", "processledare"));
        return (
            await somebody.Open(
                $"/nulagesanalyser/{round}/kriterier/{place.Criterion}?enhet={place.Unit}"
            )
        )
            .Choose("Nivå 2")
            .Fill(Why, text);
    }

    /// <summary>Each with an address of their own, and one statement filled in.</summary>
    private async Task<Page[]> Raters(Guid round)
    {
        var link = await Read(db =>
            db.OpenLinks.Where(l => l.SelfAssessmentId == round).Select(l => l.Key).FirstAsync()
        );
        return await All(
            Blind,
            async i =>
            {
                var somebody = App.Visitor(followRedirects: false);
                var joined = await (await somebody.Open($"/svara/{link}")).Press("Börja skatta");
                var page = await somebody.Open($"{joined.Response.Headers.Location}/omraden/D2");
                var radio = page
                    .Document.QuerySelectorAll<IHtmlInputElement>("input[type=radio]")
                    .First(input => input.Value == $"{(i % 4) + 1}");
                radio.IsChecked = true;
                page
                    .Document.QuerySelectorAll<IHtmlTextAreaElement>("main textarea")
                    .First()
                    .Value = "På samma gång.";
                return page;
            }
        );
    }

    private static Task<Page[]> All(int count, Func<int, Task<Page>> open) =>
        Task.WhenAll(Enumerable.Range(0, count).Select(open));

    /// <summary>How many answers to the round the journal tells of.</summary>
    private Task<int> Acts(Guid round) =>
        Read(db =>
            db.Journal.CountAsync(e =>
                e.SubjectId == round
                && (
                    e.Act == MrPlatform.Accountability.Acts.AnswerGiven
                    || e.Act == MrPlatform.Accountability.Acts.AnswerChanged
                )
            )
        );

    private async Task<T> Read<T>(Func<MrContext, Task<T>> read)
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<MrContext>());
    }

    private sealed record Place(Guid Answer, long Unit, string Criterion);
}
