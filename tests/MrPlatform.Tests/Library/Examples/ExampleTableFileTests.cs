using System.Net;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.Ui.Sheets;
using static MrPlatform.Tests.SelfAssessments.Results.TableFiles;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.Library.Examples;

/// <summary>The lists of examples as files: what one's own organisation has written and tries, and what the editors have to read.</summary>
[Trait("Needs", "Database")]
public sealed class ExampleTableFileTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("/egna-exempel", "exempel")]
    [InlineData("/det-vi-provar", "provar")]
    public async Task The_organisations_own_list_is_in_the_file_and_nobody_elses(
        string page,
        string table
    )
    {
        var leader = await app.As("processledare");
        var titles = Titles(await leader.Open(page));
        var csv = WithEnding(page, ".csv", table);

        Assert.NotEmpty(titles);
        Assert.Equal(titles, Csv.Table(await Bytes(leader, csv)).Select(row => row[0]));
        using var book = Book(await Bytes(leader, WithEnding(page, ".xlsx", table)));
        Assert.Equal(titles, Workbooks.Rows(book, 0).Skip(1).Select(row => row[0].InnerText));
        var region = await (await app.As("processledare-region")).Http.GetAsync(
            new Uri(csv, UriKind.Relative)
        );
        if (region.StatusCode == HttpStatusCode.OK)
            Assert.DoesNotContain(
                Csv.Table(await region.Content.ReadAsByteArrayAsync()),
                row => titles.Contains(row[0]) && row.Contains("Aino Berg")
            );
        else
            Assert.Equal(HttpStatusCode.NotFound, region.StatusCode);
    }

    [Fact]
    public async Task The_editors_list_is_for_editors_and_has_all_of_it()
    {
        var csv = WithEnding("/granska-exempel", ".csv", "exempel");
        (await (await app.As("processledare")).Open(csv)).Answers(HttpStatusCode.Forbidden);
        var editor = await app.As("redaktor");

        var page = await editor.Open("/granska-exempel");
        var rows = Csv.Table(await Bytes(editor, csv));

        Assert.NotEmpty(rows);
        Assert.Equal(
            page.Document.QuerySelectorAll("main section .mr-rows > li").Length,
            rows.Count
        );
        Assert.Equal(Titles(page), rows.Take(Titles(page).Count).Select(row => row[0]));
    }

    private static List<string> Titles(Page page) =>
        [.. page.Document.QuerySelectorAll("main .mr-entry-title").Select(Words.Of)];
}
