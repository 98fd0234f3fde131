using System.Net;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Commenting;

/// <summary>Comments are working material until the round is drawn up; then they are gone, or kept by choice.</summary>
[Trait("Needs", "Database")]
public sealed class CommentTests(TestApp app) : SharedAppTests(app)
{
    private const string Text = "Fråga kansliet om rutinen gäller alla.";

    private StartedRound _round = null!;
    private Visitor _respondent = null!;

    private string Comments => $"{_round.Address}/kriterier/D1.1.3/kommentarer?enhet=1";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Social, Culture);
        _respondent = await App.As("respondent");
    }

    [Theory]
    [InlineData("processledare-region", HttpStatusCode.NotFound, HttpStatusCode.NotFound)]
    [InlineData("chef", HttpStatusCode.NotFound, HttpStatusCode.NotFound)]
    [InlineData("handlaggare", HttpStatusCode.NotFound, HttpStatusCode.NotFound)]
    [InlineData("revisor", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    public async Task Those_who_see_the_answer_read_and_those_who_answer_write(
        string person,
        HttpStatusCode reads,
        HttpStatusCode writes
    )
    {
        var other = await App.As(person);

        (await other.Open(Comments)).Answers(reads);
        (await other.Forge(Comments, ("Text", Text))).Answers(writes);
    }

    [Fact]
    public async Task An_empty_and_a_far_too_long_comment_come_back()
    {
        (await Write(" ")).HasError("Kommentar", "Skriv något i kommentaren.");
        var typed = new string('x', 2001);
        var page = await Write(typed);
        page.HasError("Kommentar", "Kommentaren är för lång.");
        Assert.Equal(typed, page.ByLabel("Kommentar").TextContent.Trim());
    }

    [Fact]
    public async Task One_writes_changes_and_removes_ones_own_and_nobody_elses()
    {
        var page = await Write(Text);
        page.Shows(Text).Shows("Ylva Nordin");
        Assert.Contains("/kriterier/D1.1.3", page.Address, StringComparison.Ordinal);
        var leader = await _round.Leader.Open(_round.Criterion("D1.1.3"));
        leader.Shows(Text);
        Assert.DoesNotContain(
            leader.Document.QuerySelectorAll("button"),
            b => b.TextContent.StartsWith("Ta bort kommentaren", StringComparison.Ordinal)
        );
        var change = await page.Follow("Ändra kommentaren");
        var address = change.Address;
        (await _round.Leader.Open(address)).Answers(HttpStatusCode.NotFound);
        (await _round.Leader.Forge(address, ("Text", "Nej"))).Answers(HttpStatusCode.NotFound);
        (await _round.Leader.Forge(address.Replace("?", "?handler=Remove&"))).Answers(
            HttpStatusCode.NotFound
        );

        _round.Later();
        page = await change.Fill("Kommentar", "Rutinen gäller alla.").Press("Spara kommentaren");
        page.Shows("Rutinen gäller alla.").Shows(", ändrad").DoesNotShow(Text);
        page = await page.Press("Ta bort kommentaren");

        page.DoesNotShow("Rutinen gäller alla.");
        var journal = string.Join('\n', await _round.Journal());
        foreach (
            var act in new[]
            {
                "kommenterade",
                "ändrade sin kommentar till",
                "tog bort sin kommentar till",
            }
        )
            Assert.Contains(
                $"Ylva Nordin {act} D1.1.3 för {Social}",
                journal,
                StringComparison.Ordinal
            );
        Assert.DoesNotContain("rutinen", journal, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Two_windows_on_one_comment_give_a_choice()
    {
        var page = await Write(Text);
        var one = await page.Follow("Ändra kommentaren");
        var other = await page.Follow("Ändra kommentaren");

        await one.Fill("Kommentar", "Den första texten.").Press("Spara kommentaren");
        var late = await other.Fill("Kommentar", "Den andra texten.").Press("Spara kommentaren");

        late.Answers(HttpStatusCode.Conflict).HasError("Kommentar", "”Den första texten.”");
        Assert.Equal("Den andra texten.", late.ByLabel("Kommentar").TextContent.Trim());
        (await late.Press("Spara kommentaren")).Shows("Den andra texten.");
    }

    [Fact]
    public async Task When_the_round_is_concluded_comments_are_disposed_of()
    {
        await Write(Text);
        await _round.Answer("D1.1.3", "Nivå 2");
        var form = await _respondent.Open(Comments);
        (await _round.Leader.Open(_round.Conclusion)).Shows(
            "Vad ska ske med den enda kommentaren?"
        );

        await _round.Conclude();

        (await _round.Leader.Open(_round.Criterion("D1.1.3"))).DoesNotShow(Text);
        (await form.Fill("Kommentar", "För sent.").Press("Spara kommentaren")).Answers(
            HttpStatusCode.Conflict
        );
        (await _round.Leader.Open(_round.Address + "/handling")).Shows(
            "Kommentarerna gallrades (1 st). Aino Berg valde det"
        );
        Assert.Contains(
            await _round.Journal(),
            line =>
                line.Contains(
                    $"Aino Berg gallrade kommentarerna i {Title}",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task The_process_leader_may_keep_them_and_then_nobody_changes_them()
    {
        var page = await Write(Text);
        var change = await page.Follow("Ändra kommentaren");
        await _round.Answer("D1.1.3", "Nivå 2");

        await (await _round.Leader.Open(_round.Conclusion))
            .Choose("Bevara dem.")
            .Press("Avsluta rundan och lås svaren");

        (await _round.Leader.Open(_round.Criterion("D1.1.3")))
            .Shows(Text)
            .Shows("Bevarade när rundan avslutades.")
            .DoesNotShow("Skriv en kommentar");
        (await change.Fill("Kommentar", "Nej").Press("Spara kommentaren")).Answers(
            HttpStatusCode.Conflict
        );
        Assert.Contains(
            await _round.Journal(),
            line => line.Contains("lät bevara kommentarerna", StringComparison.Ordinal)
        );
    }

    private async Task<Page> Write(string text)
    {
        _round.Later();
        return await (await _respondent.Open(_round.Criterion("D1.1.3")))
            .Fill("Skriv en kommentar", text)
            .Press("Spara kommentaren");
    }
}
