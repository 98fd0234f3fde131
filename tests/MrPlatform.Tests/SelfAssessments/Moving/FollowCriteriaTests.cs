using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Moving;
using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Moving;

/// <summary>What is said of a question goes with it when it gets another code, nothing is mixed up, and nothing that names a criterion is forgotten.</summary>
[Trait("Needs", "Database")]
public sealed class FollowCriteriaTests : AppTests
{
    private StartedRound _round = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Social);
    }

    [Fact]
    public async Task Every_table_that_names_a_criterion_of_a_round_follows()
    {
        await using var scope = App.Services.CreateAsyncScope();
        var model = scope.ServiceProvider.GetRequiredService<MrContext>().Model;

        Assert.Equal(
            [
                "allotment",
                "blind_rating",
                "comment",
                "frozen_truth",
                "gap_judgement",
                "goal criterion",
                "goal gap",
                "lived_answer",
                "lived_tally",
                "outcome_note",
                "reveal",
                "review_note",
                "step_note",
                "workshop_question",
            ],
            FollowCriteria
                .Tables(model)
                .Select(sql => sql.Split(' '))
                .Select(words => words[1] == "goal" ? $"goal {words[3]}" : words[1])
                .Order()
        );
    }

    [Fact]
    public async Task Two_that_change_places_keep_their_own_and_other_rounds_are_left_alone()
    {
        var other = await Begin(App, Culture);
        await Say(_round.Id, "D1.1.3", "Om D1.1.3.");
        await Say(_round.Id, "D1.3.1", "Om D1.3.1.");
        await Say(other.Id, "D1.1.3", "I en annan runda.");

        await Rename(("D1.1.3", "D1.3.1"), ("D1.3.1", "D1.1.3"));

        Assert.Equal(["D1.1.3 Om D1.3.1.", "D1.3.1 Om D1.1.3."], await Said(_round.Id));
        Assert.Equal(["D1.1.3 I en annan runda."], await Said(other.Id));
    }

    [Fact]
    public async Task What_was_said_of_a_code_that_is_taken_is_laid_aside_and_comes_back()
    {
        await Say(_round.Id, "D1.1.3", "Om D1.1.3.");
        await Say(_round.Id, "D1.3.1", "Om den som försvann.");

        await Rename(("D1.1.3", "D1.3.1"));
        Assert.Equal(["D1.3.1 Om D1.1.3.", "~~D1.3.1 Om den som försvann."], await Said(_round.Id));

        await Rename(("D1.3.1", "D1.1.3"));
        Assert.Equal(["D1.1.3 Om D1.1.3.", "D1.3.1 Om den som försvann."], await Said(_round.Id));
    }

    private async Task Rename(params (string From, string To)[] renamed)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await FollowCriteria.Rename(db, _round.Id, renamed, default);
        await transaction.CommitAsync();
    }

    private async Task Say(Guid id, string criterion, string reason)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var round = await db.SelfAssessments.SingleAsync(a => a.Id == id);
        var by = new By(null, "Aino Berg", App.Clock.GetUtcNow());
        db.Add(
            round.Tell(
                new(
                    criterion,
                    null,
                    OutcomeSignal.AsExpected,
                    new("Andel nöjda", "Egen undersökning", by.Today, reason)
                ),
                unit: null,
                by
            )
        );
        await db.SaveChangesAsync();
    }

    private async Task<IReadOnlyList<string>> Said(Guid id)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var notes = await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .OutcomeNotes.AsNoTracking()
            .Where(n => n.SelfAssessmentId == id)
            .ToListAsync();
        return [.. notes.Select(n => $"{n.Criterion} {n.Reason}").Order(StringComparer.Ordinal)];
    }
}
