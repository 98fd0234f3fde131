using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Answering;
using MrPlatform.SelfAssessments.EvidenceRegister;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments.EvidenceRegister;

/// <summary>Many at once on one piece: answers that come to rest on it while it is changed, renewed and withdrawn.</summary>
public sealed class TogetherTests : AppTests
{
    private const int People = 200;

    [Fact]
    public async Task Two_hundred_who_reuse_one_piece_while_it_is_renewed_lose_nothing()
    {
        var round = await StartedRound.Begin(App, StartedRound.Social, StartedRound.Culture);
        var (piece, asked) = await Prepared(round.Id, EvidenceKind.Data);
        var queue = new SemaphoreSlim(16);
        var by = new By(PersonId: null, "Aino Berg", App.Clock.GetUtcNow());

        var answers = Enumerable
            .Range(0, People)
            .Select(async i =>
            {
                await queue.WaitAsync();
                try
                {
                    var (unit, area, code) = asked[i % asked.Count];
                    await Answer(round.Id, (unit, area, code), piece, by);
                }
                finally
                {
                    queue.Release();
                }
            });
        var renewals = Enumerable.Range(0, 5).Select(i => Renew(piece, i, by));
        await Task.WhenAll(answers.Concat(renewals));

        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var current = await db.Evidence.SingleAsync(e =>
            e.Title.StartsWith("Gemensamt prov") && e.ReplacedById == null
        );
        var given = await db
            .Answers.Include(a => a.Evidence)
            .Where(a => a.State == AnswerState.Level && a.Motivation == "Tillsammans.")
            .ToListAsync();
        Assert.Equal(asked.Count, given.Count);
        Assert.All(given, a => Assert.Equal([current.Id], a.Evidence.Select(e => e.Id)));
        Assert.All(given, a => Assert.Equal(4, a.Level));
        await Recount.Agrees(App, round.Id);
        await EvidenceCount.Agrees(App);
    }

    [Fact]
    public async Task A_round_concluded_while_its_evidence_is_withdrawn_is_either_or_and_never_half()
    {
        var round = await StartedRound.Begin(App, StartedRound.Social);
        var (piece, asked) = await Prepared(round.Id, EvidenceKind.Dialogue);
        var by = new By(PersonId: null, "Aino Berg", App.Clock.GetUtcNow());
        foreach (var one in asked)
            await Answer(round.Id, one, piece, by);

        await Task.WhenAll(
            Acting<ChangeEvidence>(change =>
                change.Withdraw(new(piece, 0), "Felställda frågor.", false, by, default)
            ),
            round.Conclude()
        );

        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var levels = await db
            .Answers.Where(a => a.Motivation == "Tillsammans.")
            .Select(a => a.Level)
            .Distinct()
            .ToListAsync();
        Assert.Single(levels);
        Assert.NotNull((await db.Evidence.SingleAsync(e => e.Id == piece)).WithdrawnAt);
        await Recount.Agrees(App, round.Id);
    }

    private Task Answer(Guid round, (long Unit, string Area, string Code) at, Guid piece, By by) =>
        Acting<AnswerCriteria>(
            async (answers, db) =>
            {
                var run = await db.SelfAssessments.AsNoTracking().SingleAsync(a => a.Id == round);
                var unit = await db
                    .RatingUnits.AsNoTracking()
                    .SingleAsync(u => u.SelfAssessmentId == round && u.Number == at.Unit);
                var seen = await db
                    .Answers.AsNoTracking()
                    .SingleAsync(a => a.RatingUnitId == unit.Id && a.Criterion == at.Code);
                var given = new GivenAnswer(Rating.At(4), "Tillsammans.")
                {
                    ReusedEvidence = [piece],
                };
                // Somebody else who was first has said the same: then nothing is lost.
                await answers.Save(
                    new(run, unit, at.Area, MayAnswer: true),
                    [new(at.Code, seen.Version, given)],
                    _ => by,
                    default
                );
            }
        );

    /// <summary>Puts a newer piece in the place of whichever applies, again when somebody else was first.</summary>
    private async Task Renew(Guid piece, int number, By by)
    {
        for (var done = false; !done; )
            await Acting<ChangeEvidence>(
                async (change, db) =>
                {
                    var current = await db
                        .Evidence.AsNoTracking()
                        .Where(e => e.Title.StartsWith("Gemensamt prov") && e.ReplacedById == null)
                        .SingleAsync();
                    done =
                        await change.Renew(
                            new(current.Id, current.Version),
                            current.UnitId,
                            current.Note with
                            {
                                Title = $"Gemensamt prov {number}",
                            },
                            by,
                            default
                        )
                            is not null;
                }
            );
        Assert.NotEqual(Guid.Empty, piece);
    }

    private async Task<(Guid Piece, List<(long, string, string)> Asked)> Prepared(
        Guid round,
        EvidenceKind kind
    )
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var run = await db.SelfAssessments.SingleAsync(a => a.Id == round);
        var units = await db.RatingUnits.Where(u => u.SelfAssessmentId == round).ToListAsync();
        var by = new By(PersonId: null, "Aino Berg", App.Clock.GetUtcNow());
        var piece = new Evidence(
            run.OrganisationId,
            units[0].UnitId,
            new(kind, "Gemensamt prov", by.Today.AddDays(-40)),
            by
        );
        db.AddRange(piece, new EvidenceUnit(piece));
        await db.SaveChangesAsync();
        var ids = units.Select(u => u.Id).ToList();
        var asked = await db.Answers.Where(a => ids.Contains(a.RatingUnitId)).ToListAsync();
        return (
            piece.Id,
            [
                .. asked.Select(a =>
                    (units.Single(u => u.Id == a.RatingUnitId).Number, a.Area, a.Criterion)
                ),
            ]
        );
    }

    private Task Acting<T>(Func<T, Task> act)
        where T : notnull => Acting<T>((one, _) => act(one));

    private async Task Acting<T>(Func<T, MrContext, Task> act)
        where T : notnull
    {
        await using var scope = App.Services.CreateAsyncScope();
        await act(
            scope.ServiceProvider.GetRequiredService<T>(),
            scope.ServiceProvider.GetRequiredService<MrContext>()
        );
    }
}
