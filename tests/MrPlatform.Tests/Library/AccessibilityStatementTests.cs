using MrPlatform.Tests.Harness;
using MrPlatform.Tests.RightsFramework;

namespace MrPlatform.Tests.Library;

/// <summary>The statement says all that the act (2018:1937) and Digg's regulation demand.</summary>
[Trait("Needs", "Content")]
public sealed class AccessibilityStatementTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_statement_has_every_part_that_the_law_demands()
    {
        var statement = Content.Knowledge.Swedish.Accessibility;

        var page = await (await app.Visitor().Open("/")).Follow("Tillgänglighetsredogörelse");

        page.Shows("MR-plattformen").Shows("Webbplatsen är delvis förenlig med lagen");
        Assert.NotEmpty(statement.Shortcomings);
        foreach (var one in statement.Shortcomings)
            page.Shows(one.Situation).Shows(one.What).Shows(one.Instead).Shows(one.Plan);
        page.Shows(statement.Method)
            .Shows("23 november 2026")
            .Shows("Oskäligt betungande (12 §)")
            .Shows("Omfattas inte av lagen (9 §)");
        Assert.NotNull(page.Document.QuerySelector("a[href='https://www.digg.se/tdosanmalan']"));
        Assert.NotNull(page.Document.QuerySelector("main a[href^='/kontakt']"));
    }

    [Fact]
    public async Task Without_a_responsible_body_the_statement_says_that_one_is_missing() =>
        (await app.Visitor().Open("/tillganglighet")).Shows(
            "inställningar säger inte vilken kommun"
        );

    [Fact]
    public async Task The_installation_names_who_answers_for_it()
    {
        await using var own = await TestApp.Start(
            settings: new() { ["Installation:Owner"] = "Exempelköpings kommun" }
        );

        var page = await own.Visitor().Open("/tillganglighet");

        page.Shows("Exempelköpings kommun står bakom").DoesNotShow("säger inte vilken kommun");
    }
}
