using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments.EvidenceFiles;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.EvidenceRegister;

/// <summary>
/// Sends the file of a piece to those who may see the piece, to be saved and never shown by the browser: it has our address, and must not act as
/// one of our pages.
/// </summary>
public static partial class SendFile
{
    public static void MapEvidenceFiles(this WebApplication app) =>
        app.MapGet("/underlag/{id:guid}/fil", Send).RequireAuthorization();

    private static async Task<IResult> Send(
        Guid id,
        MrContext db,
        EvidenceFolder folder,
        ILogger<EvidenceFolder> log,
        HttpContext context,
        CancellationToken stop
    )
    {
        var file = await db.EvidenceSeenBy(context.SignedIn)
            .AsNoTracking()
            .Where(e => e.Id == id)
            .Select(e => e.File)
            .FirstOrDefaultAsync(stop);
        return await AsDownload(file, folder, log, context, stop);
    }

    /// <summary>The file as an answer, for whoever has been found to be one who may have it; absent when there is none.</summary>
    internal static async Task<IResult> AsDownload(
        EvidenceFile? file,
        EvidenceFolder folder,
        ILogger<EvidenceFolder> log,
        HttpContext context,
        CancellationToken stop
    )
    {
        if (file is null || file.RemovedAt is not null)
            return TypedResults.NotFound();
        if (await folder.Read(file, stop) is not { } content)
        {
            Missing(log, file.Id);
            throw new RuleBroken(
                "Filen saknas eller har ändrats på servern. Säg till den som sköter driften."
            );
        }
        var headers = context.Response.Headers;
        headers.CacheControl = "private, no-store";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(file.Name);
        headers.ContentDisposition = disposition.ToString();
        return TypedResults.Bytes(content, file.Kind.MediaType());
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Filen {File} till ett underlag saknas eller har ändrats."
    )]
    private static partial void Missing(ILogger log, Guid file);
}
