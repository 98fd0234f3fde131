using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;

namespace MrPlatform.Tests.AnnualCycle;

/// <summary>Whose dates stand in the calendar: all, those within reach, or one unit's, and never another organisation's.</summary>
[Trait("Needs", "Database")]
public sealed class CalendarChoiceTests : Fetching
{
    [Fact]
    public async Task Own_units_are_those_within_reach_and_the_whole_organisation()
    {
        var (address, page) = await Subscribe("chef");
        Assert.Contains("Socialnämnden: budget i balans", Titles(await Read(address)));

        await page.Choose("Bara mina enheters datum").Press("Spara vad kalendern visar");

        var titles = Titles(await Read(address));
        Assert.Contains("Kultur- och fritidsnämnden: avgifter", titles);
        Assert.Contains(Year.Report, titles);
        Assert.DoesNotContain("Socialnämnden: budget i balans", titles);
    }

    [Fact]
    public async Task One_unit_can_be_chosen_by_whoever_keeps_its_shared_calendar()
    {
        var (address, page) = await Subscribe("chef");
        page = await page.Choose("En enhets datum").Press("Spara vad kalendern visar");
        page.HasError("Vilken enhet? (om du valde en enhet)", "Välj en enhet i listan.");
        await page.Fill("Vilken enhet? (om du valde en enhet)", Option(page, "Socialnämnden"))
            .Press("Spara vad kalendern visar");

        var calendar = await Read(address);
        Assert.Contains("Socialnämnden: budget i balans", Titles(calendar));
        Assert.Contains(Year.Report, Titles(calendar));
        Assert.DoesNotContain("Kultur- och fritidsnämnden: avgifter", Titles(calendar));
        Assert.Equal(
            "Årshjul, Socialnämnden",
            calendar.Properties.Single(p => p.Name == "X-WR-CALNAME").Value
        );
        var foreign = (await (await App.As("chef-region")).Open(Page))
            .ByLabel("Vilken enhet? (om du valde en enhet)")
            .QuerySelectorAll("option")[^1]
            .GetAttribute("value")!;
        (
            await (await App.As("chef")).Forge(Page, ("Scope", "OneUnit"), ("Unit", foreign))
        ).HasError("Vilken enhet? (om du valde en enhet)", "Välj en enhet i listan.");
    }

    [Fact]
    public async Task Who_has_no_function_left_has_no_calendar()
    {
        var (address, _) = await Subscribe("chef");
        await using (var scope = App.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<MrContext>();
            await db.Set<Assignment>()
                .Where(a =>
                    db.Set<Person>().Any(p => p.Id == a.PersonId && p.Name == "Samir Öberg")
                )
                .ExecuteDeleteAsync();
        }

        await IsGone(address);
    }

    [Fact]
    public async Task Another_organisations_dates_are_never_in_it()
    {
        var (address, _) = await Subscribe("chef-region");

        var titles = Titles(await Read(address));

        Assert.Contains("Regionfullmäktige beslutar om budgeten", titles);
        Assert.DoesNotContain(
            titles,
            title => title.StartsWith("Kommun", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            titles,
            title => title.StartsWith("Socialn", StringComparison.Ordinal)
        );
    }

    private static string Option(Page page, string text) =>
        page.ByLabel("Vilken enhet? (om du valde en enhet)")
            .QuerySelectorAll("option")
            .Single(option => option.TextContent == text)
            .GetAttribute("value")!;
}
