using Microsoft.EntityFrameworkCore;
using MrPlatform.SelfAssessments.EvidenceRegister;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.EvidenceFiles;

/// <summary>
/// Takes away files that no piece knows of: what was left when a node was stopped between file and database, and what was removed. A day's
/// patience, so that nothing being saved is taken. Any number of nodes may run it.
/// </summary>
public sealed class SweepFiles(MrContext db, EvidenceFolder folder, TimeProvider clock)
{
    private const int Batch = 500;

    public async Task<int> Run(CancellationToken stop)
    {
        var gone = 0;
        foreach (var names in folder.WrittenBefore(clock.GetUtcNow().AddDays(-1)).Chunk(Batch))
        {
            var known = await db
                .EvidenceFiles.Where(f => names.Contains(f.StoredAs) && f.RemovedAt == null)
                .Select(f => f.StoredAs)
                .ToListAsync(stop);
            foreach (var name in names.Except(known, StringComparer.Ordinal))
            {
                folder.Delete(name);
                gone++;
            }
        }
        return gone;
    }
}
