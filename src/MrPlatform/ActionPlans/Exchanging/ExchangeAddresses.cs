using System.Text;
using Microsoft.EntityFrameworkCore;
using MrPlatform.ActionPlans.Exchanging.Exporting;
using MrPlatform.ActionPlans.Exchanging.Hooks;
using MrPlatform.ActionPlans.Exchanging.Importing;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.ActionPlans.Exchanging;

/// <summary>The addresses of exchange that are no pages: the plan as data, the open schemas, and the template for measures.</summary>
public static class ExchangeAddresses
{
    private const string Schema = "application/schema+json";

    public static void MapPlanExchange(this WebApplication app)
    {
        app.MapGet("/handlingsplaner/{id:guid}/export/data", Send).RequireAuthorization();
        app.MapGet("/handlingsplaner/mall.xlsx", Template).RequireAuthorization();
        // Open to all: whoever takes the data in builds on them, and they tell nothing of anybody.
        app.MapGet(Addresses.PlanSchema[1..], () => Results.Text(PlanJson.Schema, Schema));
        app.MapGet(Addresses.HookSchema[1..], () => Results.Text(HookEvent.Schema, Schema));
    }

    private static async Task<IResult> Send(
        Guid id,
        MrContext db,
        HttpContext context,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        var viewer = context.SignedIn;
        var plan = viewer.ReadsPlans
            ? await db.PlansSeenBy(viewer).AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, stop)
            : null;
        if (plan is null)
            return Results.NotFound();
        var now = clock.GetUtcNow();
        context.Response.Headers.CacheControl = "private, no-store";
        return Results.File(
            Encoding.UTF8.GetBytes(
                PlanJson.Of(await ExportedPlan.Read(db, plan, Stockholm.DayOf(now), stop), now)
            ),
            PlanJson.Type,
            $"{Slug.Of(plan.Title)}.json"
        );
    }

    private static async Task<IResult> Template(TimeProvider clock, CancellationToken stop)
    {
        using var file = new MemoryStream();
        await ExcelFile.Write(MeasureTemplate.Book, file, clock.GetUtcNow(), stop);
        return Results.File(file.ToArray(), ExcelFile.Type, "mall-atgarder.xlsx");
    }
}
