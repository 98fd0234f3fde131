using System.Net;
using System.Text.Json.Nodes;
using MrPlatform.SelfAssessments.Reviewing;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.SelfAssessments.Reviewing;

/// <summary>A reviewer says what they see, wonder and propose, and hands it in; the organisation answers.</summary>
[Trait("Needs", "Database")]
public sealed class WriteReviewTests(TestApp app) : SharedAppTests(app)
{
    private const string Code = "D1.1.3";
    private const string Another = "D1.3.1";
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
    public async Task What_is_written_is_kept_criterion_by_criterion_and_one_goes_on_where_one_left()
    {
        var (reviewer, address) = await _reviewers.Begin();
        var first = await (await reviewer.Open(address)).Follow("Börja granska");
        var started = first.Address.Split('/')[^1];

        var second = await first.Fill("Vi undrar", "Hur vet ni?").Press(Save);

        second.Answers(HttpStatusCode.OK);
        var note = await _reviewers.Note(started);
        Assert.Equal((null, "Hur vet ni?", null), (note!.Sees, note.Wonders, note.Proposes));
        var overview = await reviewer.Open(address);
        overview.Shows("Du har skrivit om 1 av");
        Assert.Equal(second.Address, (await overview.Follow("Fortsätt granska")).Address);
        Assert.Contains(
            await _round.Journal(),
            line =>
                line.Contains(
                    $"MR-strateg, Annans kommun skrev om {started} i granskningen av Provrunda",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task Too_long_a_text_is_said_and_kept_in_the_field()
    {
        var (reviewer, address) = await _reviewers.Begin();
        var long_ = new string('å', ReviewNote.LongestText + 1);

        var page = await (await reviewer.Open($"{address}/kriterier/{Code}"))
            .Fill("Vi ser", long_)
            .Press(Save);

        page.HasError("Vi ser", "Texten är för lång. Den får vara högst 4 000 tecken.");
        Assert.Equal(long_, Words.Of(page.ByLabel("Vi ser")));
        Assert.Null(await _reviewers.Note(Code));
    }

    [Fact]
    public async Task Two_who_write_on_the_same_point_get_a_choice()
    {
        var (reviewer, address) = await _reviewers.Begin();
        var colleague = App.Visitor();
        await colleague.Open(await _reviewers.LatestLink());
        var mine = (await reviewer.Open($"{address}/kriterier/{Code}")).Fill("Vi ser", "Mitt.");
        await (await colleague.Open($"{address}/kriterier/{Code}"))
            .Fill("Vi ser", "Kollegans.")
            .Press(Save);

        var page = await mine.Press(Save);

        page.Answers(HttpStatusCode.Conflict)
            .Shows("Någon annan hann spara före dig")
            .Shows("Kollegans.");
        Assert.Equal("Mitt.", Words.Of(page.ByLabel("Vi ser")));
        Assert.Equal("Kollegans.", (await _reviewers.Note(Code))!.Sees);
        (await page.Press("Spara min text i stället")).Answers(HttpStatusCode.OK);
        Assert.Equal("Mitt.", (await _reviewers.Note(Code))!.Sees);
    }

    [Fact]
    public async Task The_organisation_reads_nothing_before_it_is_handed_in_and_then_nobody_changes_it()
    {
        var (reviewer, address) = await _reviewers.Begin();
        (await (await reviewer.Open(address)).Press("Lämna in granskningen"))
            .Answers(HttpStatusCode.Conflict)
            .Shows("Du har inte skrivit något än.");
        await (await reviewer.Open($"{address}/kriterier/{Code}"))
            .Fill("Vi ser", "Ni frågar.")
            .Press(Save);
        (await _round.Leader.Open($"{address}/rapport"))
            .Shows("Granskaren har inte lämnat in än.")
            .DoesNotShow("Ni frågar.");
        (await _round.Leader.Open($"{address}/rapport?handler=Json")).Answers(
            HttpStatusCode.NotFound
        );
        var late = await reviewer.Open($"{address}/kriterier/{Another}");

        var handedIn = await (await reviewer.Open(address)).Press("Lämna in granskningen");

        handedIn.Shows("Inlämnad 22 november 2026").Shows("Ni frågar.");
        (await late.Fill("Vi ser", "För sent.").Press(Save))
            .Answers(HttpStatusCode.Conflict)
            .Shows("Granskningen är inlämnad och låst.");
        (await _round.Leader.Open($"{address}/rapport")).Shows("Ni frågar.");
        Assert.Contains(
            await _round.Journal(),
            line =>
                line.Contains(
                    "MR-strateg, Annans kommun lämnade in granskningen av Provrunda",
                    StringComparison.Ordinal
                )
        );

        await (await _round.Leader.Open(_reviewers.Page)).Press(
            "Öppna för ändring MR-strateg, Annans kommun"
        );
        var again = App.Visitor();
        await again.Open(await _reviewers.LatestLink());
        await (await again.Open($"{address}/kriterier/{Another}"))
            .Fill("Vi ser", "I tid.")
            .Press(Save);
        Assert.Equal("I tid.", (await _reviewers.Note(Another))!.Sees);
    }

    [Fact]
    public async Task The_organisation_answers_point_by_point_and_both_read_it_also_as_data_and_text()
    {
        var (reviewer, address) = await _reviewers.Begin();
        await (await reviewer.Open($"{address}/kriterier/{Code}"))
            .Fill("Vi föreslår", "Fråga dem det gäller.")
            .Press(Save);
        (
            await _round.Leader.Forge(
                $"{address}/rapport",
                ("Punkt", Code),
                ("Version", "1"),
                ("Text", "För tidigt.")
            )
        )
            .Answers(HttpStatusCode.Conflict)
            .Shows("Ni kan svara när granskaren har lämnat in den.");
        var own = await reviewer.Open(address);
        var token = Token(own);
        await own.Press("Lämna in granskningen");
        (
            await (await App.As("revisor")).Forge(
                $"{address}/rapport",
                ("Punkt", Code),
                ("Text", "Revisorn.")
            )
        ).Answers(HttpStatusCode.Forbidden);
        (
            await reviewer.Post(
                $"{address}/rapport",
                ("Punkt", Code),
                ("Text", "Granskaren."),
                token
            )
        ).Answers(HttpStatusCode.Forbidden);

        var page = await (await _round.Leader.Open($"{address}/rapport"))
            .Fill($"Vad ni gör av det {Code}", "Vi frågar i vår.")
            .Press($"Spara svaret {Code}");

        page.Shows("Vi frågar i vår.").Shows("Aino Berg");
        var seen = await reviewer.Open($"{address}/rapport");
        seen.Shows("Vad organisationen gör av det")
            .Shows("Vi frågar i vår.")
            .DoesNotShow("Aino Berg");
        var json = JsonNode.Parse(
            await reviewer.Http.GetStringAsync(
                new Uri($"{address}/rapport?handler=Json", UriKind.Relative)
            )
        )!;
        Assert.Equal("collegial-review", (string?)json["kind"]);
        Assert.Equal("MR-strateg", (string?)json["reviewer"]!["function"]);
        Assert.Equal(Code, (string?)json["points"]![0]!["criterion"]);
        Assert.Equal("Vi frågar i vår.", (string?)json["points"]![0]!["reply"]);
        var text = await reviewer.Http.GetStringAsync(
            new Uri($"{address}/rapport?handler=Markdown", UriKind.Relative)
        );
        Assert.Contains("**Vi föreslår:** Fråga dem det gäller.", text, StringComparison.Ordinal);
        Assert.Contains(
            await _round.Journal(),
            line => line.Contains($"svarade på {Code} i granskningen", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Two_who_answer_the_same_point_get_a_choice()
    {
        var (reviewer, address) = await _reviewers.Begin();
        await (await reviewer.Open($"{address}/kriterier/{Code}"))
            .Fill("Vi ser", "Det.")
            .Press(Save);
        await (await reviewer.Open(address)).Press("Lämna in granskningen");
        var mine = (await _round.Leader.Open($"{address}/rapport")).Fill(
            $"Vad ni gör av det {Code}",
            "Mitt."
        );
        await (await _round.Leader.Open($"{address}/rapport"))
            .Fill($"Vad ni gör av det {Code}", "Det andra.")
            .Press($"Spara svaret {Code}");

        var page = await mine.Press($"Spara svaret {Code}");

        page.Answers(HttpStatusCode.Conflict).Shows("Det andra.");
        Assert.Equal("Mitt.", Words.Of(page.ByLabel($"Vad ni gör av det {Code}")));
        Assert.Equal("Det andra.", (await _reviewers.Note(Code))!.Reply);
    }

    private static (string, string) Token(Page page) =>
        (
            "__RequestVerificationToken",
            page.Document.QuerySelector("input[name=__RequestVerificationToken]")!
                .GetAttribute("value")!
        );
}
