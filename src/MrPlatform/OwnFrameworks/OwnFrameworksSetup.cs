using System.Text;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.OwnFrameworks.Exporting;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.OwnFrameworks;

/// <summary>What organisations' own frameworks add to the program: where their versions are found, and the files.</summary>
public static class OwnFrameworksSetup
{
    public static void AddOwnFrameworks(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton<KeptFrameworks>();

    /// <summary>Before the first visitor: a round may be pinned to a framework that lies in the database.</summary>
    public static void FindOwnFrameworks(this WebApplication app)
    {
        var kept = app.Services.GetRequiredService<KeptFrameworks>();
        app.Services.GetRequiredService<Knowledge>().AlsoAsk(kept.Find);
    }

    public static void MapOwnFrameworks(this WebApplication app)
    {
        app.MapGet(
                "/ramverk/mall.xlsx",
                (TimeProvider clock, CancellationToken stop) =>
                    Book(WriteWorkbook.Template, "mall-eget-ramverk", clock, stop)
            )
            .RequireAuthorization();
        app.MapGet("/ramverk/mall.yaml", () => Yaml(Template.Yaml, "mall-eget-ramverk"))
            .RequireAuthorization();
        app.MapGet("/ramverk/{id:guid}/version/{nummer}/fil/{form}", Send).RequireAuthorization();
    }

    /// <summary>A version, or the draft, as a file. Always to save, never shown from our own address.</summary>
    private static async Task<IResult> Send(
        Guid id,
        string nummer,
        string form,
        MrContext db,
        HttpContext context,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        var isDraft = nummer == FrameworkFile.Draft;
        var version = await (
            from framework in db.OwnFrameworksOf(context.SignedIn).AsNoTracking()
            join one in db.FrameworkVersions.AsNoTracking()
                on framework.Id equals one.OwnFrameworkId
            where
                framework.Id == id
                && (
                    isDraft
                        ? one.PublishedAt == null
                        : one.PublishedAt != null && one.Number == nummer
                )
            select one
        ).FirstOrDefaultAsync(stop);
        if (version is null)
            return Results.NotFound();
        context.Response.Headers.CacheControl = "private, no-store";
        var text = version.Text;
        var name = isDraft ? $"{text.Id}-{FrameworkFile.Draft}" : $"{text.Id}-{version.Number}";
        return form switch
        {
            FrameworkFile.Workbook => await Book(WriteWorkbook.Of(text), name, clock, stop),
            FrameworkFile.Yaml => Yaml(
                WriteYaml.Of(text, isDraft ? null : version.Number, version.Changelog),
                name
            ),
            FrameworkFile.Json => Results.File(
                Encoding.UTF8.GetBytes(text.AsJson()),
                "application/json",
                name + ".json"
            ),
            _ => Results.NotFound(),
        };
    }

    private static async Task<IResult> Book(
        Workbook book,
        string name,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        using var file = new MemoryStream();
        await ExcelFile.Write(book, file, clock.GetUtcNow(), stop);
        return Results.File(file.ToArray(), ExcelFile.Type, name + ".xlsx");
    }

    private static IResult Yaml(string file, string name) =>
        Results.File(Encoding.UTF8.GetBytes(file), "application/yaml", name + ".yaml");
}
