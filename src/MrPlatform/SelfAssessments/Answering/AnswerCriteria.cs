using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.SelfAssessments.EvidenceRegister;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Answering;

/// <summary>One criterion's answer on its way in: the form's criterion, the version the person saw, and what is given.</summary>
public sealed record IncomingAnswer(string Criterion, long SeenVersion, GivenAnswer Given);

/// <summary>
/// Saves one or more answers of a unit with their journal lines and counts in one transaction. Both doors lead here: the page of
/// one criterion and the page of a whole area.
/// </summary>
public sealed class AnswerCriteria(
    MrContext db,
    WriteQueue queue,
    ChosenEvidence chosen,
    TimeProvider clock
)
{
    private const int Attempts = 10;

    private static readonly Func<
        MrContext,
        Guid,
        string,
        string?,
        IAsyncEnumerable<Answer>
    > AnswersTo = EF.CompileAsyncQuery(
        (MrContext db, Guid unit, string area, string? criterion) =>
            db.Set<Answer>()
                .Include(a => a.Evidence)
                .Where(a =>
                    a.RatingUnitId == unit
                    && a.Area == area
                    && (criterion == null || a.Criterion == criterion)
                )
    );

    /// <summary>Returns the answers somebody else changed since they were seen; then nothing at all is saved.</summary>
    public async Task<IReadOnlyList<Answer>> Save(
        AnsweringPlace place,
        IReadOnlyCollection<IncomingAnswer> incoming,
        Func<TimeProvider, By> who,
        CancellationToken stop
    )
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
            if (await Try(place, incoming, who, stop) is { } changed)
                return changed;
        throw new RuleBroken(
            "Underlaget ändrades flera gånger medan du sparade. Försök igen om en liten stund."
        );
    }

    /// <summary>Null when the evidence was weighed again in the same instant though nobody has answered: then one tries anew.</summary>
    private async Task<IReadOnlyList<Answer>?> Try(
        AnsweringPlace place,
        IReadOnlyCollection<IncomingAnswer> incoming,
        Func<TimeProvider, By> who,
        CancellationToken stop
    )
    {
        using var turn = await queue.Turn(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await DemandShown(place, incoming, stop);
        var register = await chosen.Hold(place.Round, incoming.Select(i => i.Given), stop);
        var answers = await Read(place, incoming, stop);
        var changed = Changed(answers, incoming);
        if (changed.Count > 0)
            return changed;

        // Read a moment ago and never changed here; that it is still open is made sure of when the counts move.
        db.Attach(place.Round);
        var by = who(clock);
        var moves = answers.Select(a => (a, Give(place, a, Given(incoming, a).Given))).ToList();
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody else saved in the same instant.
            await transaction.RollbackAsync(stop);
            db.ChangeTracker.Clear();
            changed = Changed(await Read(place, incoming, stop), incoming);
            return changed.Count > 0 ? changed : null;
        }
        if (!await Counting.MoveInOpenRound(db, place.Unit, moves, stop))
            throw new RuleBroken("Rundan avslutades medan du skrev. Svaren är låsta.");
        await transaction.CommitAsync(stop);
        return [];

        Tally Give(AnsweringPlace place, Answer answer, GivenAnswer given) =>
            place.Round.Answer(
                answer,
                place.Unit,
                given with
                {
                    RemovedEvidence =
                    [
                        .. given.RemovedEvidence,
                        .. given
                            .RemovedEvidence.Where(register.ContainsKey)
                            .Select(id => register[id].Id),
                    ],
                },
                by,
                [.. given.ReusedEvidence.Select(id => register[id])]
            );
    }

    /// <summary>Where several rate, nobody answers for them before what they see has been shown.</summary>
    private async Task DemandShown(
        AnsweringPlace place,
        IReadOnlyCollection<IncomingAnswer> incoming,
        CancellationToken stop
    )
    {
        if (!place.Unit.HearsSeveral || incoming.Count == 0)
            return;
        var shown = await db.RevealedFor(place.Unit.Id, stop);
        if (incoming.Any(one => !shown.Contains(one.Criterion)))
            throw new RuleBroken(
                "Flera skattar var för sig. Visa skattningarna innan ni enas om ett svar."
            );
    }

    private async Task<List<Answer>> Read(
        AnsweringPlace place,
        IReadOnlyCollection<IncomingAnswer> incoming,
        CancellationToken stop
    )
    {
        var only = incoming.Count == 1 ? incoming.First().Criterion : null;
        var answers = await AnswersTo(db, place.Unit.Id, place.Area, only).ToListAsync(stop);
        answers.RemoveAll(a => incoming.All(i => i.Criterion != a.Criterion));
        if (answers.Count < incoming.Count)
            throw new RuleBroken(
                "Rundan har flyttats till en annan version av ramverket medan du skrev, och frågan ställs inte längre på samma sätt. Gå tillbaka för att läsa det du skrev."
            );
        return answers;
    }

    private static List<Answer> Changed(
        List<Answer> answers,
        IReadOnlyCollection<IncomingAnswer> incoming
    ) =>
        [
            .. answers.Where(a =>
                Given(incoming, a) is var mine
                && a.Version != mine.SeenVersion
                && !a.IsAlready(mine.Given)
            ),
        ];

    private static IncomingAnswer Given(IEnumerable<IncomingAnswer> incoming, Answer answer) =>
        incoming.Single(i => i.Criterion == answer.Criterion);
}
