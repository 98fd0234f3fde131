using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.SelfAssessments.EvidenceFiles;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.EvidenceRegister;

/// <summary>
/// Ändrar, förnyar, drar tillbaka eller tar bort ett underlag: the piece, every answer in open rounds that rests on it weighed again, the counts
/// and the journal in one transaction. Concluded rounds keep what was shown then. Each returns null when somebody else changed the piece since
/// it was seen.
/// </summary>
public sealed class ChangeEvidence(MrContext db, EvidenceFolder folder)
{
    private const int Attempts = 10;

    public Task<Evidence?> Change(
        SeenPiece seen,
        Guid unitId,
        EvidenceNote note,
        By by,
        CancellationToken stop
    ) => Replace(seen, piece => piece.Change(unitId, note, by), by, stop);

    public Task<Evidence?> Renew(
        SeenPiece seen,
        Guid unitId,
        EvidenceNote note,
        By by,
        CancellationToken stop
    ) => Replace(seen, piece => piece.Renew(unitId, note, by), by, stop);

    /// <param name="alsoFile">Takes the file away for good. Without it the file stays as long as a concluded answer rests on the piece.</param>
    public async Task<Evidence?> Withdraw(
        SeenPiece seen,
        string because,
        bool alsoFile,
        By by,
        CancellationToken stop
    )
    {
        List<EvidenceFile> removed = [];
        var piece = await Try(
            seen,
            async piece =>
            {
                piece.Withdraw(because, by);
                if (!await Weigh(piece, _ => { }, by, stop))
                    return false;
                removed =
                    alsoFile || !await IsShownInConcluded(piece, stop)
                        ? await RemoveFiles([piece], by, stop)
                        : [];
                return true;
            },
            stop
        );
        Delete(removed);
        return piece;
    }

    /// <summary>Takes a piece that nothing rests on out of the register, with its earlier editions and its file.</summary>
    public async Task<Evidence?> Delete(SeenPiece seen, By by, CancellationToken stop)
    {
        List<EvidenceFile> removed = [];
        var piece = await Try(
            seen,
            async piece =>
            {
                piece.Deleted(by);
                var gone = await WithEarlier(piece, stop);
                removed = await RemoveFiles(gone, by, stop);
                await db.SaveChangesAsync(stop);
                foreach (var one in gone)
                {
                    await db
                        .EvidenceUnits.Where(u => u.EvidenceId == one.Id)
                        .ExecuteDeleteAsync(stop);
                    await db.Evidence.Where(e => e.Id == one.Id).ExecuteDeleteAsync(stop);
                }
                return true;
            },
            stop
        );
        Delete(removed);
        return piece;
    }

    private async Task<Evidence?> Replace(
        SeenPiece seen,
        Func<Evidence, Evidence> replace,
        By by,
        CancellationToken stop
    )
    {
        Evidence? next = null;
        var piece = await Try(
            seen,
            async piece =>
            {
                next = replace(piece);
                db.Add(next);
                db.Add(new EvidenceUnit(next));
                return await Weigh(piece, answer => answer.RestInsteadOn(next, piece), by, stop);
            },
            stop
        );
        return piece is null ? null : next;
    }

