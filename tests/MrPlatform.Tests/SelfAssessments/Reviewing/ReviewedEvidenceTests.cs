using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments.EvidenceRegister;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Reviewing;

/// <summary>A reviewer fetches the files of what answers within the scope rest on, as long as the review is open and the piece counts.</summary>
[Trait("Needs", "Database")]
public sealed class ReviewedEvidenceTests : RegisterStory
{
    private Guid _piece;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var round = await db.SelfAssessments.SingleAsync(a => a.Id == Round.Id);
        var unit = await db.RatingUnits.SingleAsync(u =>
            u.SelfAssessmentId == Round.Id && u.Number == 1
        );
        _piece = await PieceWithFile.Of(scope.ServiceProvider, round.OrganisationId, unit.UnitId);
    }

    [Fact]
    public async Task The_reviewer_fetches_a_file_to_be_saved_and_nobody_else_does_by_that_address()
    {
        await Reuse(Code, _piece);
        var (reviewer, address) = await new Reviewers(App, Round).Begin(Social);
        var file = File(address);

        (await App.Visitor(followRedirects: false).Open(file)).Answers(HttpStatusCode.Redirect);
        foreach (var person in new[] { "processledare-region", "chef-region", "respondent" })
            (await (await App.As(person)).Open(file)).Answers(HttpStatusCode.NotFound);
        Assert.EndsWith(
            $"/underlag/{_piece}/fil",
            (await Round.Leader.Open(file)).Address,
            StringComparison.Ordinal
        );
        (await reviewer.Open($"/underlag/{_piece}/fil")).Shows("Logga in");

        (await reviewer.Open($"{address}/kriterier/{Code}")).Shows("Hämta filen enkat.txt");
        var sent = await reviewer.Http.GetAsync(new Uri(file, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Equal("attachment", sent.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Vi frågade 40 personer.", await sent.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_file_outside_the_scope_or_after_the_last_day_is_absent()
    {
        await Reuse(Code, _piece);
        var (elsewhere, other) = await new Reviewers(App, Round).Begin(Culture);
        (await elsewhere.Open(File(other))).Answers(HttpStatusCode.NotFound);
        (await elsewhere.Open($"{other}/filer/{Guid.NewGuid()}")).Answers(HttpStatusCode.NotFound);

        Round.Later();
        var reviewers = new Reviewers(App, Round);
        await reviewers.Invite(Reviewers.Leader);
        var file = File($"/granskning/{(await reviewers.Latest()).Id}");
        (await (await App.As("processledare-region")).Open(file)).Answers(HttpStatusCode.OK);
        App.Clock.Advance(TimeSpan.FromDays(80));
        (await (await App.As("processledare-region")).Open(file)).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_withdrawn_counts_no_more_in_an_open_round_and_still_in_one_concluded_before()
    {
        await Reuse(Code, _piece);
        var open = await new Reviewers(App, Round).Begin();
        var second = await StartedRound.Begin(App, Social);
        await Reuse(Code, _piece, round: second);
        await second.Conclude();
        second.Later();
        var concluded = await new Reviewers(App, second).Begin();
        (await open.Reviewer.Open(File(open.Address))).Answers(HttpStatusCode.OK);

        Round.Later();
        await (await Round.Leader.Open($"/underlag/{_piece}/dra-tillbaka")).Submit(
            "Dra tillbaka underlaget",
            ("Varför dras det tillbaka?", "Frågorna var fel ställda.")
        );

        (await open.Reviewer.Open(File(open.Address))).Answers(HttpStatusCode.NotFound);
        (await open.Reviewer.Open($"{open.Address}/kriterier/{Code}")).DoesNotShow("Enkät med fil");
        (await concluded.Reviewer.Open(File(concluded.Address))).Answers(HttpStatusCode.OK);
        (await concluded.Reviewer.Open($"{concluded.Address}/kriterier/{Code}")).Shows(
            "Enkät med fil"
        );
    }

    private string File(string review) => $"{review}/filer/{_piece}";
}
