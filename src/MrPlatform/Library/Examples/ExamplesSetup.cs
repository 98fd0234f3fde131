using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using MrPlatform.Library.Examples.Own;
using MrPlatform.Library.Examples.Pictures;
using MrPlatform.Library.Examples.Publishing;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.Library.Examples;

/// <summary>What the examples add to the program: the published ones in the knowledge base, and their pictures.</summary>
public static class ExamplesSetup
{
    internal static void AddExamples(this IServiceCollection services)
    {
        services.AddSingleton<ExampleFilters>();
        services.AddSingleton<PublishedExamples>();
        services.AddHostedService<WatchPublished>();
        services.AddScoped<PublishExample>();
        services.AddScoped<KnownExamples>();
    }

    /// <summary>Before the first visitor: what is published is as much a part of the reference work as what lies in the files.</summary>
    public static Task TakePublishedExamples(this WebApplication app) =>
        app.Services.GetRequiredService<PublishedExamples>().TakeIn(CancellationToken.None);

    public static void MapExampleImages(this WebApplication app) =>
        app.MapGet("/exempelbilder/{bild:guid}", SendImage).AllowAnonymous();

    /// <summary>
    /// A picture of a published example is for everyone; of another only for its organisation and, once it is handed in, for the editors.
    /// The kind is the one we recognised, and the browser is told to trust nothing in it.
    /// </summary>
    private static async Task<IResult> SendImage(
        Guid bild,
        MrContext db,
        HttpContext context,
        CancellationToken stop
    )
    {
        var viewer = context.Viewer;
        var isEditor = viewer?.Is(Function.NationalEditor) == true;
        var organisation = viewer?.OrganisationId;
        var found = await (
            from image in db.Set<ExampleImage>().AsNoTracking()
            join example in db.Set<SubmittedExample>() on image.ExampleId equals example.Id
            where image.Id == bild
            let isOpen = example.PublishedAt != null && example.WithdrawnAt == null
            where
                isOpen
                || example.OrganisationId == organisation
                || (isEditor && example.SubmittedAt != null)
            select new
            {
                image.Kind,
                image.Content!.Content,
                IsOpen = isOpen,
            }
        ).FirstOrDefaultAsync(stop);
        if (found is null)
            return Results.NotFound();
        var headers = context.Response.Headers;
        headers.CacheControl = found.IsOpen ? "public, max-age=3600" : "private, no-store";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.ContentDisposition = "inline; filename=\"bild\"";
        return Results.Bytes(
            found.Content,
            TypeOf(found.Kind),
            entityTag: new EntityTagHeaderValue($"\"{bild:N}\"")
        );
    }

    private static string TypeOf(ImageKind kind) =>
        kind switch
        {
            ImageKind.Png => "image/png",
            ImageKind.Jpeg => "image/jpeg",
            _ => "image/webp",
        };
}
