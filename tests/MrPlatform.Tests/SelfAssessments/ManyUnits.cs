using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments;

/// <summary>Makes a round of two units one of many: "Förskolan Åsen 3" and on.</summary>
internal static class ManyUnits
{
    /// <param name="last">The number of the last unit.</param>
    public static async Task Until(TestApp app, Guid roundId, int last)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var round = await db.SelfAssessments.SingleAsync(a => a.Id == roundId);
        var by = new By(PersonId: null, "Aino Berg", app.Clock.GetUtcNow());
        for (var i = 3; i <= last; i++)
        {
            var unit = new Unit(
                round.OrganisationId,
                parent: null,
                $"Förskolan Åsen {i}",
                UnitKind.Committee,
                100 + i,
                by
            );
            db.AddRange(unit, new RatingUnit(round, unit, i, previousId: null));
        }
        await db.SaveChangesAsync();
    }
}
