using System.Net;
using MrPlatform.Foundations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Answering;

/// <summary>Answering one criterion: who may, what each answer needs, and what comes of it.</summary>
public sealed class AnswerCriterionTests(TestApp app) : SharedAppTests(app)
{
    private const string Why = "Varför valde du det svaret?";
    private const string Code = "D3.1.4";

    private StartedRound _round = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Social, Culture);
    }

    [Theory]
    [InlineData("revisor")]
    [InlineData("administrator")]
    public async Task Who_only_reads_may_read_but_not_answer(string person)
    {
        var reader = await App.As(person);

        var page = await reader.Open(_round.Criterion(Code));

        page.Answers(HttpStatusCode.OK).Shows("Du kan läsa svaret men inte ändra det.");
        Assert.DoesNotContain("Spara och gå vidare", page.Text);
        (await reader.Forge(_round.Criterion(Code), ("Form.Choice", "4"))).Answers(
            HttpStatusCode.Forbidden
        );
        Assert.Equal(AnswerState.Unanswered, (await _round.Kept(Code)).State);
    }

    [Theory]
    [InlineData("handlaggare")]
    [InlineData("fortroendevald")]
    [InlineData("processledare-region")]
    [InlineData("redaktor")]
    public async Task Who_may_not_see_an_open_round_finds_nothing(string person)
    {
        var outsider = await App.As(person);

        (await outsider.Open(_round.Criterion(Code))).Answers(HttpStatusCode.NotFound);
        (await outsider.Forge(_round.Criterion(Code), ("Form.Choice", "4"))).Answers(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task A_respondent_answers_for_the_own_unit_and_finds_no_other()
    {
        var respondent = await App.As("respondent");

        await _round.Answer(Code, "Nivå 2", "Vi har börjat.", unit: 1, respondent);

        Assert.Equal("Ylva Nordin", (await _round.Kept(Code, unit: 1)).AnsweredByName);
        (await respondent.Open(_round.Criterion(Code, unit: 2))).Answers(HttpStatusCode.NotFound);
        (await respondent.Forge(_round.Criterion(Code, unit: 2), ("Form.Choice", "4"))).Answers(
            HttpStatusCode.NotFound
        );
        Assert.Equal(AnswerState.Unanswered, (await _round.Kept(Code, unit: 2)).State);
    }

    [Theory]
    [InlineData("D1.1.1", 1)]
    [InlineData("D3.1.4", 3)]
    [InlineData("D9.9.9", 1)]
    [InlineData("A2.1.1", 1)]
    public async Task What_is_not_asked_does_not_exist(string code, int unit)
    {
        (await _round.Leader.Open(_round.Criterion(code, unit))).Answers(HttpStatusCode.NotFound);
        (await _round.Leader.Open($"/nulagesanalyser/{Guid.NewGuid()}/kriterier/{Code}")).Answers(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task An_answer_must_be_chosen_and_what_was_written_stays()
    {
        var page = await (await Open()).Submit("Spara och gå vidare", (Why, "Vi vet nog."));

        page.Answers(HttpStatusCode.OK).HasError("Nivå 1", "Välj ett svar.").Shows("Vi vet nog.");
        Assert.Equal(AnswerState.Unanswered, (await _round.Kept(Code)).State);
    }

    [Theory]
    [InlineData(
        "Ej relevant",
        "Varför är kriteriet inte relevant?",
        "Skriv varför kriteriet inte är relevant för er."
    )]
    [InlineData("Likvärdig lösning", "Hur gör ni i stället?", "Beskriv hur ni gör i stället.")]
    public async Task Not_relevant_and_equivalent_are_explained(
        string choice,
        string field,
        string sentence
    )
    {
        var page = await (await Open()).Choose(choice).Press("Spara och gå vidare");
        page.HasError(field, sentence);

        await page.Submit("Spara och gå vidare", (field, "Samverkan med grannkommunen."));
        var kept = await _round.Kept(Code);
        Assert.Equal("Samverkan med grannkommunen.", kept.Explanation);
        Assert.Null(kept.Level);
    }

    [Fact]
    public async Task A_text_can_be_too_long()
    {
        var text = new string('o', 4001);

        var page = await (await Open()).Choose("Nivå 1").Submit("Spara och gå vidare", (Why, text));

        page.HasError(Why, "Den får vara högst 4 000 tecken.").Shows(text);
        Assert.True(page.ByLabel("Nivå 1").HasAttribute("checked"));
    }

    [Theory]
    [InlineData("Nivå 1", AnswerState.Level, 1)]
    [InlineData("Nivå 2", AnswerState.Level, 2)]
    [InlineData("Nivå 4", AnswerState.Level, 2)]
    [InlineData("Vet inte", AnswerState.Unknown, null)]
    public async Task An_answer_is_kept_counted_and_shown_when_one_comes_back(
        string choice,
        AnswerState state,
        int? shown
    )
    {
        await _round.Answer(Code, choice, "Så är det hos oss.");

        var kept = await _round.Kept(Code);
        Assert.Equal((state, (long?)shown), (kept.State, kept.Level));
        var page = await Open();
        Assert.True(page.ByLabel(choice).HasAttribute("checked"));
        var now = Stockholm.Clock(App.Clock.GetUtcNow());
        page.Shows("Så är det hos oss.").Shows("1 av 17 är besvarade").Shows($"Sparat {now:HH.mm}");
        await Recount.Agrees(App, _round.Id);
    }

    [Fact]
    public async Task Saving_leads_to_the_next_unanswered_criterion_and_last_to_the_overview()
    {
        var asked = Made
            .Framework.Criteria.Where(c => c.Starter && c.Scope != CriterionScope.Overall)
            .Select(c => c.Id)
            .ToList();
        await _round.Answer(asked[1], "Nivå 1");

        var page = await _round.Answer(asked[0], "Nivå 1");
        Assert.Equal(_round.Criterion(asked[2]), page.Address);

        page = await _round.Answer(asked[^1], "Nivå 1");
        Assert.Equal(_round.Criterion(asked[2]), page.Address);

        foreach (var code in asked[2..^1])
            page = await _round.Answer(code, "Vet inte");
        Assert.Equal($"{_round.Address}?klar=1", page.Address);
        page.Shows("Socialnämnden har svarat på alla 17 frågor.")
            .Shows("När alla enheter är klara kan du avsluta rundan.");
    }

    [Fact]
    public async Task The_journal_says_that_someone_answered_but_never_what()
    {
        await _round.Answer(Code, "Nivå 2", "Hemligt skäl");
        await _round.Answer(Code, "Nivå 2", "Hemligt skäl");
        await _round.Answer(Code, "Vet inte", "Hemligt skäl");

        var journal = await _round.Journal();
        Assert.Contains("ändrade svaret på D3.1.4 för Socialnämnden i Provrunda.", journal[0]);
        Assert.Contains("Aino Berg svarade på D3.1.4 för Socialnämnden i Provrunda.", journal[1]);
        Assert.Contains("startade rundan", journal[2]);
        Assert.DoesNotContain(journal, line => line.Contains("Hemligt", StringComparison.Ordinal));
        Assert.DoesNotContain(journal, line => line.Contains("Vet inte", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_written_is_text_and_never_markup()
    {
        await _round.Answer(Code, "Nivå 1", "<script>alert(1)</script>");

        var page = await Open();

        page.Shows("<script>alert(1)</script>");
        Assert.Empty(page.Document.QuerySelectorAll("script:not([src])"));
    }

    private Task<Page> Open() => _round.Leader.Open(_round.Criterion(Code));
}
