using System.Net;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments.Allotting;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Mine;

/// <summary>A head with thirty minutes: what is mine, and from one to the next.</summary>
[Trait("Needs", "Database")]
public sealed class MineTests : AppTests
{
    private SharedWork _work = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _work = await SharedWork.Begin(App);
    }

    [Theory]
    [InlineData("handlaggare")]
    [InlineData("fortroendevald")]
    [InlineData("revisor")]
    [InlineData("redaktor")]
    public async Task Who_answers_nothing_has_no_such_page(string person) =>
        (await _work.Mine(person)).Answers(HttpStatusCode.Forbidden);

    [Fact]
    public async Task Who_has_been_given_nothing_sees_what_the_own_units_have_left()
    {
        // The demo has its own open round, where the head has some; a region's head has none.
        var page = await _work.Mine("chef-region");

        page.Shows("Du har inget kvar att svara på").DoesNotShow(Culture);
        Assert.Equal("Du har inget kvar att svara på", page.Heading);
    }

    [Fact]
    public async Task Saving_and_skipping_go_from_one_of_mine_to_the_next_and_end_when_all_is_done()
    {
        var due = await _work.Give(1, "Aino Berg", "D1.1.3", "D1.3.1");
        Assert.NotNull(due);
        await _work.Give(2, "Aino Berg", "D1.1.3");
        var page = await _work.Mine("processledare");
        page.Shows("Du har 3 kriterier att svara på").Shows("Ungefär 9 minuter");

        var first = await page.Follow("Börja svara");
        Assert.Contains(
            "/kriterier/D1.1.3?enhet=1&mina=true",
            first.Address,
            StringComparison.Ordinal
        );
        var second = await first.Choose("Nivå 2").Press("Spara och gå vidare");
        Assert.Contains("/kriterier/D1.3.1?enhet=1", second.Address, StringComparison.Ordinal);
        var third = await second.Follow("Hoppa över så länge");
        Assert.Contains("/kriterier/D1.1.3?enhet=2", third.Address, StringComparison.Ordinal);
        var back = await third.Choose("Nivå 3").Press("Spara och gå vidare");
        Assert.Contains("/kriterier/D1.3.1?enhet=1", back.Address, StringComparison.Ordinal);
        var end = await back.Choose("Nivå 1").Press("Spara och gå vidare");

        Assert.StartsWith("/mina-kriterier", end.Address, StringComparison.Ordinal);
        end.Shows("Klart! Du har svarat på allt som var ditt.").Shows("3 av 3 är besvarade.");
    }

    [Fact]
    public async Task What_is_late_stands_first_and_says_so()
    {
        await _work.Give(1, "Aino Berg", "D1.1.3");
        App.Clock.Advance(TimeSpan.FromDays(20));
        var form = await (await App.As("processledare")).Open(_work.Unit(2));
        await form.Choose("D1.3.1")
            .Fill("Vem ska svara?", "Aino Berg")
            .Fill("Senast vilken dag?", "2027-01-15")
            .Press("Fördela de valda");

        var page = await _work.Mine("processledare");

        page.Shows("Ett är försenat.").Shows("Försenat, 4 december 2026").Shows("15 januari 2027");
        Assert.Contains(
            "D1.1.3",
            page.Link("Börja svara").GetAttribute("href")!,
            StringComparison.Ordinal
        );
        (await (await App.As("processledare")).Open("/arbetsyta")).Shows(
            "Kvar för dig att svara på: 2. Försenat: 1."
        );
        (await (await App.As("processledare")).Open(_work.Page)).Shows(
            "försenat sedan 4 december 2026"
        );
    }

    [Fact]
    public async Task The_head_and_the_respondent_have_it_in_the_menu()
    {
        foreach (var person in new[] { "chef", "respondent" })
            Assert.NotNull(
                (await (await App.As(person)).Open("/arbetsyta")).Link("Mina kriterier")
            );
        (await (await App.As("revisor")).Open("/arbetsyta")).DoesNotShow("Mina kriterier");
    }

    [Fact]
    public async Task A_concluded_round_asks_nothing_more_of_anybody()
    {
        await _work.Give(1, "Aino Berg", "D1.1.3", "D1.3.1");
        await _work.Round.Answer("D1.1.3", "Nivå 2");
        await _work.Round.Conclude();

        (await _work.Mine("processledare")).DoesNotShow(Title).Shows("Du har inget kvar");
    }
}
