using MrPlatform.ActionPlans;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.Ui.Sheets;
using static MrPlatform.Tests.SelfAssessments.Results.TableFiles;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>Whose a measure is: the unit that answers, those above it, those that take part, and a unit that is closed.</summary>
[Trait("Needs", "Database")]
public sealed class UnitsOfMeasuresTests(TestApp app) : IClassFixture<TestApp>
{
    private readonly UnitPlans _made = new(app);

    private static readonly DateOnly Far = new(2027, 6, 1);

    [Fact]
    public async Task What_is_late_or_to_be_told_of_is_shown_before_what_can_wait_and_the_rest_is_counted()
    {
        var plan = await _made.Make(
            (add, units) =>
            {
                var library = units["Bibliotek"].Id;
                for (var i = 0; i < 51; i++)
                    add(new($"Sedan {i}") { UnitId = library, DueOn = Far });
                add(new("Försenad utan dag") { UnitId = library })
                    .Tell(MeasureStatus.Delayed, "Ingen tid.", newDay: null, _made.By());
                add(new("Effekt utan dag") { UnitId = library, EffectOn = new(2026, 11, 1) })
                    .Tell(MeasureStatus.Done, text: null, newDay: null, _made.By());
                add(new("Om 40 dagar") { UnitId = library, DueOn = new(2027, 1, 1) });
            }
        );
        var head = await app.As("chef");

        var page = await head.Open("/mina-uppgifter");

        Assert.Equal(
            "Försenad utan dag",
            page.Document.QuerySelector("#sena ~ ul h3")!.TextContent
        );
        Assert.Contains(
            "Effekt utan dag",
            page.Document.QuerySelectorAll("#effekt ~ ul h3").Select(title => title.TextContent)
        );
        page.DoesNotShow("Inom två månader");
        Assert.Contains(
            "Om 40 dagar",
            page.Document.QuerySelectorAll("#sedan ~ ul h3").Select(title => title.TextContent)
        );
        Assert.Equal(50, page.Document.QuerySelectorAll("#sedan ~ ul > li").Length);
        page.Shows("2 till visas inte här.");
        var list = await page.Follow("Se alla 52 i listan: Längre fram");
        Assert.Equal(50, list.Document.QuerySelectorAll("tbody th a").Length);
        list = await list.Follow("Nästa sida");
        Assert.Equal(2, list.Document.QuerySelectorAll("tbody th a").Length);
        await _made.Remove(plan);
    }

    [Fact]
    public async Task A_unit_has_what_lies_below_it_and_what_it_takes_part_in_and_a_row_says_which()
    {
        var plan = await _made.Make(
            (add, units) =>
            {
                var (school, library, culture) = (
                    units["Grundskola"].Id,
                    units["Bibliotek"].Id,
                    units["Kultur- och fritidsnämnden"].Id
                );
                add(new("Läsa tillsammans") { UnitId = school }).Join([library, culture]);
                add(new("Bokbuss") { UnitId = library });
                add(new("Skolans egen") { UnitId = school });
            }
        );
        var reader = await app.As("fortroendevald");

        var list = await reader.Open(
            $"/atgarder?plan={plan}&enhet={await _made.Unit("Bibliotek")}"
        );

        Assert.Equal(["Bokbuss", "Läsa tillsammans"], Titles(list).Order());
        list.Shows("Urvalet är Bibliotek med underliggande enheter och åtgärder de deltar i.");
        var parts = list
            .Document.QuerySelectorAll("tbody tr")
            .ToDictionary(
                row => row.QuerySelector("th a")!.TextContent,
                row => row.TextContent.Contains("enheten deltar", StringComparison.Ordinal)
            );
        Assert.True(parts["Läsa tillsammans"]);
        Assert.False(parts["Bokbuss"]);
        var committee = await _made.Unit("Kultur- och fritidsnämnden");
        Assert.Equal(
            ["Bokbuss", "Läsa tillsammans"],
            Titles(await reader.Open($"/atgarder?plan={plan}&enhet={committee}")).Order()
        );
        Assert.Empty(
            Titles(await reader.Open($"/atgarder?plan={plan}&enhet={committee}&sjalv=true"))
        );
        Assert.Equal(
            ["Läsa tillsammans", "Skolans egen"],
            Titles(
                    await reader.Open(
                        $"/atgarder?plan={plan}&enhet={await _made.Unit("Barn- och utbildningsnämnden")}"
                    )
                )
                .Order()
        );
        var head = await app.As("chef");
        var mine = await head.Open("/mina-uppgifter");
        Assert.Contains(
            "Läsa tillsammans",
            mine.Document.QuerySelectorAll("#deltar ~ ul h3").Select(title => title.TextContent)
        );
        Assert.DoesNotContain(
            "Bokbuss",
            mine.Document.QuerySelectorAll("#deltar ~ ul h3").Select(title => title.TextContent)
        );
        mine.Shows("Ni deltar i").DoesNotShow("Skolans egen");
        Assert.Equal(
            ["Läsa tillsammans"],
            Titles(await head.Open($"/atgarder?plan={plan}&vem=deltar"))
        );
        Assert.Equal(["Bokbuss"], Titles(await head.Open($"/atgarder?plan={plan}&vem=jag")));
        (await head.Open($"/atgarder/mote?plan={plan}")).Shows("Bokbuss").DoesNotShow("Läsa till");
        (await (await app.As("respondent")).Open("/mina-uppgifter")).DoesNotShow("Ni deltar i");
        await _made.Remove(plan);
    }

