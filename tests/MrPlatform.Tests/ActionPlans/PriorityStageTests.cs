using System.Net;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;
using static MrPlatform.Tests.ActionPlans.MadePlan;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>A group prioritises together: on the screen in the room, and on paper.</summary>
[Trait("Needs", "Database")]
public sealed class PriorityStageTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_screen_goes_through_what_is_not_weighed_and_ends_with_the_order()
    {
        var round = await Concluded(app);
        var stage = $"/prioritera/{round.Id}/verkstad";

        var page = await round.Leader.Open(stage);
        page.Shows("0 av 2 brister är vägda").Shows("Plats 1 av 2").Shows("Prata om");
        Assert.EndsWith(Heavy, page.Address, StringComparison.Ordinal);
        // From the last one leads on to what was passed over.
        var last = await round.Leader.Open($"{stage}?brist={Light}");
        Assert.EndsWith(
            Heavy,
            (await Weigh(last, "3 Mycket allvarligt")).Address,
            StringComparison.Ordinal
        );
        (await round.Leader.Open($"{stage}?ordning=true")).Shows("Ordningen just nu");
        round = await Concluded(app);
        stage = $"/prioritera/{round.Id}/verkstad";
        page = await round.Leader.Open(stage);
        var second = await Weigh(page, "1 Besvärligt");
        second.Shows("1 av 2 brister är vägda");
        Assert.EndsWith(Light, second.Address, StringComparison.Ordinal);

        // Somebody else weighs it meanwhile, on the page for one.
        var alone = await round.Leader.Open($"/prioritera/{round.Id}/brister/{Light}");
        await alone.Choose("3 Mycket allvarligt").Press("Spara");
        page = await Weigh(second, "2 Allvarligt");
        page.Answers(HttpStatusCode.Conflict).Shows("Någon annan hann väga bristen före dig");
        page = await Weigh(page, "2 Allvarligt");

        page.Shows("Så blev ordningen").Shows("2 av 2 brister är vägda").DoesNotShow("Förslag");
        (await round.Leader.Open(stage)).Shows("Så blev ordningen");
        (await round.Leader.Open($"{stage}?brist=finns-inte")).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_paper_has_boxes_for_each_and_says_what_law_doubles()
    {
        var round = await Concluded(app);
        var paper = $"/prioritera/{round.Id}/papper";

        var page = await round.Leader.Open(paper);

        Assert.Equal(2, page.Document.QuerySelectorAll(".mr-sheet-question").Length);
        Assert.Equal(2 * (12 + 3), page.Document.QuerySelectorAll(".mr-tick-box").Length);
        page.Shows("× ____ = ______").DoesNotShow("× 2 =");
        page.Shows("Vad kostar det att göra något åt?")
            .Shows("Ska den stå på en annan plats än siffrorna ger?");
        var law = await StartedRound.Begin(app, StartedRound.Social, StartedRound.Culture);
        await law.Answer("D2.1.2", "Nivå 1", "Vi prövar inte.");
        (await law.Leader.Open($"/prioritera/{law.Id}/papper"))
            .Shows("Lagkrav")
            .Shows("× ____ × 2 = ______");
        foreach (var address in new[] { paper, $"/prioritera/{round.Id}/verkstad" })
        {
            (await (await app.As("revisor")).Open(address)).Answers(HttpStatusCode.Forbidden);
            (await (await app.As("processledare-region")).Open(address)).Answers(
                HttpStatusCode.NotFound
            );
        }
    }

    private static Task<Page> Weigh(Page page, string severity) =>
        page.Choose(severity)
            .Choose("2 Många, eller en hel grupp")
            .Choose("2 Delvis, eller efter lång tid")
            .Choose("3 Ni bestämmer")
            .Press("Spara och visa nästa som inte är vägd");
}
