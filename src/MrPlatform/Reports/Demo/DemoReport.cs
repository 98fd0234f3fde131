using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MrPlatform.ActionPlans;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.Reports.CurrentState;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.Reports.Demo;

/// <summary>Draws up a nulägesrapport of Exempelköping's latest concluded round, its plan, and its account of the year. In Development only and once.</summary>
public static class DemoReport
{
    private const string Causes = """
        Vi når inte ut till alla. Information finns mest på svenska och på webben, och den som behöver den på annat sätt får leta. Det beror på att ingen nämnd har ansvaret för helheten.

        Rutinerna finns men används olika. Cheferna har hört om dem en gång, och nya medarbetare får sällan någon genomgång. Socialnämnden och barn- och utbildningsnämnden har börjat med en gemensam introduktion.

        Vi vet för lite om hur det blir för dem som berörs. Vi frågar få, och vi återkommer sällan med svar.
        """;

    public static async Task SeedDemoReport(this WebApplication app)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Language.Swedish;
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<MrContext>();
        var code = DemoOrganisation.Exempelkoping.Code;
        var organisation = await db.Organisations.SingleAsync(o => o.Code == code);
        if (await db.Reports.AnyAsync(r => r.OrganisationId == organisation.Id))
            return;
        var round = await db
            .SelfAssessments.Where(a =>
                a.OrganisationId == organisation.Id
                && a.FrameworkId == Framework.HumanRights
                && a.ConcludedAt != null
            )
            .OrderByDescending(a => a.StartedAt)
            .FirstOrDefaultAsync();
        if (round?.StartedById is not { } leader)
            return;
        var viewer = new Viewer(
            leader,
            round.StartedByName,
            organisation.Id,
            organisation.Name,
            organisation.Kind,
            [Function.ProcessLeader]
        );
        var kind = services.GetRequiredService<CurrentStateReport>();
        if (await kind.Read(viewer, round.Id, CancellationToken.None) is not { } state)
            return;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var by = new Accountability.By(leader, round.StartedByName, now.AddDays(-30));
        var draw = services.GetRequiredService<DrawUpReport>();
        await draw.Keep(kind.Of(state), Own(by), Causes, by, CancellationToken.None);
        var plan = await db
            .ActionPlans.Where(p => p.OrganisationId == organisation.Id)
            .Select(p => (Guid?)p.Id)
            .FirstOrDefaultAsync();
        var later = by with { At = now.AddDays(-6) };
        var year = Stockholm.DayOf(now).Year;
        foreach (
            var (slug, about) in new[]
            {
                (ReportKind.ActionPlan, plan is { } id ? ReportSubject.OfPlan(id) : null),
                (ReportKind.RightsAccount, ReportSubject.OfYear(year)),
            }
        )
        {
            var one = services.GetServices<IReportKind>().Single(k => k.Kind == slug);
            if (
                about is not null
                && await one.Read(viewer, about, CancellationToken.None) is { } drawable
            )
                await draw.Keep(drawable, Own(later), Causes, later, CancellationToken.None);
        }

        (Guid, Guid, string) Own(Accountability.By at) =>
            (Guid.CreateVersion7(at.At), organisation.Id, organisation.Name);
    }
}