    [Fact]
    public async Task Every_number_leads_to_a_list_with_as_many_measures()
    {
        await BoardPlan.In(app);
        await BoardPlan.InOwnFramework(app);
        var plan = await _made.Make(
            (add, units) =>
                add(new("Läsa ihop") { UnitId = units["Grundskola"].Id })
                    .Join([units["Bibliotek"].Id, units["Barn- och utbildningsnämnden"].Id])
        );
        var reader = await app.As("fortroendevald");
        var page = await reader.Open("/atgarder/tavla");
        var followed = 0;

        foreach (var row in page.Document.QuerySelectorAll("table tbody tr"))
        foreach (var cell in row.QuerySelectorAll("td"))
        {
            if (cell.QuerySelector("a") is not { } link)
            {
                Assert.Equal("0", BoardTests.Figure(cell));
                continue;
            }
            var address = link.GetAttribute("href")!;
            var rows = Csv.Table(
                await Bytes(
                    reader,
                    address.Replace("/atgarder?", "/atgarder.csv?", StringComparison.Ordinal)
                )
            );
            Assert.True(
                BoardTests.Figure(cell) == $"{rows.Count}",
                $"{row.QuerySelector("th")!.TextContent.Trim()}: {BoardTests.Figure(cell)}, but {rows.Count} at {address}"
            );
            followed++;
        }
        Assert.True(followed > 40, $"Only {followed} numbers lead anywhere.");
        await _made.Remove(plan);
    }

    [Fact]
    public async Task A_unit_that_is_closed_is_told_wherever_it_stands_to_answer()
    {
        const string closed = "Enheten är stängd. Ge åtgärden till en annan.";
        Guid measure = default;
        var plan = await _made.Make(
            (add, units) =>
                measure = add(
                    new("Övergiven") { Owner = "Valchef", UnitId = units["Fritid och ungdom"].Id }
                ).Id
        );
        var leader = await app.As("processledare");
        string[] places =
        [
            $"/handlingsplaner/{plan}",
            $"/atgarder?plan={plan}",
            $"/atgarder/{measure}",
            $"/atgarder/mote?plan={plan}",
        ];
        foreach (var place in places)
            (await leader.Open(place)).Shows("Fritid och ungdom").DoesNotShow(closed);

        await _made.Close("Fritid och ungdom");

        foreach (var place in places)
            (await leader.Open(place)).Shows("Fritid och ungdom").Shows(closed);
        (await (await app.As("chef")).Open("/mina-uppgifter")).Shows(closed);
        await _made.Remove(plan);
        await _made.Open("Fritid och ungdom");
    }

    [Fact]
    public async Task After_a_meeting_the_list_is_as_it_was_chosen_and_what_is_saved_is_said_once()
    {
        var plan = await _made.Make(
            (add, units) => add(new("Mötets sak") { UnitId = units["Bibliotek"].Id })
        );
        var leader = await app.As("processledare");
        var unit = await _made.Unit("Bibliotek");
        var chosen = $"?plan={plan}&enhet={unit}&vem=&lage=Planned&nar=pagar&q=sak";
        var form = await leader.Open($"/atgarder/mote{chosen}");
        var back = $"/atgarder?plan={plan}&enhet={unit}&lage=Planned&nar=pagar&q=sak";
        Assert.Equal(back, form.Link("Avbryt").GetAttribute("href"));
        form.Fill("Hur går det?", "Påbörjad");

        var page = await form.Press("Spara mötets besked");

        Assert.Equal(back, page.Address);
        page.Shows("Läget för en åtgärd är sparat.");
        (await leader.Open(back)).DoesNotShow("är sparat");
        (await leader.Open("/atgarder?sparat=7")).DoesNotShow("är sparat");
        await _made.Remove(plan);
    }

    private static IEnumerable<string> Titles(Page page) =>
        page.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent);
}
