using System.Net;
using MrPlatform.Organisations.Demo;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Reviewing;

/// <summary>The process leader invites somebody from another organisation, reminds them, moves the last day and ends it.</summary>
[Trait("Needs", "Database")]
public sealed class InviteReviewerTests : AppTests
{
    private StartedRound _round = null!;
    private Reviewers _reviewers = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Social, Culture);
        _reviewers = new(App, _round);
    }

    [Theory]
    [InlineData("processledare-region", HttpStatusCode.NotFound)]
    [InlineData("handlaggare", HttpStatusCode.NotFound)]
    [InlineData("respondent", HttpStatusCode.Forbidden)]
    [InlineData("revisor", HttpStatusCode.Forbidden)]
    public async Task Only_the_process_leader_invites(string person, HttpStatusCode status)
    {
        var other = await App.As(person);

        (await other.Open(_reviewers.Page)).Answers(status);
        (
            await other.Forge(
                $"{_reviewers.Page}?handler=Invite",
                ("Form.Function", "MR-strateg"),
                ("Form.Organisation", "Annans kommun"),
                ("Form.Email", Reviewers.Outside),
                ("Form.OpensOn", "2026-11-22"),
                ("Form.ClosesOn", "2026-12-22")
            )
        ).Answers(status);

        Assert.Empty(await _reviewers.Letters());
    }

    [Fact]
    public async Task A_review_of_another_round_cannot_be_reached_through_ones_own()
    {
        await _reviewers.Invite();
        var review = await _reviewers.Latest();
        var other = await Begin(App, Overall);

        (
            await other.Leader.Forge(
                $"{other.Address}/granskare?handler=End",
                ("granskning", $"{review.Id}")
            )
        ).Answers(HttpStatusCode.NotFound);

        Assert.Null((await _reviewers.Latest()).EndedAt);
    }

    [Theory]
    [InlineData("2026-11-21", "Den dagen har redan varit.")]
    [InlineData("2027-05-23", "En granskning får vara öppen i högst sex månader.")]
    [InlineData("snart", "Skriv ett datum som finns, till exempel 2026-02-28.")]
    public async Task A_day_that_will_not_do_is_said_and_what_was_typed_stays(
        string closesOn,
        string sentence
    )
    {
        var page = await _reviewers.Invite(closesOn: closesOn);

        page.HasError("Till och med", sentence);
        Assert.Equal("MR-strateg", page.ByLabel("Funktion").GetAttribute("value"));
        Assert.Empty(await _reviewers.Letters());
    }

    [Theory]
    [InlineData("granskare", "Skriv en hel e-postadress")]
    [InlineData("RESPONDENT@exempelkoping.example", "Granskaren ska komma utifrån")]
    public async Task An_address_that_will_not_do_is_said(string email, string sentence)
    {
        var page = await _reviewers.Invite(
            email.StartsWith("RESPONDENT", StringComparison.Ordinal)
                ? DemoPerson.All.Single(p => p.Key == "respondent").Email.ToUpperInvariant()
                : email
        );

        page.HasError("E-postadress", sentence);
        Assert.Empty(await _reviewers.Letters());
    }

    [Fact]
    public async Task The_letter_holds_an_address_that_the_database_does_not_and_the_journal_names_no_address()
    {
        var page = await _reviewers.Invite(ticked: [Culture]);

        page.Shows("MR-strateg, Annans kommun").Shows("Kommer in med länken i brevet.");
        page.Shows("Inget skrivet än.").Shows($"alla områden i {Culture}");
        var letter = Assert.Single(await _reviewers.Letters());
        Assert.Equal(Reviewers.Outside, letter.Recipient);
        Assert.Contains("till och med 31 januari 2027", letter.Body, StringComparison.Ordinal);
        var key = Reviewers.LinkIn(letter).Split('/')[^1];
        Assert.Equal(43, key.Length);
        Assert.NotEqual(key, (await _reviewers.Latest()).KeyHash);
        var line = (await _round.Journal())[0];
        Assert.Contains(
            "bjöd in MR-strateg, Annans kommun att granska Provrunda till och med 2027-01-31",
            line,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("@", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reminder_brings_a_new_address_once_a_day_and_the_old_one_leads_nowhere()
    {
        await _reviewers.Invite();
        var first = await _reviewers.LatestLink();
        (
            await (await _round.Leader.Open(_reviewers.Page)).Press(
                "Påminn MR-strateg, Annans kommun"
            )
        )
            .Answers(HttpStatusCode.Conflict)
            .Shows("Granskaren fick ett brev det senaste dygnet");
        App.Clock.Advance(TimeSpan.FromDays(2));
        var leader = await App.As("processledare");

        await (await leader.Open(_reviewers.Page)).Press("Påminn MR-strateg, Annans kommun");

        var second = await _reviewers.LatestLink();
        Assert.NotEqual(first, second);
        (await App.Visitor().Open(first)).Answers(HttpStatusCode.NotFound);
        (await App.Visitor().Open(second)).Answers(HttpStatusCode.OK);
        Assert.Empty((await _reviewers.Letters())[0].Body);
    }

    [Fact]
    public async Task The_last_day_is_moved_and_what_was_ended_opens_again()
    {
        var (reviewer, address) = await _reviewers.Begin();
        await (await _round.Leader.Open(_reviewers.Page)).Press(
            "Avsluta åtkomsten MR-strateg, Annans kommun"
        );
        (await reviewer.Open(address)).Answers(HttpStatusCode.NotFound);
        (await _round.Leader.Open(_reviewers.Page)).Shows("Avslutad i förtid.");

        var page = await (await _round.Leader.Open(_reviewers.Page))
            .Fill("Ny sista dag MR-strateg, Annans kommun", "2027-03-01")
            .Press("Ändra sista dag MR-strateg, Annans kommun");

        page.Shows("Pågår.").Shows("till och med 1 mars 2027");
        (await App.Visitor().Open(await _reviewers.LatestLink())).Answers(HttpStatusCode.OK);
        var journal = await _round.Journal();
        Assert.Contains(
            journal,
            line => line.Contains("avslutade åtkomsten för MR-strateg", StringComparison.Ordinal)
        );
        Assert.Contains(
            journal,
            line => line.Contains("ändrade sista dag", StringComparison.Ordinal)
        );
    }
}
