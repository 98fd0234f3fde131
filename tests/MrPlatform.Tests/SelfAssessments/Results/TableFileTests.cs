using System.Net;
using DocumentFormat.OpenXml.Spreadsheet;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.Ui.Sheets;
using static MrPlatform.Tests.SelfAssessments.Results.TableFiles;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Results;

/// <summary>Every data table as CSV and Excel: by the same right as its page, with what is chosen on it, and with all its rows.</summary>
[Trait("Needs", "Database")]
public sealed class TableFileTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("/nulagesanalyser", "rundor")]
    [InlineData("/organisation", "personer")]
    [InlineData("/organisation", "enheter")]
    [InlineData("/nulagesanalyser/{0}", "enheter")]
    [InlineData("/nulagesanalyser/{0}/respondenter", "enheter")]
    [InlineData("/nulagesanalyser/{0}/resultat", "kriterier")]
    [InlineData("/nulagesanalyser/{0}/resultat", "lagkrav")]
    [InlineData("/nulagesanalyser/{0}/resultat", "luckor")]
    [InlineData("/nulagesanalyser/{0}/resultat", "nivaer")]
    [InlineData("/nulagesanalyser/{0}/resultat", "andring")]
    [InlineData("/nulagesanalyser/{0}/resultat", "enheter")]
    [InlineData("/nulagesanalyser/{0}/resultat", "svar")]
    [InlineData("/nulagesanalyser/{0}/jamfor", "kriterier")]
    [InlineData("/nulagesanalyser/{0}/jamfor/figurer/over-tid", "over-tid")]
    [InlineData("/nulagesanalyser/{0}/oversatt", "forslag")]
    public async Task A_table_can_be_had_as_csv_and_excel(string page, string table)
    {
        var leader = await app.As("processledare");
        var address = string.Format(null, page, (await DemoRounds.Of(app)).Concluded);

        var rows = Csv.Table(await Bytes(leader, $"{address}.csv?tabell={table}"));
        Assert.NotEmpty(rows);
        using var book = Book(await Bytes(leader, $"{address}.xlsx?tabell={table}"));
        Assert.Equal(
            rows.Select(row => row[0]),
            Workbooks.Rows(book, 0).Skip(1).Take(rows.Count).Select(row => row[0].InnerText)
        );

        (
            await (await app.As("processledare-region")).Open($"{address}.csv?tabell={table}")
        ).Answers(
            address.Contains("nulagesanalyser/", StringComparison.Ordinal)
                ? HttpStatusCode.NotFound
                : HttpStatusCode.OK
        );
        (await leader.Open($"{address}.csv?tabell=finns-inte")).Answers(HttpStatusCode.NotFound);
        Assert.Contains(
            (await leader.Open(address)).Document.QuerySelectorAll("main a[download]"),
            a => a.GetAttribute("href")!.Contains(table, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Without_an_account_there_is_no_file_and_a_page_without_tables_has_none()
    {
        var answer = await app.Visitor(followRedirects: false)
            .Http.GetAsync(new Uri("/nulagesanalyser.csv", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var leader = await app.As("processledare");
        (await leader.Open("/konto.csv")).Answers(HttpStatusCode.NotFound);
        (await leader.Open("/uppslagsverk/kriterier.xlsx")).Answers(HttpStatusCode.NotFound);
        (await leader.Open("/handelser.csv")).Answers(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_journal_is_had_whole_by_those_who_may_read_it()
    {
        var auditor = await app.As("revisor");
        await DemoRounds.Of(app);
        var shown = (await auditor.Open("/handelser"))
            .Document.QuerySelectorAll("main section ol li")
            .Length;

        var rows = Csv.Table(await Bytes(auditor, "/handelser.csv"));

        Assert.Equal(50, shown);
        Assert.True(rows.Count > shown);
        var some = Csv.Table(
            await Bytes(auditor, $"/handelser.csv?vem={Uri.EscapeDataString(rows[0][1])}")
        );
        Assert.All(some, row => Assert.Equal(rows[0][1], row[1]));
    }

    [Fact]
    public async Task What_somebody_has_written_never_becomes_a_formula()
    {
        const string Written = "=cmd|' /C calc'!A0";
        var round = await Begin(app, Overall, Social);
        await round.Answer("D3.1.4", "Nivå 1", Written, unit: 2);

        var rows = Csv.Table(await Bytes(round.Leader, $"{round.Result}.csv?tabell=svar"));
        using var book = Book(await Bytes(round.Leader, $"{round.Result}.xlsx?tabell=svar"));

        Assert.Contains(rows, row => row[6] == "'" + Written);
        var cell = Assert.Single(
            Workbooks.Rows(book, 0).SelectMany(row => row),
            cell => cell.InnerText == Written
        );
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Empty(
            book.WorkbookPart!.WorksheetParts.SelectMany(p =>
                p.Worksheet!.Descendants<CellFormula>()
            )
        );
    }

    [Fact]
    public async Task The_six_states_are_six_in_files_too()
    {
        var round = await Begin(app, Overall, Social);
        await round.Answer("D3.1.4", "Nivå 2", unit: 2);
        await round.Answer("D2.1.1", "Vet inte", unit: 2);
        await Explain(round, "V1.1.2", "Likvärdig lösning", "Hur gör ni i stället?");
        await Explain(round, "D2.1.2", "Ej relevant", "Varför är kriteriet inte relevant?");

        var rows = Csv.Read(await Bytes(round.Leader, $"{round.Result}.csv?tabell=svar&enhet=2"));
        var states = rows.Skip(1).ToDictionary(row => row[1], row => row[3]);

        Assert.Equal("Påbörjat", states["D3.1.4"]);
        Assert.Equal("Vet inte", states["D2.1.1"]);
        Assert.Equal("Likvärdig lösning", states["V1.1.2"]);
        Assert.Equal("Ej relevant", states["D2.1.2"]);
        Assert.Equal("Inte besvarad", states["D1.1.3"]);
        var heading = Csv.Read(await Bytes(round.Leader, $"{round.Result}.csv?tabell=kriterier"))[
            0
        ];
        Assert.Equal(
            [
                "Nivå 1",
                "Nivå 2",
                "Nivå 3",
                "Nivå 4",
                "Likvärdig lösning",
                "Vet inte",
                "Inte besvarad",
                "Ej relevant",
            ],
            heading[^8..]
        );
    }

    [Fact]
    public async Task A_choice_on_the_page_is_a_choice_in_the_file()
    {
        var leader = await app.As("processledare");
        var address = $"/nulagesanalyser/{(await DemoRounds.Of(app)).Concluded}/jamfor";

        var all = Csv.Table(await Bytes(leader, $"{address}.csv?tabell=kriterier"));
        var up = Csv.Table(await Bytes(leader, $"{address}.csv?tabell=kriterier&visa=upp"));

        Assert.InRange(up.Count, 1, all.Count - 1);
        Assert.All(up, row => Assert.Equal("Upp", row[^1]));
    }

    [Fact]
    public async Task The_whole_result_is_one_workbook()
    {
        var leader = await app.As("processledare");
        var address = $"/nulagesanalyser/{(await DemoRounds.Of(app)).Concluded}/resultat.xlsx";

        using var book = Book(await Bytes(leader, address));

        Assert.Equal(10, book.WorkbookPart!.Workbook!.Descendants<Sheet>().Count());
    }

    private static async Task Explain(
        StartedRound round,
        string code,
        string choice,
        string field
    ) =>
        await (await round.Leader.Open(round.Criterion(code, unit: 2)))
            .Choose(choice)
            .Submit("Spara och gå vidare", (field, "Länet gör det gemensamt."));
}
