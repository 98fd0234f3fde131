using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.SelfAssessments;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Respondents;

/// <summary>Several rate for a unit, each on their own; then it is shown and the group agrees.</summary>
[Trait("Needs", "Database")]
public sealed class RespondentTests : AppTests
{
    private const string Code = "D1.1.3";

    private StartedRound _round = null!;
    private Raters _raters = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Social, Culture);
        _raters = new(App, _round);
    }

    [Theory]
    [InlineData("processledare-region", HttpStatusCode.NotFound)]
    [InlineData("handlaggare", HttpStatusCode.NotFound)]
    [InlineData("respondent", HttpStatusCode.Forbidden)]
    [InlineData("administrator", HttpStatusCode.Forbidden)]
    public async Task Only_the_process_leader_invites_and_shows(
        string person,
        HttpStatusCode status
    )
    {
        var other = await App.As(person);

        (await other.Open(_raters.Page)).Answers(status);
        (
            await other.Forge(
                $"{_raters.Page}?handler=Invite",
                ("Enhet", "1"),
                ("Emails", Raters.Aino)
            )
        ).Answers(status);
        (await other.Forge($"{_raters.Page}?handler=Reveal", ("Enhet", "1"))).Answers(status);

        Assert.Empty(await _raters.Letters());
    }

    [Fact]
    public async Task What_is_no_address_is_said_and_nothing_that_was_written_is_lost()
    {
        var page = await (await _round.Leader.Open(_raters.Page)).Submit(
            "Bjud in att skatta",
            ("E-postadresser", $"{Raters.Aino}, bo@, Cilla")
        );

        page.HasError("E-postadresser", "Det här är ingen e-postadress: bo@, Cilla.");
        Assert.Contains(
            Raters.Aino,
            page.ByLabel("E-postadresser").TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty(await _raters.Letters());
    }

    [Fact]
    public async Task Nobody_is_invited_twice_to_the_same_unit()
    {
        await _raters.Invite(Raters.Aino, Raters.Bo);
        await (await _round.Leader.Open(_raters.Page)).Submit(
            "Bjud in att skatta",
            ("E-postadresser", Raters.Aino.ToUpperInvariant())
        );

        Assert.Equal(2, (await _raters.Letters()).Count);
    }

    [Fact]
    public async Task Those_who_belong_to_the_unit_are_filled_in_and_nobody_is_invited_by_that()
    {
        var page = await (await _round.Leader.Open(_raters.Page)).Follow(
            "Fyll i chefer och svarande i Socialnämnden"
        );

        var filled = page.ByLabel("E-postadresser").TextContent.Split('\n');
        Assert.Contains(filled, email => email.StartsWith("respondent@", StringComparison.Ordinal));
        Assert.DoesNotContain(
            filled,
            email => email.StartsWith("processledare@", StringComparison.Ordinal)
        );
        Assert.Empty(await _raters.Letters());
    }

    [Fact]
    public async Task Who_has_something_left_is_reminded_once_a_day_with_the_way_in()
    {
        var own = await _raters.Invite(Raters.Aino, Raters.Bo);
        await _raters.Rate(own[0], (Code, "2"));
        (await _round.Leader.Open(_raters.Page)).DoesNotShow("har kvar att skatta");
        App.Clock.Advance(TimeSpan.FromDays(1));

        var after = await (await (await App.As("processledare")).Open(_raters.Page)).Press(
            "Påminn 2 som har kvar att skatta"
        );

        after.DoesNotShow("har kvar att skatta");
        var reminders = (await _raters.Letters())
            .Where(l => l.Subject.StartsWith("Påminnelse", StringComparison.Ordinal))
            .ToDictionary(l => l.Recipient);
        Assert.Equal(2, reminders.Count);
        Assert.Contains(
            "Du har skattat 1 av 17 påståenden",
            reminders[Raters.Aino].Body,
            StringComparison.Ordinal
        );
        Assert.Contains("har inte börjat än", reminders[Raters.Bo].Body, StringComparison.Ordinal);
        (await App.Visitor().Open(Raters.AddressIn(reminders[Raters.Aino]))).Shows("1 av 3");
    }

    [Fact]
    public async Task An_address_that_is_not_ours_and_one_that_is_removed_lead_nowhere()
    {
        var own = (await _raters.Invite(Raters.Aino))[0];
        (await App.Visitor().Open("/svara/AAAAAAAAAAAAAAAA")).Answers(HttpStatusCode.NotFound);
        (await App.Visitor().Open(own[..^3] + "abc")).Answers(HttpStatusCode.NotFound);

        await (await _round.Leader.Open(_raters.Page)).Press($"Ta bort {Raters.Aino}");

        (await App.Visitor().Open(own)).Answers(HttpStatusCode.NotFound);
        (await App.Visitor().Open($"{own}/omraden/D1")).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_process_leader_sees_that_one_has_rated_and_never_what_before_it_is_shown()
    {
        var own = await _raters.Invite(Raters.Aino, Raters.Bo);

        await _raters.Rate(own[0], (Code, "4"), ("D1.3.1", "vet-inte"));

        var overview = await _round.Leader.Open(_raters.Page);
        overview.Shows("2 av 17").Shows(Raters.Aino);
        var criterion = await _round.Leader.Open(_round.Criterion(Code));
        criterion.Shows("En har skattat. Svaren är dolda");
        Assert.DoesNotContain("Vad enas ni om?", criterion.Text, StringComparison.Ordinal);
        Assert.Empty(criterion.Document.QuerySelectorAll("svg.mr-spread"));
        var journal = await _round.Journal();
        Assert.Contains(
            journal,
            line =>
                line.Contains(
                    "En inbjuden svarande skattade D1 för Socialnämnden",
                    StringComparison.Ordinal
                )
        );
        Assert.DoesNotContain(
            journal,
            line =>
                line.Contains(Title, StringComparison.Ordinal)
                && line.Contains(Code, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_respondent_can_change_everything_until_it_is_shown_and_nothing_after()
    {
        var own = (await _raters.Invite(Raters.Aino))[0];
        await _raters.Rate(own, (Code, "4"));
        await _raters.Rate(own, (Code, "2"), ("D1.3.1", "3"));
        var late = await App.Visitor().Open($"{own}/omraden/D1");
        Raters.Radio(late, Code, "4").IsChecked = true;
        Raters.Radio(late, "D1.3.1", "1").IsChecked = true;

        await _raters.Reveal(Code);
        var page = await late.Press("Spara och gå vidare");

        page.Shows("Skattningarna av D1.1.3 visades medan du skrev");
        page.Shows("Du svarade 2 Påbörjat.");
        Assert.Equal([("D1.1.3", 2L), ("D1.3.1", 1L)], await _raters.Rated());
    }

    [Fact]
    public async Task The_group_sees_the_spread_and_agrees_with_a_reason_and_with_what_somebody_sees_differently()
    {
        var own = await _raters.Invite(Raters.Aino, Raters.Bo);
        await _raters.Rate(own[0], (Code, "1"));
        await _raters.Rate(own[1], (Code, "3"));

        var shown = await _raters.Reveal(Code);
        shown.Shows("Ni ser nivå 1 till 3. Vad skiljer?");
        Assert.Equal(
            "1 på nivå 1, 1 på nivå 3",
            shown.Document.QuerySelector("svg.mr-spread")!.GetAttribute("aria-label")
        );
        Assert.DoesNotContain(Raters.Aino, shown.Text, StringComparison.Ordinal);

        var without = await shown.Choose("Nivå 2").Press("Spara och gå vidare");
        without.HasError("Varför enades ni om det?", "Skriv varför ni enades om det svaret.");
        await without
            .Fill("Varför enades ni om det?", "Det sker, men inte alltid.")
            .Fill("Någon som ser det på ett annat sätt?", "I hemtjänsten sker det aldrig.")
            .Press("Spara och gå vidare");

        var kept = await _round.Kept(Code);
        Assert.Equal(2, kept.Level);
        Assert.Equal("Det sker, men inte alltid.", kept.Motivation);
        Assert.Equal("I hemtjänsten sker det aldrig.", kept.Dissent);
        (await _round.Leader.Open(_round.Result))
            .Shows("Där ni ser olika")
            .Shows("1 på nivå 1, 1 på nivå 3")
            .Shows("Någon ser det annorlunda: I hemtjänsten sker det aldrig.");
        var journal = await _round.Journal();
        Assert.Contains(
            journal,
            line =>
                line.Contains(
                    "visade skattningarna av D1.1.3 för Socialnämnden",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task Nobody_answers_for_those_who_rate_before_it_is_shown()
    {
        await _raters.Invite(Raters.Aino);

        (
            await _round.Leader.Forge(
                _round.Criterion(Code),
                ("Form.Choice", "4"),
                ("Form.Motivation", "Så är det.")
            )
        )
            .Answers(HttpStatusCode.Conflict)
            .Shows("Flera skattar var för sig. Visa skattningarna innan ni enas om ett svar.");
        (await _round.Leader.Open(_round.Area("D1"))).Shows("Flera skattar var för sig.");

        Assert.Equal(AnswerState.Unanswered, (await _round.Kept(Code)).State);
    }
}
