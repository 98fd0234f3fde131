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
    public async Task The_board_counts_by_unit_role_right_and_plan_and_each_number_leads_to_its_measures()
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
            plan.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())
        );
        foreach (var name in new[] { "Socialnämnden", "Demokratiaktör" })
        {
            var row = page
                .Document.QuerySelectorAll("table tbody tr")
                .First(r => r.QuerySelector("th")!.TextContent.Trim() == name);
            var list = await reader.Open(row.QuerySelector("th a")!.GetAttribute("href")!);
            Assert.Equal(
                row.LastElementChild!.TextContent.Trim(),
                $"{list.Document.QuerySelectorAll("tbody th a").Length}"
            );
        }
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
}
