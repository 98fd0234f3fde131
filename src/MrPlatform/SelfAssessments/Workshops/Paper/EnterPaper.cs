using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Workshops.Paper;

/// <summary>
/// Takes what a group has ticked on paper, counted question by question, as ratings by people without names. Then it is shown and agreed on as usual.
/// Doing it once more for a question replaces what was taken from paper before, until it is shown.
/// </summary>
public sealed class EnterPaper(MrContext db)
{
    /// <summary>Saves all or nothing.</summary>
    /// <exception cref="RuleBroken">A question has been shown, the workshop has ended, or the round is concluded.</exception>
    public async Task Save(
        WorkshopScene scene,
        IReadOnlyDictionary<string, IReadOnlyList<Rating>> sheets,
        By by,
        CancellationToken stop
    )
    {
        if (scene.Phase == Phase.Ended)
            throw new RuleBroken("Verkstaden är avslutad. Starta en ny om ni vill fortsätta.");
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.TurnToRate(scene.Unit.Id, stop);
        var revealed = await db.RevealedFor(scene.Unit.Id, stop);
        if (sheets.Keys.FirstOrDefault(revealed.Contains) is not null)
            throw new RuleBroken(
                "Svaren på frågan har redan visats. De går inte att ändra längre."
            );
        db.Attach(scene.Round);
        var raters = await Raters(scene, sheets.Values.Max(one => one.Count), by, stop);
        var ids = raters.Select(r => r.Id).ToList();
        await db
            .BlindRatings.Where(r =>
                ids.Contains(r.RespondentId) && sheets.Keys.Contains(r.Criterion)
            )
            .ExecuteDeleteAsync(stop);
        var kept = await db
            .BlindRatings.AsNoTracking()
            .Where(r => ids.Contains(r.RespondentId))
            .ToListAsync(stop);
        foreach (var (criterion, ratings) in sheets)
        {
            // In no order: a sheet is counted question by question, so nothing may look as if one person gave a whole row.
            var mixed = ratings.ToArray();
            RandomNumberGenerator.Shuffle(mixed.AsSpan());
            var given = scene.Round.EnterFromPaper(scene.Unit, criterion, mixed, raters, by);
            db.AddRange(given);
            kept.AddRange(given);
        }
        foreach (var rater in raters)
            rater.RatedOnPaper(kept.Count(r => r.RespondentId == rater.Id));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }

    /// <summary>One rater for each sheet: those there are, and as many more as are needed.</summary>
    private async Task<List<Respondent>> Raters(
        WorkshopScene scene,
        int sheets,
        By by,
        CancellationToken stop
    )
    {
        var raters = await (
            from p in db.WorkshopParticipants
            join r in db.Respondents on p.RespondentId equals r.Id
            where p.WorkshopId == scene.Workshop.Id && p.OnPaper
            orderby r.Id
            select r
        ).ToListAsync(stop);
        while (raters.Count < sheets)
        {
            var rater = scene.Round.Join(scene.Unit, by.At);
            raters.Add(rater);
            db.AddRange(rater, new WorkshopParticipant(scene.Workshop, rater.Id, onPaper: true));
        }
        return raters;
    }
}
