using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Results;

/// <summary>What has moved since the round before, shown when one answers and in the result.</summary>
public sealed class ChangeTests : AppTests
{
    [Fact]
    public async Task A_new_round_shows_the_last_answer_beside_and_the_change_in_the_result()
    {
        var before = await Begin(App, Social);
        await before.Answer("D3.1.4", "Nivå 1", "Inget beslut.");
        await before.Answer("D2.1.1", "Nivå 1");
        await before.Answer("D4.2.1", "Vet inte");
        await before.Conclude();
        App.Clock.Advance(TimeSpan.FromDays(1));

        var now = await Begin(App, Social);
        (await now.Leader.Open(now.Criterion("D3.1.4")))
            .Shows("Förra rundan svarade ni")
            .Shows("Inget beslut.");
        (await now.Leader.Open(now.Area("D3"))).Shows("Förra rundan: 1 Inte påbörjat.");
        (await now.Leader.Open(now.Criterion("D1.1.3"))).DoesNotShow("Förra rundan svarade ni");
        await now.Answer("D3.1.4", "Nivå 2");
        await now.Answer("D2.1.1", "Nivå 1");
        await now.Answer("D4.2.1", "Nivå 1");

        var page = await now.Leader.Open(now.Result);

        page.Shows("2 av kriterierna har en nivå båda gångerna.");
        var moved = Assert.Single(Rows(page, "Har rört sig"));
        Assert.StartsWith(
            Made.Framework.FindCriterion("D3.1.4")!.Title,
            moved,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Från nivå 1 till nivå 2",
            page.Document.DocumentElement.OuterHtml,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            Made.Framework.FindCriterion("D2.1.1")!.Title,
            Assert.Single(Rows(page, "Låga och stilla")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_latest_concluded_round_of_the_same_framework_is_the_one_compared_with()
    {
        var round = await Begin(App, Social);
        await round.Answer("D3.1.4", "Nivå 1");

        // The demo has one concluded a year ago and one that is still open.
        (await round.Leader.Open(round.Result)).Shows("Sedan Nuläge hösten 2025");
    }

    private static List<string> Rows(Page page, string heading) =>
        [
            .. page
                .Document.QuerySelectorAll("section[aria-labelledby=andring] h3")
                .Single(h => Words.Of(h) == heading)
                .ParentElement!.QuerySelectorAll("tbody tr")
                .Select(Words.Of),
        ];
}
