using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Reports.CurrentState;
using MrPlatform.Reports.Handing;
using MrPlatform.Reports.Plans;
using MrPlatform.Reports.Risks;
using MrPlatform.Reports.Years;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Documents;

namespace MrPlatform.Reports;

/// <summary>What reports add to the program: each kind, the pictures, and the schema of the data.</summary>
public static class ReportsSetup
{
    public static void AddReports(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<CurrentStateReport>();
        builder.Services.AddScoped<DrawUpReport>();
        builder.Services.AddScoped<DocumentParts>();
        builder.Services.AddScoped<MeasureTables>();
        builder.Services.AddScoped<ReadPlan>();
        builder.Services.AddScoped<ReadYear>();
        builder.Services.AddScoped<ReadHandover>();
        builder.Services.AddScoped<HandoverReport>();
        builder.Services.AddScoped<IReportKind, PlanReport>();
        builder.Services.AddScoped<IReportKind, InterimReport>();
        builder.Services.AddScoped<IReportKind, RiskReport>();
        builder.Services.AddScoped<IReportKind, OnePage>();
        builder.Services.AddScoped<IReportKind, RightsAccount>();
        builder.Services.AddScoped<IReportKind>(services =>
            services.GetRequiredService<HandoverReport>()
        );
    }

    public static void MapReports(this WebApplication app)
    {
        app.MapGet("/rapporter/{id:guid}/figurer/{figur}", Picture).RequireAuthorization();
        // Open to all: whoever takes a report in builds on it, and it tells nothing of anybody.
        app.MapGet(
            Addresses.ReportSchema[1..],
            () => Results.Text(DocumentJson.Schema, "application/schema+json")
        );
    }

    /// <summary>A figure as it was drawn the day the report was drawn up, for the page of the report.</summary>
    private static async Task<IResult> Picture(
        Guid id,
        string figur,
        MrContext db,
        HttpContext context,
        CancellationToken stop
    )
    {
        var content = await db.ReportsSeenBy(context.SignedIn)
            .Where(r => r.Id == id)
            .Select(r => r.Content)
            .FirstOrDefaultAsync(stop);
        if (
            content is null
            || DocumentJson.Read(content).Figures.FirstOrDefault(f => f.Key == figur)
                is not { } figure
        )
            return Results.NotFound();
        // Never changed, but only for who may read the report.
        context.Response.Headers.CacheControl = "private, max-age=3600";
        // Opened by itself it has styles of its own, and nothing else.
        context.Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        return Results.Text(figure.Svg, "image/svg+xml");
    }
}
