using System.Net;
using static MrPlatform.Tests.SelfAssessments.StartedRound;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.SelfAssessments.EvidenceRegister;

/// <summary>A piece is changed, renewed, withdrawn, deleted or grows old: what that does to the answers that rest on it.</summary>
public sealed class ChangeTests : RegisterStory
{
    [Fact]
    public async Task A_change_is_a_new_edition_that_open_rounds_go_over_to_and_concluded_ones_do_not()
    {
        var id = await PutIn("Provenkät om bemötande", "Data", Social);
        await Reuse(Code, id);
        await Reuse(Other, id, unit: 2);
        var later = await Begin(App, Social);
        await Reuse(Code, id, round: later);
        await Round.Conclude();
        Round.Later();

        var changed = await (await Round.Leader.Open($"/underlag/{id}/andra")).Submit(
            "Spara ändringen",
            ("Sort", "Beslut"),
            (Name, "Beslut om bemötande")
        );

        var next = Guid.Parse(changed.Address.Split('/')[^1]);
        Assert.NotEqual(id, next);
        Assert.Equal(3, (await later.Kept(Code)).Level);
        Assert.Equal([next], (await later.Kept(Code)).Evidence.Select(e => e.Id));
        Assert.Equal(4, (await Round.Kept(Code)).Level);
        Assert.Equal([id], (await Round.Kept(Code)).Evidence.Select(e => e.Id));
        (await Round.Leader.Open($"/underlag/{id}")).Shows("Gå till det som gäller");
        (await Round.Leader.Open(Round.Criterion(Code))).Shows("Här står det som gällde då.");
        (await later.Leader.Open(later.Criterion(Code)))
            .Shows("svaret visas som nivå 3")
            .Shows("Beslut och dokument bär högst nivå 3.");
        var journal = await Round.Journal();
        Assert.Contains(
            journal,
            l => l.Contains("ändrade underlaget Provenkät om bemötande", StringComparison.Ordinal)
        );
        Assert.Contains(
            journal,
            l => l.Contains($"Visad nivå för {Code} för Socialnämnden", StringComparison.Ordinal)
        );
        await Recount.Agrees(App, Round.Id);
        await Recount.Agrees(App, later.Id);
        await EvidenceCount.Agrees(App);
    }

    [Fact]
    public async Task Renewing_lifts_every_open_answer_that_an_old_piece_had_let_sink()
    {
        var id = await PutIn("Enkät 2022", "Data", Social, "2022-05-01");
        await Reuse(Code, id);
        await Reuse(Code, id, unit: 2);
        Assert.Equal(3, (await Round.Kept(Code)).Level);
        (await Round.Leader.Open(Round.Criterion(Code))).Shows(
            "Underlaget ”Enkät 2022” blev äldre än 24 månader den 2 maj 2024 och bär nu en nivå mindre."
        );

        var page = await (await Round.Leader.Open($"/underlag/{id}/fornya")).Submit(
            "Ersätt det gamla",
            (Name, "Enkät 2026"),
            ("Datum", "2026-09-01")
        );

        page.Shows("2 svar vilar på det").Shows("Enkät 2022");
        Assert.Equal(4, (await Round.Kept(Code)).Level);
        Assert.Equal(4, (await Round.Kept(Code, 2)).Level);
        Assert.Equal(new DateOnly(2028, 9, 2), (await Round.Kept(Code)).SinksOn);
        (await Round.Leader.Open("/underlag?lage=ersatt")).Shows("Enkät 2022");
        await Recount.Agrees(App, Round.Id);
        await EvidenceCount.Agrees(App);
    }

