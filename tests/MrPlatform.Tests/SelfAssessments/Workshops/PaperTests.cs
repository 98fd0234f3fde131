using System.Net;
using MrPlatform.SelfAssessments;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.Workshops.HeldWorkshop;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.SelfAssessments.Workshops;

/// <summary>Where there are no phones: the questions are printed, ticked and counted, and then shown and agreed on as usual.</summary>
public sealed class PaperTests(TestApp app) : SharedAppTests(app)
{
    private HeldWorkshop _workshop = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _workshop = await Begin(App);
    }

    [Fact]
    public async Task The_sheets_have_all_questions_with_levels_and_what_to_talk_about()
    {
        var page = await _workshop.Leader.Open($"{_workshop.Stage}/papper");

        Assert.Equal(3, page.Document.QuerySelectorAll("main section h2").Length);
        Assert.Equal(15, page.Document.QuerySelectorAll(".mr-tick-box").Length);
        page.Shows("Prata om, när alla har kryssat").Shows("Skriv inte ditt namn.");
    }

    [Fact]
    public async Task What_was_ticked_is_shown_and_agreed_on()
    {
        (await Enter(("Level1", "1"), ("Level2", "4"), ("Unknown", "2"))).Shows(
            "Svaren på 1 frågor är införda."
        );
        await _workshop.Show();

        Assert.Equal("1 på nivå 1, 4 på nivå 2, 2 vet inte", SpreadOn(await _workshop.Reveal()));
        await _workshop.Agree(2);
        Assert.Equal(Rating.At(2), (await _workshop.Round.Kept("D1.1.3")).Claimed);
        var journal = string.Join('\n', await _workshop.Round.Journal());
        Assert.Contains(
            "förde in 7 skattningar på papper av D1.1.3 för Socialnämnden",
            journal,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Paper_and_phones_count_together_and_under_five_nothing_is_broken_down()
    {
        await Enter(("Level1", "3"));
        await _workshop.Show();
        await _workshop.JoinAndRate("3");

        (await _workshop.Reveal()).Shows("4 har skattat. Fördelningen visas inte");
    }

    [Fact]
    public async Task Entering_again_replaces_and_never_shows_what_was_there()
    {
        await Enter(("Level1", "9"));

        var before = await _workshop.Leader.Open(_workshop.Paper);
        before.Shows("9 blad är införda. Fyll i igen om du vill ersätta dem.");
        Assert.Empty(before.ByLabel("Items[0].Level1", "1 Inte påbörjat"));
        await Enter(("Level3", "6"));
        await _workshop.Show();

        Assert.Equal("6 på nivå 3", SpreadOn(await _workshop.Reveal()));
    }

    [Theory]
    [InlineData("två")]
    [InlineData("-1")]
    [InlineData("1,5")]
    [InlineData("501")]
    public async Task A_count_that_is_none_is_said_and_nothing_is_taken(string typed)
    {
        var page = await Enter(("Level1", typed), ("Level2", "3"));

        page.Shows("Skriv ett helt tal från 0 till 500, eller lämna rutan tom.");
        Assert.Equal(typed, page.ByLabel("Items[0].Level1", "1 Inte påbörjat"));
        Assert.Equal("3", page.ByLabel("Items[0].Level2", "2 Påbörjat"));
        Assert.DoesNotContain(
            "blad är införda",
            (await _workshop.Leader.Open(_workshop.Paper)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nothing_at_all_is_said_too() =>
        (await Enter()).Shows("Skriv hur många som valde vad, för minst en fråga.");

    [Fact]
    public async Task What_has_been_shown_takes_no_more_sheets()
    {
        await _workshop.Show();
        var late = await _workshop.Leader.Open(_workshop.Paper);
        await _workshop.JoinAndRate("1", "1", "1", "1", "1");
        await _workshop.Reveal();

        (await Enter(late, ("Level4", "5"))).Answers(HttpStatusCode.Conflict);

        Assert.Equal("5 på nivå 1", SpreadOn(await _workshop.Leader.Open(_workshop.Stage)));
    }

    [Fact]
    public async Task A_question_that_is_not_in_the_workshop_is_not_found()
    {
        (
            await _workshop.Leader.Forge(
                _workshop.Paper,
                ("Items[0].Criterion", "A1.1.1"),
                ("Items[0].Level1", "5")
            )
        ).Answers(HttpStatusCode.NotFound);
    }

    private async Task<Page> Enter(params (string Field, string Typed)[] counts) =>
        await Enter(await _workshop.Leader.Open(_workshop.Paper), counts);

    private static async Task<Page> Enter(Page page, params (string Field, string Typed)[] counts)
    {
        foreach (var (field, typed) in counts)
            page.Document.QuerySelector($"input[name='Items[0].{field}']")!
                .SetAttribute("value", typed);
        return await page.Press("För in svaren");
    }
}

internal static class CountFields
{
    /// <summary>What stands in a field that has the same label as others on the page.</summary>
    public static string ByLabel(this Page page, string name, string label)
    {
        var field = page.Document.QuerySelector($"input[name='{name}']")!;
        Assert.Equal(label, Words.Of(page.Document.QuerySelector($"label[for='{field.Id}']")));
        return field.GetAttribute("value") ?? "";
    }
}