    /// <summary>Again when a round was concluded or an answer given in the same instant.</summary>
    private async Task<Evidence?> Try(
        SeenPiece seen,
        Func<Evidence, Task<bool>> act,
        CancellationToken stop
    )
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            await db
                .Evidence.Where(e => e.Id == seen.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(e => e.Answers, e => e.Answers), stop);
            var piece = await db.Evidence.FirstOrDefaultAsync(e => e.Id == seen.Id, stop);
            if (piece is null || piece.Version != seen.Version)
                return null;
            try
            {
                if (await act(piece))
                {
                    await transaction.CommitAsync(stop);
                    return piece;
                }
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody answered in the same instant; the next attempt sees it.
            }
        }
        throw new RuleBroken("Många svarar just nu. Försök igen om en liten stund.");
    }

    /// <summary>False when a round was concluded meanwhile.</summary>
    private async Task<bool> Weigh(
        Evidence piece,
        Action<Answer> change,
        By by,
        CancellationToken stop
    )
    {
        var units = await (
            from unit in db.RatingUnits
            join round in db.SelfAssessments on unit.SelfAssessmentId equals round.Id
            where
                round.ConcludedAt == null
                && db.Set<Answer>()
                    .Any(a =>
                        a.RatingUnitId == unit.Id
                        && db.Set<Reliance>()
                            .Any(r => r.AnswerId == a.Id && r.EvidenceId == piece.Id)
                    )
            select new { Unit = unit, Round = round }
        ).ToDictionaryAsync(u => u.Unit.Id, stop);
        var answers = await db
            .Answers.Include(a => a.Evidence)
            .Where(a =>
                units.Keys.Contains(a.RatingUnitId)
                && db.Set<Reliance>().Any(r => r.AnswerId == a.Id && r.EvidenceId == piece.Id)
            )
            .ToListAsync(stop);
        var moves = new List<Moved>();
        foreach (var answer in answers)
        {
            var at = units[answer.RatingUnitId];
            change(answer);
            moves.Add(new(at.Unit, answer, at.Round.WeighAgain(answer, at.Unit, piece, by)));
        }
        await db.SaveChangesAsync(stop);
        return await Counting.MoveInOpenRounds(
            db,
            [.. units.Values.Select(u => u.Round.Id).Distinct()],
            moves,
            stop
        );
    }

    private async Task<List<Evidence>> WithEarlier(Evidence piece, CancellationToken stop)
    {
        List<Evidence> all = [piece];
        for (var next = new List<Guid> { piece.Id }; next.Count > 0; )
        {
            var earlier = await db
                .Evidence.Where(e => e.ReplacedById != null && next.Contains(e.ReplacedById.Value))
                .ToListAsync(stop);
            if (earlier.Exists(e => e.Answers > 0))
                throw new RuleBroken(
                    "Svar vilar på en tidigare utgåva av underlaget. Dra tillbaka det i stället."
                );
            all.AddRange(earlier);
            next = [.. earlier.Select(e => e.Id)];
        }
        var ids = all.ConvertAll(e => e.Id);
        if (await db.Reliances.AnyAsync(r => ids.Contains(r.EvidenceId), stop))
            throw new RuleBroken(
                "Ett svar som lades åt sidan när rundan flyttades vilar på underlaget. Det kommer tillbaka om rundan flyttas tillbaka. Dra tillbaka underlaget i stället."
            );
        // Whoever is referred to goes last.
        all.Reverse();
        return all;
    }

    /// <summary>A concluded answer rests on the piece, or on an earlier edition with the same file.</summary>
    private Task<bool> IsShownInConcluded(Evidence piece, CancellationToken stop) =>
        (
            from edition in db.Evidence
            join reliance in db.Reliances on edition.Id equals reliance.EvidenceId
            join answer in db.Answers on reliance.AnswerId equals answer.Id
            join unit in db.RatingUnits on answer.RatingUnitId equals unit.Id
            join round in db.SelfAssessments on unit.SelfAssessmentId equals round.Id
            where edition.FileId == piece.FileId && round.ConcludedAt != null
            select edition.Id
        ).AnyAsync(stop);

    private async Task<List<EvidenceFile>> RemoveFiles(
        IReadOnlyCollection<Evidence> pieces,
        By by,
        CancellationToken stop
    )
    {
        var ids = pieces.Select(p => p.FileId).OfType<Guid>().ToList();
        if (ids.Count == 0)
            return [];
        var files = await db.EvidenceFiles.Where(f => ids.Contains(f.Id)).ToListAsync(stop);
        files.ForEach(file => file.Remove(by));
        await db.SaveChangesAsync(stop);
        return files;
    }

    // After the database has it: a node that is stopped here leaves the files to the daily sweep.
    private void Delete(List<EvidenceFile> removed) =>
        removed.ForEach(file => folder.Delete(file.StoredAs));
}

/// <summary>A piece as somebody saw it before changing it.</summary>
public sealed record SeenPiece(Guid Id, long Version);
