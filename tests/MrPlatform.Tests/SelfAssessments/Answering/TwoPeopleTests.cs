using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.SelfAssessments.Answering;

/// <summary>Two people answer for the same unit: nothing typed is lost, nothing is overwritten unseen, every answer is counted.</summary>
public sealed class TwoPeopleTests(TestApp app) : SharedAppTests(app)
{
    private const string Why = "Varför valde du det svaret?";
    private const string Code = "D3.1.4";
    private const string Save = "Spara och gå vidare";

    private StartedRound _round = null!;
    private Visitor _other = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Social);
        _other = await App.As("respondent");
    }

    [Fact]
    public async Task The_second_to_save_sees_both_answers_and_what_was_typed()
    {
        var page = await Meet();

        page.Answers(HttpStatusCode.Conflict)
            .Shows("Någon annan hann spara före dig")
            .Shows("Vi är på väg.")
            .Shows("Det finns ett beslut.")
            .Shows("Ylva Nordin");
        Assert.Equal("Vi är på väg.", Words.Of(page.ByLabel(Why)));
        Assert.True(page.ByLabel("Nivå 2").HasAttribute("checked"));
        Assert.Equal("Det finns ett beslut.", (await _round.Kept(Code)).Motivation);
    }

    [Fact]
    public async Task Keeping_ones_own_answer_saves_it()
    {
        var page = await (await Meet()).Press("Behåll mitt svar");

        page.Answers(HttpStatusCode.OK);
        var kept = await _round.Kept(Code);
        Assert.Equal("Vi är på väg.", kept.Motivation);
        Assert.Equal(2, kept.Level);
        Assert.Equal("Aino Berg", kept.AnsweredByName);
        await Recount.Agrees(App, _round.Id);
    }

    [Fact]
    public async Task Keeping_the_other_answer_changes_nothing()
    {
        var page = await (await Meet()).Follow("Behåll det andra svaret");

        Assert.Equal("Det finns ett beslut.", Words.Of(page.ByLabel(Why)));
        Assert.Equal("Ylva Nordin", (await _round.Kept(Code)).AnsweredByName);
    }

    [Fact]
    public async Task The_same_answer_from_both_is_no_conflict()
    {
        var mine = (await _round.Leader.Open(_round.Criterion(Code)))
            .Choose("Nivå 1")
            .Fill(Why, "Inget än.");
        await _round.Answer(Code, "Nivå 1", "Inget än.", by: _other);

        (await mine.Press(Save)).Answers(HttpStatusCode.OK);

        Assert.Equal(1, (await _round.Kept(Code)).Version);
    }

    [Fact]
    public async Task Two_who_save_different_criteria_at_the_same_time_never_lose_a_count()
    {
        var codes = Made
            .Framework.Criteria.Where(c => c.Starter && c.Scope != CriterionScope.Overall)
            .Select(c => c.Id)
            .ToList();
        var forms = new List<Page>();
        foreach (var (i, code) in codes.Index())
            forms.Add(
                (await (i % 2 == 0 ? _round.Leader : _other).Open(_round.Criterion(code)))
                    .Choose(i % 5 == 0 ? "Vet inte" : $"Nivå {i % 4 + 1}")
                    .Fill(Why, "På samma gång.")
            );

        var pages = await Task.WhenAll(forms.Select(form => form.Press(Save)));

        Assert.All(pages, page => page.Answers(HttpStatusCode.OK));
        Assert.All(
            await Task.WhenAll(codes.Select(code => _round.Kept(code))),
            kept => Assert.NotEqual(AnswerState.Unanswered, kept.State)
        );
        await Recount.Agrees(App, _round.Id);
    }

    [Fact]
    public async Task Two_who_save_the_same_criterion_at_the_same_time_leave_one_whole_answer()
    {
        Page[] forms =
        [
            (await _round.Leader.Open(_round.Criterion(Code))).Choose("Nivå 1").Fill(Why, "Ett."),
            (await _other.Open(_round.Criterion(Code))).Choose("Nivå 2").Fill(Why, "Två."),
        ];

        var pages = await Task.WhenAll(forms.Select(form => form.Press(Save)));

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.Conflict],
            pages.Select(page => page.Status).Order()
        );
        var kept = await _round.Kept(Code);
        Assert.Equal(kept.Level == 1 ? "Ett." : "Två.", kept.Motivation);
        await Recount.Agrees(App, _round.Id);
    }

    [Fact]
    public async Task A_save_that_meets_another_still_under_way_waits_for_it_and_then_shows_both()
    {
        var mine = (await _round.Leader.Open(_round.Criterion(Code)))
            .Choose("Nivå 2")
            .Fill(Why, "Vi är på väg.");
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        await using var theirs = await db.Database.BeginTransactionAsync();
        await db
            .Answers.Where(a => a.Criterion == Code)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(a => a.Version, a => a.Version + 1)
                    .SetProperty(a => a.State, AnswerState.Unknown)
                    .SetProperty(a => a.Motivation, "Ingen vet än.")
                    .SetProperty(a => a.AnsweredByName, "Ylva Nordin")
            );

        var saving = Task.Run(() => mine.Press(Save));
        await Task.Delay(TimeSpan.FromMilliseconds(500));
        Assert.False(saving.IsCompleted);
        await theirs.CommitAsync();

        (await saving)
            .Answers(HttpStatusCode.Conflict)
            .Shows("Någon annan hann spara före dig")
            .Shows("Ingen vet än.")
            .Shows("Ylva Nordin")
            .Shows("Vi är på väg.");
        Assert.Equal("Ingen vet än.", (await _round.Kept(Code)).Motivation);
    }

    /// <summary>The leader opens the form, the respondent saves, the leader saves.</summary>
    private async Task<Page> Meet()
    {
        var mine = (await _round.Leader.Open(_round.Criterion(Code)))
            .Choose("Nivå 2")
            .Fill(Why, "Vi är på väg.");
        await _round.Answer(Code, "Nivå 3", "Det finns ett beslut.", by: _other);
        return await mine.Press(Save);
    }
}
