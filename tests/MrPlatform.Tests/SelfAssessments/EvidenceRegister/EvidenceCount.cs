using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.EvidenceRegister;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments.EvidenceRegister;

/// <summary>Counts again which answers rest on which pieces and holds the counts kept at write time to it.</summary>
internal static class EvidenceCount
{
    public static async Task Agrees(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var resting = await (
            from reliance in db.Reliances
            join answer in db.Answers on reliance.AnswerId equals answer.Id
            join unit in db.RatingUnits on answer.RatingUnitId equals unit.Id
            select new { reliance.EvidenceId, unit.UnitId }
        ).ToListAsync();
        var pieces = await db.Evidence.ToListAsync();
        var units = await db.EvidenceUnits.ToListAsync();

        Assert.Equal(
            resting.GroupBy(r => r.EvidenceId).ToDictionary(g => g.Key, g => (long)g.Count()),
            pieces.Where(p => p.Answers != 0).ToDictionary(p => p.Id, p => p.Answers)
        );
        Assert.Equal(
            resting
                .GroupBy(r => (r.UnitId, r.EvidenceId))
                .ToDictionary(g => g.Key, g => (long)g.Count()),
            units
                .Where(u => u.Answers != 0)
                .ToDictionary(u => (u.UnitId, u.EvidenceId), u => u.Answers)
        );
        Assert.Equal(
            pieces.Select(p => (p.UnitId, p.Id)).ToHashSet(),
            units.Where(u => u.Owns).Select(u => (u.UnitId, u.EvidenceId)).ToHashSet()
        );
    }
}