    [Fact]
    public async Task What_is_withdrawn_carries_nothing_in_open_rounds_and_says_so_where_it_was_used()
    {
        var id = await PutIn("Provenkät om bemötande", "Data", Social);
        await Reuse(Code, id);
        var later = await Begin(App, Social);
        await Reuse(Code, id, round: later);
        await Round.Conclude();
        Round.Later();
        (
            await (await Round.Leader.Open($"/underlag/{id}/dra-tillbaka")).Press(
                "Dra tillbaka underlaget"
            )
        ).HasError("Varför dras det tillbaka?", "Skriv varför underlaget dras tillbaka.");

        await (await Round.Leader.Open($"/underlag/{id}/dra-tillbaka")).Submit(
            "Dra tillbaka underlaget",
            ("Varför dras det tillbaka?", "Frågorna var felställda.")
        );

        Assert.Equal(2, (await later.Kept(Code)).Level);
        Assert.Equal(4, (await Round.Kept(Code)).Level);
        (await Round.Leader.Open($"/underlag/{id}")).Shows("Frågorna var felställda.");
        (await later.Leader.Open(later.Criterion(Code))).Shows(
            "Underlaget är tillbakadraget. Utan underlag visas högst nivå 2."
        );
        (await Round.Leader.Open(Round.Criterion(Code))).Shows("efter att rundan avslutades.");
        (await Round.Leader.Open($"/underlag/{id}/andra")).DoesNotShow("Spara ändringen");
        await Recount.Agrees(App, later.Id);
        await Recount.Agrees(App, Round.Id);
    }

    [Fact]
    public async Task Only_what_nothing_rests_on_can_be_deleted()
    {
        var used = await PutIn("Använt", "Data", Social);
        var unused = await PutIn("Oanvänt", "Data", Social);
        var page = await Round.Leader.Open($"/underlag/{used}/dra-tillbaka");
        await Reuse(Code, used);

        (await page.Press("Ta bort underlaget för alltid")).Answers(HttpStatusCode.Conflict);
        await (await Round.Leader.Open($"/underlag/{unused}/dra-tillbaka")).Press(
            "Ta bort underlaget för alltid"
        );

        (await Round.Leader.Open($"/underlag/{unused}")).Answers(HttpStatusCode.NotFound);
        (await Round.Leader.Open($"/underlag/{used}")).Answers(HttpStatusCode.OK);
        Assert.Contains(
            await Round.Journal(),
            l => l.Contains("tog bort underlaget Oanvänt", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Two_who_change_one_piece_get_a_choice()
    {
        var id = await PutIn("Enkät", "Data", Social);
        var mine = await Round.Leader.Open($"/underlag/{id}/andra");
        var head = await App.As("respondent");
        await (await head.Open($"/underlag/{id}/andra")).Submit(
            "Spara ändringen",
            (Name, "Chefens namn")
        );

        var page = await mine.Submit("Spara ändringen", (Name, "Mitt namn"));

        page.Answers(HttpStatusCode.Conflict)
            .Shows("Någon annan hann ändra före dig")
            .Shows("Chefens namn");
        Assert.Equal("Mitt namn", page.ByLabel(Name).GetAttribute("value"));
        (await page.Press("Spara ändringen")).Shows("Mitt namn").Answers(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_list_of_what_grows_old_says_which_answer_sinks_when_and_to_what()
    {
        var alone = await PutIn("Enkät på väg ut", "Data", Social, "2025-01-10");
        var ended = await PutIn("Avtal som löper ut", "Dialog", Social, "2026-01-01", "2026-12-31");
        var fresh = await PutIn("Färsk granskning", "Oberoende granskning", Social);
        await Reuse(Code, alone);
        await Reuse(Other, ended);
        await Reuse(Code, alone, unit: 2);
        await Reuse(Code, fresh, unit: 2);

        var page = await Round.Leader.Open("/underlag/aldras");
        var all = page.Text;
        while (page.Document.QuerySelector("a[rel=next]") is { } next)
            all += (page = await page.Follow(Words.Of(next))).Text;

        Assert.All(
            [
                $"{Code}, Socialnämnden, Provrunda: sjunker till nivå 3 den 11 januari 2027.",
                $"{Other}, Socialnämnden, Provrunda: sjunker till nivå 3 den 1 januari 2027.",
                $"{Code}, Kultur- och fritidsnämnden, Provrunda: behåller sin nivå.",
            ],
            line => Assert.Contains(line, all, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("Färsk granskning", all, StringComparison.Ordinal);
        (await (await App.As("fortroendevald")).Open("/underlag/aldras")).Answers(
            HttpStatusCode.Forbidden
        );
    }
}
