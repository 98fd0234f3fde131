using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Lived;

/// <summary>What somebody says of one statement; without a level it is "vet inte eller berör inte mig".</summary>
public sealed record GivenLived(string Criterion, long? Level);

/// <summary>
/// Takes one person's lived answers, all or none. The link's own row is what everybody who answers waits for in turn, so that hundreds at once
/// lose nothing and a bunch is closed by exactly one of them.
/// </summary>
public sealed class TakeLived(MrContext db)
{
    private const int Tries = 3;

    /// <summary>
    /// Returns false when the same form has been sent before: a button pressed twice is one person. The form's token makes the keys of its answers
    /// and is then forgotten, so nothing joins them afterwards.
    /// </summary>
    /// <exception cref="RuleBroken">The link takes no answers any more.</exception>
    public async Task<bool> Take(
        Guid link,
        string token,
        IReadOnlyCollection<GivenLived> given,
        CancellationToken stop
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TakeOnce(link, token, given, stop);
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<bool> TakeOnce(
        Guid link,
        string token,
        IReadOnlyCollection<GivenLived> given,
        CancellationToken stop
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var counted = await db
            .LivedLinks.Where(l =>
                l.Id == link
                && l.ClosedAt == null
                && db.Set<SelfAssessment>()
                    .Any(a => a.Id == l.SelfAssessmentId && a.ConcludedAt == null)
            )
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.Received, l => l.Received + 1), stop);
        if (counted == 0)
            throw new RuleBroken("Frågorna är stängda. Det går inte att svara längre.");
        var answers = given
            .Select(one => new LivedAnswer(
                KeyOf(token, one.Criterion),
                link,
                one.Criterion,
                onPaper: false
            )
            {
                Level = one.Level,
            })
            .ToList();
        var keys = answers.Select(a => a.Id).ToList();
        if (await db.LivedAnswers.AnyAsync(a => keys.Contains(a.Id), stop))
            return false;
        db.AddRange(answers);
        await db.SaveChangesAsync(stop);
        await LivedBunches.Show(db, link, onPaper: false, stop);
        await transaction.CommitAsync(stop);
        return true;
    }

    private static Guid KeyOf(string token, string criterion) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{token}|{criterion}")).AsSpan(0, 16));
}
