using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.Ui.Sheets;
using static MrPlatform.Tests.SelfAssessments.Results.TableFiles;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>The measures of all plans: chosen among by the address and counted on a board.</summary>
[Trait("Needs", "Database")]
public sealed class BoardTests(TestApp app) : IClassFixture<TestApp>, IAsyncLifetime
{
    private const string Meeting = "/atgarder/mote";

    private BoardPlan _made = null!;

    private Guid Plan => _made.Plan;

    // Each test has a plan of its own in the app they share.
    public async ValueTask InitializeAsync() => _made = await BoardPlan.In(app);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("nar=sena", "Ärligt svar i tid")]
    [InlineData("nar=snart", "Öppna dörren")]
    [InlineData("nar=effekt", "Gjord sak")]
    [InlineData("nar=utan", "Lämnad sak")]
    [InlineData("roll=D", "Gjord sak|Ärligt svar i tid|Öppna dörren")]
    [InlineData("q=ärligt", "Ärligt svar i tid")]
    [InlineData("q=SAK&lage=Planned", "Senare sak|Lämnad sak")]
    [InlineData("lage=Delayed", "Ärligt svar i tid")]
    [InlineData("lage=planned", "Öppna dörren|Senare sak|Lämnad sak")]
    [InlineData("funktion=%3D1%2B1", "Senare sak")]
    [InlineData("lage=Done&roll=D", "Gjord sak")]
    [InlineData(
        "lage=nonsens&nar=nonsens&sida=-4",
        "Gjord sak|Ärligt svar i tid|Öppna dörren|Senare sak|Lämnad sak"
    )]
    public async Task Every_choice_is_an_address_and_stands_in_the_page_and_the_file(
        string choice,
        string titles
    )
    {
        var address = $"/atgarder?plan={Plan}&{choice}";
        var reader = await app.As("fortroendevald");
        var page = await reader.Open(address);

        Assert.Equal(
            titles.Split('|'),
            page.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent)
        );
        page.DoesNotShow("Uppdatera läget från ett möte");
        var rows = Csv.Table(await Bytes(reader, $"/atgarder.csv?plan={Plan}&{choice}"));
        Assert.Equal(titles.Split('|'), rows.Select(row => row[0]));
    }

    [Theory]
    [InlineData("lage=foo", "Läge", "foo")]
    [InlineData("lage=99", "Läge", "99")]
    [InlineData("lage=2", "Läge", "2")]
    [InlineData("nar=foo", "När", "foo")]
    [InlineData("roll=X", "Roll", "X")]
    [InlineData("rattighet=R999", "Rättighet", "R999")]
    [InlineData("enhet=foo", "Enhet", "foo")]
    public async Task What_nobody_can_choose_is_said_and_left_out_of_the_choice(
        string choice,
        string label,
        string typed
    )
    {
        foreach (var address in new[] { "/atgarder", Meeting })
        {
            var page = await (await app.As("processledare")).Open(
                $"{address}?plan={Plan}&{choice}"
            );

            page.Shows($"Under {label} finns inget val som heter ”{typed}”.")
                .Shows("Öppna dörren")
                .Shows("Senare sak");
        }
    }

    [Fact]
    public async Task A_state_has_one_name_where_it_is_chosen_shown_counted_and_filed()
    {
        var reader = await app.As("fortroendevald");
        var page = await reader.Open($"/atgarder?plan={Plan}");
        var shown = page
            .Document.QuerySelectorAll("tbody .mr-status")
            .Select(state => state.TextContent.Trim())
            .ToList();

        Assert.Equal(["Genomförd", "Försenad", "Planerad", "Planerad", "Planerad"], shown);
        Assert.Equal(
            ["Alla", "Planerad", "Påbörjad", "Försenad", "Genomförd", "Avbruten"],
            page.ByLabel("Läge").QuerySelectorAll("option").Select(o => o.TextContent)
        );
        Assert.Equal(
            ["Plan", "Försenad", "Påbörjad", "Planerad", "Genomförd", "Avbruten"],
            (await reader.Open("/atgarder/tavla"))
                .Document.QuerySelectorAll("section[aria-labelledby=planer] thead th")
                .Take(6)
                .Select(heading => heading.TextContent)
        );
        var rows = Csv.Table(await Bytes(reader, $"/atgarder.csv?plan={Plan}"));
        Assert.Equal(shown, rows.Select(row => row[9]));
        Assert.Equal("Planerad", rows[1][10]);
    }

    [Fact]
    public async Task Neither_another_organisation_nor_an_editor_reads_them_and_no_owner_becomes_a_formula()
    {
        (await (await app.As("processledare-region")).Open($"/atgarder?plan={Plan}")).Shows(
            "Ingen åtgärd passar urvalet."
        );
        foreach (var address in new[] { "/atgarder", "/atgarder/tavla", Meeting })
            (await (await app.As("redaktor")).Open(address)).Answers(HttpStatusCode.Forbidden);
        (await (await app.As("fortroendevald")).Open(Meeting)).Answers(HttpStatusCode.Forbidden);
        var rows = Csv.Table(
            await Bytes(await app.As("revisor"), $"/atgarder.csv?plan={Plan}&q=senare")
        );
        Assert.Equal("'=1+1", Assert.Single(rows)[4]);
    }

    [Fact]
    public async Task The_board_counts_by_unit_role_right_and_plan()
    {
        var reader = await app.As("fortroendevald");
        var page = await reader.Open("/atgarder/tavla");

        var plan = page
            .Document.QuerySelectorAll("table tbody tr")
            .Last(row =>
                row.QuerySelector("th a")
                    ?.GetAttribute("href")
                    ?.EndsWith($"{Plan}", StringComparison.Ordinal) == true
            );
        Assert.Equal(
            ["1", "0", "3", "1", "0", "1", "5"],
            plan.QuerySelectorAll("td").Select(Figure)
        );
        page.Shows("Målet hör inte till något kriterium").Shows("Per rättighet");
    }

    [Fact]
    public async Task What_somebody_who_has_left_was_to_do_is_told_of()
    {
        var page = await (await app.As("processledare")).Open(
            $"/atgarder?plan={Plan}&enhet={_made.Unit}"
        );
        page.DoesNotShow(_made.LeftBy);
        (await (await app.As("processledare")).Open($"/atgarder?plan={Plan}&nar=utan")).Shows(
            $"{_made.LeftBy} har slutat."
        );
    }

    [Fact]
    public async Task A_criterion_without_role_or_right_is_told_apart_from_no_criterion()
    {
        await BoardPlan.InOwnFramework(app);

        var page = await (await app.As("fortroendevald")).Open("/atgarder/tavla");

        foreach (
            var (table, sentence) in new[]
            {
                ("roller", "Kriteriet har ingen roll"),
                ("rattigheter", "Kriteriet hör inte till någon rättighet"),
            }
        )
        {
            var rows = page
                .Document.QuerySelectorAll($"section[aria-labelledby={table}] tbody tr")
                .ToDictionary(
                    row => row.QuerySelector("th")!.TextContent.Trim(),
                    row => Figure(row.LastElementChild!)
                );
            Assert.True(rows.ContainsKey(sentence), string.Join(", ", rows.Keys));
            Assert.True(rows.ContainsKey("Målet hör inte till något kriterium"));
        }
        var list = await (await app.As("fortroendevald")).Open(
            $"/atgarder?plan={Plan}&roll=utan-kriterium"
        );
        Assert.Equal(
            ["Senare sak", "Lämnad sak"],
            list.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent)
        );
    }

    /// <summary>What a cell counts, without what only screen readers say.</summary>
    internal static string Figure(AngleSharp.Dom.IElement cell) =>
        (cell.QuerySelector("a") ?? cell).FirstChild!.TextContent.Trim();
}
