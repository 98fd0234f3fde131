using System.Net;
using MrPlatform.Organisations.Demo;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Reviewing;

/// <summary>A reviewer from another organisation reads a round and says what they see; the organisation answers.</summary>
[Trait("Needs", "Database")]
public sealed class ReviewTests : AppTests
{
    private const string Code = "D1.1.3";
    private const string Save = "Spara och gå vidare";

    private StartedRound _round = null!;
    private Reviewers _reviewers = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Social, Culture);
        _reviewers = new(App, _round);
        await _round.Answer(Code, "Nivå 4", "Vi frågar alltid.");
    }

    [Fact]
    public async Task Everybody_else_inside_and_outside_finds_no_review()
    {
        var (_, address) = await _reviewers.Begin();

        foreach (var person in DemoPerson.All)
        {
            var other = await App.As(person.Key);
            var inside =
                person.Organisation == DemoOrganisation.Exempelkoping
                && person.Key is "processledare" or "administrator" or "revisor";
            foreach (var path in new[] { "", $"/kriterier/{Code}", "/rapport" })
            {
                var page = await other.Open(address + path);
                page.Answers(inside ? HttpStatusCode.OK : HttpStatusCode.NotFound);
                page.DoesNotShow("Vi frågar alltid.");
            }
            (
                await other.Forge(
                    $"{address}/kriterier/{Code}",
                    ("Form.Sees", "Jag är inte granskaren.")
                )
            ).Answers(inside ? HttpStatusCode.Forbidden : HttpStatusCode.NotFound);
        }
        (await App.Visitor().Open(address)).Shows("Logga in");
        Assert.Null(await _reviewers.Note(Code));
    }

    [Fact]
    public async Task No_guess_opens_a_review()
    {
        var (_, address) = await _reviewers.Begin();
        var link = await _reviewers.LatestLink();
        var review = await _reviewers.Latest();

        foreach (
            var guess in new[]
            {
                link[..^1],
                link[..^1] + (link[^1] == 'A' ? 'B' : 'A'),
                link.ToUpperInvariant()
                    .Replace("/GRANSKNING/OPPNA", "/granskning/oppna", StringComparison.Ordinal),
                $"/granskning/oppna/{review.KeyHash}",
                $"/granskning/oppna/{review.Id}",
            }
        )
        {
            var visitor = App.Visitor();
            (await visitor.Open(guess)).Answers(HttpStatusCode.NotFound);
            (await visitor.Open(address)).DoesNotShow("Granska Provrunda");
        }
    }

    [Fact]
    public async Task The_session_of_one_review_opens_no_other_and_nothing_else_of_the_organisation()
    {
        var (reviewer, _) = await _reviewers.Begin();
        var rounds = await DemoRounds.Of(App);
        var other = await Begin(App, Social);
        var others = new Reviewers(App, other);
        await others.Invite("en.annan@annan.example");
        var theirs = await others.Latest();

        foreach (var path in new[] { "", $"/kriterier/{Code}", "/rapport" })
            (await reviewer.Open($"/granskning/{theirs.Id}{path}")).Answers(
                HttpStatusCode.NotFound
            );
        foreach (
            var path in new[]
            {
                "/arbetsyta",
                "/nulagesanalyser",
                "/handelser",
                "/organisation",
                _round.Address,
                _round.Result,
                _round.Criterion(Code),
                $"/nulagesanalyser/{rounds.Concluded}/resultat",
            }
        )
            Assert.StartsWith(
                "/logga-in",
                (await reviewer.Open(path)).Address,
                StringComparison.Ordinal
            );
    }

    [Fact]
    public async Task Access_ends_by_date_at_once_and_the_organisation_keeps_what_was_handed_in()
    {
        var (reviewer, address) = await _reviewers.Begin();
        var link = await _reviewers.LatestLink();
        await (await reviewer.Open(address))
            .Fill("Vi ser", "Ett stabilt arbete.")
            .Press("Lämna in granskningen");
        (await reviewer.Open($"{address}/rapport")).Shows("Ett stabilt arbete.");

        // Half past eleven in the evening of the last day in Stockholm, and half an hour into the next.
        App.Clock.SetUtcNow(new(2027, 1, 31, 22, 30, 0, TimeSpan.Zero));
        (await Again()).Answers(HttpStatusCode.OK);
        App.Clock.Advance(TimeSpan.FromHours(1));

        (await Again()).Answers(HttpStatusCode.NotFound);
        foreach (
            var path in new[] { "", $"/kriterier/{Code}", "/rapport", "/rapport?handler=Json" }
        )
            (await reviewer.Open(address + path)).DoesNotShow("Ett stabilt arbete.");
        (await (await App.As("processledare")).Open($"{address}/rapport")).Shows(
            "Ett stabilt arbete."
        );

        async Task<Page> Again() => await App.Visitor().Open(link);
    }

    [Fact]
    public async Task A_session_ends_when_the_review_ends_while_it_lasts()
    {
        var (reviewer, address) = await _reviewers.Begin();
        var page = await reviewer.Open($"{address}/kriterier/{Code}");
        await (await _round.Leader.Open(_reviewers.Page)).Press(
            "Avsluta åtkomsten MR-strateg, Annans kommun"
        );

        (await page.Fill("Vi ser", "För sent.").Press(Save)).Answers(HttpStatusCode.NotFound);
        (await reviewer.Open(address)).Answers(HttpStatusCode.NotFound);
        Assert.Null(await _reviewers.Note(Code));
    }

    [Fact]
    public async Task The_reviewer_reads_answers_levels_and_reasons_within_the_scope_and_no_names()
    {
        await _round.Answer(Code, "Nivå 2", "Kulturen gör det själv.", unit: 2);
        var (reviewer, address) = await _reviewers.Begin(
            Social,
            Made.Framework.Areas.Single(a => a.Id == "D1").Name
        );

        var overview = await reviewer.Open(address);
        overview.Shows("Granskningen gäller Socialnämnden.").Shows(Code);
        var page = await reviewer.Open($"{address}/kriterier/{Code}");

        page.Shows("Vi frågar alltid.")
            .Shows(
                "De säger nivå 4, men svaret visas som nivå 2. Utan underlag visas högst nivå 2."
            )
            .DoesNotShow("Kulturen gör det själv.")
            .DoesNotShow(Culture)
            .DoesNotShow("Aino Berg");
        overview.DoesNotShow("Aino Berg");
        var outside = Made.Framework.Criteria.First(c => c.Starter && c.Area.Id != "D1");
        overview.DoesNotShow(outside.Id);
        (await reviewer.Open($"{address}/kriterier/{outside.Id}")).Answers(HttpStatusCode.NotFound);
        (await reviewer.Open($"{address}/kriterier/D9.9.9")).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Somebody_with_an_account_in_another_organisation_finds_the_review_when_signed_in()
    {
        var email = DemoPerson.All.Single(p => p.Key == "processledare-region").Email;
        (await _reviewers.Invite(email)).Shows("Har konto hos Region Exempel.");
        var review = await _reviewers.Latest();

        (await (await App.As("processledare-region")).Open($"/granskning/{review.Id}")).Shows(
            "Granska Provrunda"
        );
        (await (await App.As("chef-region")).Open($"/granskning/{review.Id}")).Answers(
            HttpStatusCode.NotFound
        );
    }
}
