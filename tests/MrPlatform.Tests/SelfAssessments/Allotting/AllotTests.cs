using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.Allotting.SharedWork;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Allotting;

/// <summary>Who answers what, given out by the process leader and by heads for their own.</summary>
[Trait("Needs", "Database")]
public sealed class AllotTests : AppTests
{
    private SharedWork _work = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _work = await SharedWork.Begin(App);
    }

    [Theory]
    [InlineData("processledare-region", HttpStatusCode.NotFound, HttpStatusCode.NotFound)]
    [InlineData("handlaggare", HttpStatusCode.NotFound, HttpStatusCode.NotFound)]
    [InlineData("respondent", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    [InlineData("revisor", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    [InlineData("administrator", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    public async Task Only_those_who_lead_give_out(
        string person,
        HttpStatusCode reads,
        HttpStatusCode gives
    )
    {
        var other = await App.As(person);

        (await other.Open(_work.Page)).Answers(reads);
        (await other.Forge(_work.Page, ("act", "alla"), ("Form.To", "f:Head"))).Answers(gives);
    }

    [Fact]
    public async Task A_head_gives_out_in_the_own_unit_and_sees_no_other()
    {
        var head = await App.As("chef");
        (await head.Open(_work.Unit(1))).Answers(HttpStatusCode.NotFound);
        var page = await head.Open(_work.Page);
        page.Shows(Culture).DoesNotShow(Social);

        var after = await page.Choose("D1.1.3")
            .Fill("Vem ska svara?", Head)
            .Fill("Senast vilken dag?", Due)
            .Press("Fördela de valda");

        after.Shows("Sparat.").Shows($"{Head}, senast 4 december 2026");
    }

    [Fact]
    public async Task Without_a_unit_named_the_page_begins_with_the_first_that_has_something_left()
    {
        Assert.Equal(Social, await Shown(_work.Page));
        await using (var scope = App.Services.CreateAsyncScope())
            await scope
                .ServiceProvider.GetRequiredService<MrContext>()
                .RatingUnits.Where(u => u.SelfAssessmentId == _work.Round.Id && u.Number == 1)
                .ExecuteUpdateAsync(set => set.SetProperty(u => u.Answered, u => u.Asked));

        Assert.Equal(Culture, await Shown(_work.Page));
        Assert.Equal(Social, await Shown(_work.Unit(1)));

        async Task<string?> Shown(string address) =>
            (await _work.Round.Leader.Open(address))
                .Document.QuerySelector("h2#enhet")
                ?.TextContent;
    }

    [Fact]
    public async Task Bad_input_comes_back_with_what_was_chosen()
    {
        var form = await _work.Round.Leader.Open(_work.Unit(1));

        var page = await form.Fill("Senast vilken dag?", "i morgon").Press("Fördela de valda");
        page.Shows("Välj minst ett kriterium.")
            .HasError("Vem ska svara?", "Välj vem som ska svara.");
        Assert.Equal("true", page.ByLabel("Senast vilken dag?").GetAttribute("aria-invalid"));

        page = await page.Choose("D1.1.3")
            .Fill("Vem ska svara?", Respondent)
            .Fill("Senast vilken dag?", "2026-11-01")
            .Press("Fördela de valda");
        page.HasError("Senast vilken dag?", "Dagen har redan varit.");
        Assert.True(page.ByLabel("D1.1.3").HasAttribute("checked"));

        // A head of another unit may not answer for this one, whatever the form says.
        var forged = await _work.Round.Leader.Forge(
            _work.Unit(1),
            ("Form.Codes", "D1.1.3"),
            ("Form.To", $"p:{Guid.NewGuid()}"),
            ("Form.DueOn", Due)
        );
        forged.Shows("Välj vem som ska svara.");
        Assert.DoesNotContain(
            form.Document.QuerySelectorAll("option"),
            option => option.TextContent == Head
        );
    }

    [Fact]
    public async Task What_is_given_stands_in_the_list_of_whoever_got_it_and_in_the_journal()
    {
        await _work.Give(1, Respondent, "D1.1.3", "D1.3.1");
        await _work.Give(2, "f:Head", "D1.1.3");

        (await _work.Mine("respondent"))
            .Shows("D1.1.3")
            .Shows("D1.3.1")
            .Shows("4 december 2026")
            .DoesNotShow(Culture);
        (await _work.Mine("chef")).Shows(Culture).Shows("D1.1.3").DoesNotShow(Social);
        var unit = await _work.Round.Leader.Open(_work.Unit(2));
        unit.Shows("Chef i enheten (nu Samir Öberg)");
        (await _work.Round.Leader.Open(_work.Round.Criterion("D1.1.3"))).Shows(
            $"Fördelat till {Respondent}, senast 4 december 2026."
        );
        var journal = await _work.Round.Journal();
        Assert.Contains(
            journal,
            line =>
                line.Contains(
                    $"Aino Berg fördelade D1.1.3, D1.3.1 för {Social} i {Title} till {Respondent}, klart senast {Due}.",
                    StringComparison.Ordinal
                )
        );
        Assert.Contains(
            journal,
            line => line.Contains($"till chef i {Culture}", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_whole_area_and_all_the_rest_are_given_in_one_press_and_some_taken_back()
    {
        var form = await _work.Round.Leader.Open(_work.Unit(1));
        await form.Choose("Allt obesvarat i D1")
            .Fill("Vem ska svara?", Respondent)
            .Fill("Senast vilken dag?", Due)
            .Press("Fördela de valda");
        await _work.Give(1, "Aino Berg");
        (await _work.Mine("processledare")).Shows("S2.1.4");

        var all = await _work.Round.Leader.Open(_work.Unit(1));
        all.DoesNotShow("Ingen har det.");
        var page = await all.Choose("S2.1.4").Press("Ta tillbaka de valda");

        page.Shows("Ingen har det.");
        (await _work.Mine("processledare")).DoesNotShow("S2.1.4");
        Assert.Contains(
            await _work.Round.Journal(),
            line => line.Contains($"tog tillbaka S2.1.4 för {Social}", StringComparison.Ordinal)
        );
        (
            await (
                await page.Fill("Vem ska svara?", Respondent).Press("Fördela allt som ingen har")
            )
                .Fill("Vem ska svara?", Respondent)
                .Press("Fördela allt som ingen har")
        ).Shows("Alla obesvarade kriterier är redan fördelade.");
    }

    [Fact]
    public async Task Two_who_give_out_the_same_at_once_get_a_choice()
    {
        Page Filled(Page form, string to) =>
            form.Choose("D1.1.3").Fill("Vem ska svara?", to).Fill("Senast vilken dag?", Due);
        var mine = Filled(await _work.Round.Leader.Open(_work.Unit(1)), Respondent);
        var theirs = Filled(await (await App.As("processledare")).Open(_work.Unit(1)), "Aino Berg");

        await theirs.Press("Fördela de valda");
        var page = await mine.Press("Fördela de valda");

        page.Answers(HttpStatusCode.Conflict)
            .Shows("Någon annan ändrade D1.1.3 medan du valde.")
            .Shows("Aino Berg, senast");
        (await _work.Mine("respondent")).DoesNotShow(Title);

        // Pressing again, with what the other did in view, is a choice.
        (await page.Press("Fördela de valda")).Answers(HttpStatusCode.OK);
        (await _work.Mine("respondent")).Shows(Title);
    }

    [Fact]
    public async Task Many_who_give_out_in_the_same_instant_leave_one_owner_each()
    {
        var forms = new List<Page>();
        foreach (var to in new[] { Respondent, "Aino Berg", "f:Respondent", Respondent })
            forms.Add(
                (await (await App.As("processledare")).Open(_work.Unit(1)))
                    .Choose("D1.1.3")
                    .Choose("D1.3.1")
                    .Fill("Vem ska svara?", to)
                    .Fill("Senast vilken dag?", Due)
            );

        var pages = await Task.WhenAll(forms.Select(f => f.Press("Fördela de valda")));

        Assert.Equal(1, pages.Count(p => p.Status == HttpStatusCode.OK));
        Assert.Equal(3, pages.Count(p => p.Status == HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task Nothing_is_given_out_in_a_concluded_round()
    {
        await _work.Round.Answer("D1.1.3", "Nivå 2");
        var open = (await _work.Round.Leader.Open(_work.Unit(1)))
            .Choose("D1.3.1")
            .Fill("Vem ska svara?", Respondent)
            .Fill("Senast vilken dag?", Due);
        await _work.Round.Conclude();

        (await open.Press("Fördela de valda"))
            .Answers(HttpStatusCode.Conflict)
            .Shows("Rundan är avslutad. Det finns inget kvar att fördela i den.");
        (await _work.Round.Leader.Open(_work.Page)).DoesNotShow("Vem ska svara?");
    }
}
