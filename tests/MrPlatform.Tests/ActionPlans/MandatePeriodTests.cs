using System.Net;
using MrPlatform.ActionPlans.Continuity;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments.Results;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>Four years at a time: what was found, promised and done.</summary>
[Trait("Needs", "Database")]
public sealed class MandatePeriodTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("2026-10-14", 2022)]
    [InlineData("2026-10-15", 2026)]
    [InlineData("2029-01-01", 2026)]
    [InlineData("2030-10-14", 2026)]
    [InlineData("2021-06-01", 2018)]
    public void A_day_lies_in_the_period_its_council_is_elected_for(string day, int from)
    {
        var period = MandatePeriod.Of(DateOnly.Parse(day, null));

        Assert.Equal(from, period.FromYear);
        Assert.True(period.Holds(DateOnly.Parse(day, null)));
        Assert.Equal(period.To.AddDays(1), period.After!.Value.From);
        Assert.Equal(period, MandatePeriod.BegunIn(from));
    }

    [Fact]
    public async Task The_page_has_rounds_plans_and_measures_and_leads_to_the_periods_beside()
    {
        var reader = await app.As("fortroendevald");
        var page = await reader.Open("/mandatperiod");
        page.Shows("Mandatperioden 2026–2030")
            .Shows("Handlingsplan 2027–2028")
            .Shows("Skilj på enkel");

        var rows = await TableFiles.Rows(
            await app.As("processledare"),
            "/mandatperiod/figurer/tid?fran=2026",
            "tid"
        );
        Assert.Contains(rows, row => row[1] == "Handlingsplan" && row[3] == "2027-01-01");
        Assert.Contains(
            rows,
            row => row[1] == "Åtgärd" && row[4].StartsWith("2027-", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(rows, row => row[0] == "Nuläge hösten 2025");

        page = await page.Follow("2022–2026");
        page.Shows("Nuläge hösten 2025").DoesNotShow("Skilj på enkel");
        (await reader.Open("/mandatperiod?fran=1")).Shows("Inget är gjort eller lovat");
        (await (await app.As("redaktor")).Open("/mandatperiod")).Answers(HttpStatusCode.Forbidden);
        (await (await app.As("processledare-region")).Open("/mandatperiod")).DoesNotShow(
            "Skilj på enkel"
        );
    }
}
