using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;

namespace MrPlatform.Tests.Harness;

/// <summary>What Exempelköpings kommun has in the demo in the framework for human rights: the latest concluded round, and the one that is open.</summary>
public sealed record DemoRounds(Guid Open, Guid Concluded)
{
    public static async Task<DemoRounds> Of(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var code = DemoOrganisation.Exempelkoping.Code;
        var owner = await db.Organisations.SingleAsync(o => o.Code == code);
        var rounds = db
            .SelfAssessments.Where(a =>
                a.OrganisationId == owner.Id && a.FrameworkId == Framework.HumanRights
            )
            .OrderByDescending(a => a.StartedAt);
        for (
            var i = 0;
            i < 2 && !await rounds.AnyAsync(a => i == 0 == (a.ConcludedAt != null));
            i++
        )
        {
            var leader = await app.As("processledare");
            var page = await (await leader.Open("/nulagesanalyser/starta")).Press("Starta rundan");
            if (i == 0)
                await (await leader.Open(page.Address + "/avsluta")).Press(
                    "Avsluta rundan och lås svaren"
                );
        }
        return new(
            (await rounds.FirstAsync(a => a.ConcludedAt == null)).Id,
            (await rounds.FirstAsync(a => a.ConcludedAt != null)).Id
        );
    }
}
