using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.Ui.Sheets;
using static MrPlatform.Tests.SelfAssessments.Results.TableFiles;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.SelfAssessments.Answering;

/// <summary>The two figures about one answer: the three pictures of it, and how those who rated it see it. Each is a picture and a table of its own.</summary>
[Trait("Needs", "Database")]
public sealed class AnswerFigureTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("tre-bilder", 1)]
    [InlineData("var-for-sig", 5)]
    public async Task A_figure_is_had_in_every_form_by_those_who_read_the_answer(
        string figure,
        int rows
    )
    {
        var shown =
            figure == "tre-bilder"
                ? $"/nulagesanalyser/{(await DemoRounds.Of(app)).Open}/kriterier/V1.1.2?enhet=2"
                : (await Rated()).Shown;
        foreach (var ending in new[] { "", ".svg", ".png", ".csv", ".xlsx" })
            (await (await app.As("processledare-region")).Open(At(shown, figure, ending))).Answers(
                HttpStatusCode.NotFound
            );
        var leader = await app.As("processledare");

        var page = await leader.Open(At(shown, figure));
        var csv = Csv.Table(await Bytes(leader, At(shown, figure, ".csv")));
        using var book = Book(await Bytes(leader, At(shown, figure, ".xlsx")));
        var svg = System.Text.Encoding.UTF8.GetString(
            await Bytes(leader, At(shown, figure, ".svg"))
        );

        Assert.StartsWith(page.Heading + ": ", page.Title, StringComparison.Ordinal);
        Assert.Equal(rows, csv.Count);
        Assert.Equal(
            page.Document.QuerySelectorAll("figure tbody tr")
                .Select(row =>
                    row.Children.Select(Words.Of).Select(cell => cell == "–" ? "" : cell)
                ),
            csv
        );
        Assert.Equal(
            csv.Select(row => row[0]),
            Workbooks.Rows(book, 0).Skip(1).Take(rows).Select(row => row[0].InnerText)
        );
        Assert.StartsWith("<svg", svg, StringComparison.Ordinal);
        Assert.All(csv, row => Assert.Contains(row[0], svg, StringComparison.Ordinal));
        // The answer's own page shows the same picture and leads here.
        Assert.Contains(
            (await leader.Open(shown)).Document.QuerySelectorAll("main figure a"),
            a => a.GetAttribute("href")!.EndsWith(At(shown, figure), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task How_a_group_sees_it_is_nowhere_before_it_has_been_shown()
    {
        var (_, hidden) = await Rated();
        var leader = await app.As("processledare");

        (await leader.Open(At(hidden, "tre-bilder"))).Shows(
            "Det finns bara er egen bild än så länge."
        );
        (await leader.Open(At(hidden, "var-for-sig"))).Shows(
            "Det finns ingen fördelning att visa än."
        );
        foreach (var ending in new[] { ".svg", ".png", ".csv", ".xlsx" })
            (await leader.Open(At(hidden, "var-for-sig", ending))).Answers(HttpStatusCode.NotFound);
    }

    private static string At(string answer, string figure, string ending = "")
    {
        var parts = answer.Split('?');
        return $"{parts[0]}/figurer/{figure}{ending}?{parts[1]}";
    }

    /// <summary>The addresses of an answer whose ratings have been shown to the group, and of one where they have not.</summary>
    private async Task<(string Shown, string Hidden)> Rated()
    {
        var round = (await DemoRounds.Of(app)).Open;
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var reveals = db.Reveals;
        var rated = await (
            from rating in db.BlindRatings
            join unit in db.RatingUnits on rating.RatingUnitId equals unit.Id
            where unit.SelfAssessmentId == round
            select new
            {
                unit.Number,
                rating.Criterion,
                Shown = reveals.Any(r =>
                    r.RatingUnitId == unit.Id && r.Criterion == rating.Criterion
                ),
            }
        )
            .Distinct()
            .OrderBy(one => one.Number)
            .ThenBy(one => one.Criterion)
            .ToListAsync();
        string Of(bool shown)
        {
            var one = rated.First(r => r.Shown == shown);
            return $"/nulagesanalyser/{round}/kriterier/{one.Criterion}?enhet={one.Number}";
        }
        return (Of(shown: true), Of(shown: false));
    }
}
