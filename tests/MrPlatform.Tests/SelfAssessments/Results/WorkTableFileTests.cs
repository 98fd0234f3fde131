using System.Net;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.Ui.Sheets;
using static MrPlatform.Tests.SelfAssessments.Results.TableFiles;

namespace MrPlatform.Tests.SelfAssessments.Results;

/// <summary>The lists one works with, as files: who has what, what is lived and come of it, evidence, reviewers, own frameworks, readers.</summary>
[Trait("Needs", "Database")]
public sealed class WorkTableFileTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("respondent", "/mina-kriterier", "kriterier", "revisor")]
    [InlineData("processledare", "/nulagesanalyser/{0}/fordela?enhet=2", "enheter", "revisor")]
    [InlineData("processledare", "/nulagesanalyser/{0}/fordela?enhet=2", "kriterier", "revisor")]
    [InlineData("processledare", "/nulagesanalyser/{0}/levt", "meningar", "respondent")]
    [InlineData("processledare", "/nulagesanalyser/{0}/utfall", "utfall", "respondent")]
    [InlineData("processledare", "/nulagesanalyser/{1}/granskare", "granskare", "revisor")]
    [InlineData("processledare", "/underlag", "underlag", "redaktor")]
    [InlineData("processledare", "/ramverk", "ramverk", "respondent")]
    [InlineData("redaktor", "/lasarsvar", "texter", "processledare")]
    [InlineData("redaktor", "/lasarsvar", "sidor", "processledare")]
    [InlineData("redaktor", "/organisationer", "organisationer", "processledare")]
    public async Task A_list_can_be_taken_along_by_those_who_see_it(
        string person,
        string page,
        string table,
        string refused
    )
    {
        var rounds = await DemoRounds.Of(app);
        var address = string.Format(null, page, rounds.Open, rounds.Concluded);
        var csv = WithEnding(address, ".csv", table);

        (await (await app.As(refused)).Open(csv)).Answers(HttpStatusCode.Forbidden);
        if (address.Contains("/nulagesanalyser/", StringComparison.Ordinal))
            (await (await app.As("processledare-region")).Open(csv)).Answers(
                HttpStatusCode.NotFound
            );
        var who = await app.As(person);
        var rows = Csv.Table(await Bytes(who, csv));
        using var book = Book(await Bytes(who, WithEnding(address, ".xlsx", table)));

        Assert.NotEmpty(rows);
        // The first that is a text: days and numbers are written differently in the two.
        var column = Workbooks.Rows(book, 0)[1].TakeWhile(cell => cell.DataType is null).Count();
        Assert.Equal(
            rows.Select(row => row[column]),
            Workbooks.Rows(book, 0).Skip(1).Select(row => row[column].InnerText)
        );
        Assert.Contains(
            (await who.Open(address)).Document.QuerySelectorAll("main a[download]"),
            a => a.GetAttribute("href")!.Contains($"tabell={table}", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task What_fewer_than_five_say_is_no_number_in_the_file_either()
    {
        var leader = await app.As("processledare");
        var page = $"/nulagesanalyser/{(await DemoRounds.Of(app)).Open}/levt";

        var rows = Csv.Table(await Bytes(leader, WithEnding(page, ".csv", "meningar")));

        Assert.Contains(rows, row => row[7] == "Färre än fem svar");
        Assert.Contains(rows, row => row[7] != "Färre än fem svar");
        Assert.All(
            rows,
            row =>
                Assert.True(
                    row[7] == "Färre än fem svar"
                        ? row[8].Length == 0
                        : int.Parse(row[8], null) % 5 == 0
                )
        );
        Assert.All(
            rows,
            row => Assert.True(row[3] == "färre än fem" || int.Parse(row[3], null) % 5 == 0)
        );
    }

    [Fact]
    public async Task Who_has_what_in_a_unit_is_the_same_in_the_file_as_on_the_page()
    {
        var leader = await app.As("processledare");
        var page = await leader.Open($"/nulagesanalyser/{(await DemoRounds.Of(app)).Open}/fordela");
        page = await page.Follow("Socialnämnden");

        var people = Csv.Table(await Bytes(leader, WithEnding(page.Address, ".csv", "vem")));
        var criteria = Csv.Table(
            await Bytes(leader, WithEnding(page.Address, ".csv", "kriterier"))
        );

        var person = Assert.Single(people, row => row[0] == "Ylva Nordin");
        Assert.Equal(
            person[1],
            criteria.Count(row => row[4] == "Ylva Nordin").ToString(null, null)
        );
        Assert.Contains(criteria, row => row[4] == "Ylva Nordin" && row[6] == "Ja");
        page.Shows("Ylva Nordin");
    }

    [Fact]
    public async Task Every_answer_that_is_shown_lower_than_it_is_set_is_in_the_file_with_the_reason()
    {
        var leader = await app.As("processledare");
        var result = $"/nulagesanalyser/{(await DemoRounds.Of(app)).Open}/resultat";

        var page = await leader.Open(result);
        var rows = Csv.Table(await Bytes(leader, WithEnding(result, ".csv", "tak")));

        page.Shows($"{rows.Count} svar visas lägre än de är satta");
        Assert.All(
            rows,
            row =>
            {
                Assert.True(int.Parse(row[3], null) > int.Parse(row[4], null));
                Assert.NotEmpty(row[5]);
            }
        );
    }

    [Fact]
    public async Task To_whom_a_round_was_sent_is_a_text_however_it_begins()
    {
        const string Written = "=HYPERLINK(\"x\")";
        var leader = await app.As("processledare");
        var address = $"/nulagesanalyser/{(await DemoRounds.Of(app)).Concluded}/handling";
        (await leader.Open($"{address}.csv")).Answers(HttpStatusCode.NotFound);

        await (await leader.Open(address)).Submit(
            "Anteckna att rundan är expedierad",
            ("Till vem?", Written)
        );

        var row = Assert.Single(Csv.Table(await Bytes(leader, $"{address}.csv")));
        Assert.Equal("'" + Written, row[1]);
    }

    [Fact]
    public async Task The_picture_shows_twelve_and_the_table_and_the_file_have_all()
    {
        var leader = await app.As("processledare");
        var address =
            $"/nulagesanalyser/{(await DemoRounds.Of(app)).Concluded}/resultat/figurer/enheter-isar";

        var page = await leader.Open(address);
        var rows = Csv.Table(await Bytes(leader, $"{address}.csv"));

        Assert.Equal(12, page.Document.QuerySelectorAll("figure .mr-panel").Length);
        Assert.True(rows.Count > 12);
        Assert.Equal(
            page.Document.QuerySelectorAll("figure table tbody tr").Length,
            rows.Count(row => row.Count > 1)
        );
        page.Shows($"tabellen alla {rows.Count}");
    }
}
