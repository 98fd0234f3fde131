using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.EvidenceFiles;
using MrPlatform.Storage;

namespace MrPlatform.Tests.Harness;

/// <summary>A piece of evidence with a file to be fetched.</summary>
internal static class PieceWithFile
{
    public static async Task<Guid> Of(IServiceProvider services, Guid owner, Guid unit)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var by = new By(PersonId: null, "Aino Berg", now);
        var (file, _) = await services
            .GetRequiredService<TakeFile>()
            .From("Vi frågade 40 personer."u8.ToArray(), "enkat.txt", owner, by, default);
        var piece = new Evidence(
            owner,
            unit,
            new(EvidenceKind.Data, "Enkät med fil", by.Today) { File = file },
            by
        );
        var db = services.GetRequiredService<MrContext>();
        db.AddRange(piece, new EvidenceUnit(piece));
        await db.SaveChangesAsync();
        return piece.Id;
    }
}
