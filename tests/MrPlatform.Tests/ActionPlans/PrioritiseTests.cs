using System.Net;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;
using MrPlatform.Tests.SelfAssessments.Results;
using static MrPlatform.Tests.ActionPlans.MadePlan;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>What a round has found, weighed and put in order by the group.</summary>
[Trait("Needs", "Database")]
public sealed class PrioritiseTests(TestApp app) : IClassFixture<TestApp>, IAsyncLifetime
{
    private StartedRound _round = null!;

    private string Priorities => $"/prioritera/{_round.Id}";

    // Each has a round of its own in the app they share.
    public async ValueTask InitializeAsync() => _round = await Concluded(app);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Those_who_see_the_round_read_the_list_and_the_process_leader_weighs()
    {
        (await (await app.As("processledare-region")).Open(Priorities)).Answers(
            HttpStatusCode.NotFound
        );
        (await app.Visitor().Open(Priorities)).Shows("Logga in");
        var auditor = await app.As("revisor");
        (await auditor.Open(Priorities))
            .Shows("brister, tyngst först")
            .DoesNotShow("Gör en handlingsplan");
        (await auditor.Open($"{Priorities}/brister/{Heavy}")).Answers(HttpStatusCode.Forbidden);
        (await _round.Leader.Open($"{Priorities}/brister/X9.9.9")).Answers(HttpStatusCode.NotFound);
        (await _round.Leader.Open($"/prioritera/{Guid.NewGuid()}")).Answers(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task The_list_has_what_is_weak_with_the_arithmetic_and_nothing_else()
    {
        await _round.Leader.Open(Priorities);

        var rows = await TableFiles.Rows(_round.Leader, Priorities, "brister");

        Assert.Equal([Heavy, Light], rows.Select(row => row[1]));
        Assert.All(
            rows,
            row =>
                Assert.Equal(
                    int.Parse(row[10], null),
                    row.Skip(6)
                        .Take(4)
                        .Aggregate(1, (product, one) => product * int.Parse(one, null))
                        * (row[5] == "Ja" ? 2 : 1)
                )
        );
        Assert.All(rows, row => Assert.Equal("Nej", row[12]));
        var file = await TableFiles.Bytes(_round.Leader, $"{Priorities}.csv?tabell=brister");
        Assert.Contains(
            "Svårt att rätta till",
            System.Text.Encoding.UTF8.GetString(file),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_the_group_weighs_counts_and_the_journal_says_so()
    {
        var page = await (await _round.Leader.Open($"{Priorities}/brister/{Light}"))
            .Choose("3 Mycket allvarligt")
            .Choose("3 De flesta som möter verksamheten")
            .Choose("3 Nej, tiden eller chansen kommer inte tillbaka")
            .Choose("3 Ni bestämmer")
            .Choose("Låg")
            .Press("Spara");

        page.Shows("3 × 3 × 3 × 3").Shows("Vägd av gruppen");
        Assert.Equal(Light, (await TableFiles.Rows(_round.Leader, Priorities, "brister"))[0][1]);
        Assert.Contains(
            await _round.Journal(),
            line => line.Contains($"vägde bristen {Light}", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_weighing_is_taken_back_when_nobody_has_weighed_it_since()
    {
        var address = $"{Priorities}/brister/{Heavy}";
        (await _round.Leader.Open(address)).DoesNotShow("Ta tillbaka vägningen");
        await (await _round.Leader.Open(address)).Choose("3 Mycket allvarligt").Press("Spara");
        var mine = await _round.Leader.Open(address);
        await (await _round.Leader.Open(address)).Choose("1 Besvärligt").Press("Spara");

        var page = await mine.Press("Ta tillbaka vägningen");
        page.Answers(HttpStatusCode.Conflict).Shows("Någon annan hann väga bristen före dig");
        page = await page.Press("Ta tillbaka vägningen");

        page.Answers(HttpStatusCode.OK).DoesNotShow("Vägd av gruppen");
        Assert.Contains(
            await _round.Journal(),
            line =>
                line.Contains(
                    $"tog tillbaka vägningen av bristen {Heavy}",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task Another_place_needs_a_reason_and_keeps_what_was_typed()
    {
        var page = await (await _round.Leader.Open($"{Priorities}/brister/{Light}"))
            .Fill("Plats (frivilligt)", "1")
            .Press("Spara");

        page.HasError("Varför?", "Skriv varför bristen ska stå på en annan plats.");
        Assert.Equal("1", page.ByLabel("Plats (frivilligt)").GetAttribute("value"));
        page = await page.Fill("Varför?", "Fullmäktige har beslutat det.").Press("Spara");
        page.Shows("Satt på plats 1: Fullmäktige har beslutat det.");
        Assert.Equal(Light, (await TableFiles.Rows(_round.Leader, Priorities, "brister"))[0][1]);

        page = await (await _round.Leader.Open($"{Priorities}/brister/{Light}"))
            .Fill("Plats (frivilligt)", "första")
            .Press("Spara");
        Assert.Equal("första", page.ByLabel("Plats (frivilligt)").GetAttribute("value"));
        Assert.Equal("true", page.ByLabel("Plats (frivilligt)").GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Two_who_weigh_at_once_get_a_choice()
    {
        var mine = await _round.Leader.Open($"{Priorities}/brister/{Heavy}");
        await (await _round.Leader.Open($"{Priorities}/brister/{Heavy}"))
            .Choose("1 Besvärligt")
            .Press("Spara");

        var page = await mine.Choose("2 Allvarligt").Press("Spara");

        page.Answers(HttpStatusCode.Conflict).Shows("Någon annan hann väga bristen före dig");
        Assert.True(page.ByLabel("2 Allvarligt").HasAttribute("checked"));
        (await page.Press("Spara")).Answers(HttpStatusCode.OK);
        Assert.Equal("2", (await Row(Heavy))[6]);
    }

    [Fact]
    public async Task One_goes_on_to_the_next_as_a_group_does()
    {
        var page = await (await _round.Leader.Open($"{Priorities}/brister/{Heavy}")).Press(
            "Spara och visa nästa"
        );

        Assert.EndsWith(Light, page.Address, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Spara och visa nästa",
            Words.Of(page.Document.Body),
            StringComparison.Ordinal
        );
    }

    private async Task<IReadOnlyList<string>> Row(string code) =>
        (await TableFiles.Rows(_round.Leader, Priorities, "brister")).Single(row => row[1] == code);
}
