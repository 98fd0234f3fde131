using System.Net;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;
using MrPlatform.Tests.Ui.Sheets;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.AnnualCycle;

/// <summary>The year as everyone in the organisation reads it.</summary>
public sealed class AnnualCycleTests : AppTests
{
    [Fact]
    public async Task Everyone_in_the_organisation_reads_the_year_and_nobody_else_does()
    {
        Assert.StartsWith(
            "/logga-in",
            (await App.Visitor().Open(Year.Page)).Address,
            StringComparison.Ordinal
        );
        (await (await App.As("redaktor")).Open(Year.Page)).Answers(HttpStatusCode.Forbidden);
        foreach (var person in new[] { "fortroendevald", "respondent", "revisor" })
            (await (await App.As(person)).Open(Year.Page))
                .Answers(HttpStatusCode.OK)
                .Shows("Socialnämnden: budget i balans")
                .DoesNotShow("Lägg till en hållpunkt")
                .DoesNotShow("Ändra");
        (await (await App.As("processledare-region")).Open(Year.Page))
            .Shows("Regionfullmäktige beslutar om budgeten")
            .DoesNotShow("Socialnämnden");
    }

    [Fact]
    public async Task What_comes_next_stands_first_in_words_with_what_to_bring()
    {
        var page = await (await App.As("chef")).Open(Year.Page);

        // The clock of the tests stands at 22 November.
        var next = Words.Of(page.Document.QuerySelector("section[aria-labelledby=nasta]"));
        Assert.StartsWith(
            "Nästa: Kommunfullmäktige beslutar om budgeten 23 november Ta med: Rättighetsprövningen",
            next,
            StringComparison.Ordinal
        );
        Assert.Contains("i december, Uppföljning", next, StringComparison.Ordinal);
        Assert.Contains("i februari 2027", next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_in_order_and_the_year_is_chosen_in_the_address()
    {
        var page = await (await App.As("chef")).Open($"{Year.Page}?ar=2027");

        page.Shows("Årshjul 2027");
        var days = page
            .Document.QuerySelectorAll("main ol time")
            .Select(time => time.GetAttribute("datetime")!)
            .ToList();
        Assert.Equal(12, days.Count);
        Assert.All(days, day => Assert.StartsWith("2027-", day, StringComparison.Ordinal));
        Assert.Equal(days.Select(day => day[..7]).Order(), days.Select(day => day[..7]));
        (await page.Follow("2028")).Shows("Årshjul 2028");
        foreach (var nonsense in new[] { "nu", "1", "99999" })
            (await (await App.As("chef")).Open($"{Year.Page}?ar={nonsense}")).Answers(
                HttpStatusCode.NotFound
            );
    }

    [Fact]
    public async Task The_numbers_of_wheel_list_table_and_file_are_the_same()
    {
        var chef = await App.As("chef");
        var page = await chef.Open($"{Year.Page}?ar=2027");
        var listed = page
            .Document.QuerySelectorAll("main ol.mr-cycle > li")
            .Select(row => (Words.Of(row.Children[0]), Words.Of(row.QuerySelector("h3"))))
            .ToList();
        var table = page
            .Document.QuerySelectorAll("figure tbody tr")
            .Select(row => row.Children.Select(Words.Of).ToList())
            .ToList();
        var file = Csv.Table(
            await chef.Http.GetByteArrayAsync(
                new Uri("/arshjul/figurer/hjul.csv?ar=2027", UriKind.Relative)
            )
        );
        var svg = await chef.Http.GetStringAsync(
            new Uri("/arshjul/figurer/hjul.svg?ar=2027", UriKind.Relative)
        );

        Assert.Equal(listed, table.Select(row => (row[1], row[0])));
        Assert.Equal(
            table,
            file.Select(row => row.Select(cell => cell.Length == 0 ? "–" : cell).ToList())
        );
        Assert.Equal(
            listed.Select(one => one.Item1),
            page.Document.QuerySelectorAll("figure text.on-node").Select(Words.Of)
        );
        Assert.Contains("12 hållpunkter", svg, StringComparison.Ordinal);
        Assert.All(listed, one => Assert.Contains(one.Item2, svg, StringComparison.Ordinal));
        foreach (var ending in new[] { "", ".svg", ".csv", ".xlsx" })
            (await (await App.As("redaktor")).Open($"/arshjul/figurer/hjul{ending}")).Answers(
                HttpStatusCode.Forbidden
            );
    }

    [Fact]
    public async Task A_typical_year_is_taken_in_with_one_press_and_only_once()
    {
        await Year.Empty(App);
        var leader = await App.As("processledare");
        var empty = await leader.Open(Year.Page);
        var again = await leader.Open(Year.Page);
        (await (await App.As("chef")).Open(Year.Page))
            .Shows("Inga hållpunkter finns än.")
            .DoesNotShow("Ta in de typiska datumen");
        (await (await App.As("chef")).Open("/arshjul/figurer/hjul")).Answers(
            HttpStatusCode.NotFound
        );
        (await (await App.As("chef")).Forge($"{Year.Page}?handler=Typical")).Answers(
            HttpStatusCode.Forbidden
        );

        var page = await empty
            .Shows("ett typiskt år för en kommun")
            .Press("Ta in de typiska datumen");

        page.Shows("Typiskt datum. Ändra det till ert.").Shows("Kommunfullmäktige beslutar");
        Assert.Contains(
            "Aino Berg tog in ett typiskt år med 9 hållpunkter i årshjulet.",
            (await Year.Journal(App))[0],
            StringComparison.Ordinal
        );
        (await again.Press("Ta in de typiska datumen"))
            .Answers(HttpStatusCode.Conflict)
            .Shows("Årshjulet har redan hållpunkter.");
        (await (await App.As("administrator-region")).Open(Year.Page)).Shows(
            "ett typiskt år för en region"
        );
    }
}
