using MrPlatform.Accountability;

namespace MrPlatform.SelfAssessments.EvidenceFiles;

/// <summary>
/// Tar emot en fil: its kind is read from its content, it is written beside the others but not among them, scanned, and only then given its
/// place. A file that is refused is not kept.
/// </summary>
public sealed class TakeFile(EvidenceFolder folder, ScanFile scan, IConfiguration settings)
{
    /// <summary>What a form can bring with everything else in it.</summary>
    private const int Most = 60;

    public int MostMegabytes => Math.Clamp(settings.GetValue("Evidence:MaxMegabytes", 20), 1, Most);

    /// <summary>The file, to be saved with its piece; or why it was not taken in.</summary>
    public async Task<(EvidenceFile? File, FileFault? Fault)> From(
        IFormFile upload,
        Guid organisationId,
        By by,
        CancellationToken stop
    )
    {
        if (upload.Length > MostMegabytes * 1024L * 1024)
            return (null, FileFault.TooLarge);
        using var bytes = new MemoryStream((int)upload.Length);
        await upload.CopyToAsync(bytes, stop);
        return await From(bytes.ToArray(), upload.FileName, organisationId, by, stop);
    }

    internal async Task<(EvidenceFile? File, FileFault? Fault)> From(
        byte[] content,
        string name,
        Guid organisationId,
        By by,
        CancellationToken stop
    )
    {
        var (recognised, fault) = RecognisedFile.In(content, name);
        if (recognised is null)
            return (null, fault);
        var waiting = await folder.Write(recognised.Content, stop);
        try
        {
            if (await scan.Fault(waiting, stop) is { } harm)
                return (null, harm);
            // A scanner that takes care of a file itself has moved it away.
            if (!File.Exists(waiting))
                return (null, FileFault.Harmful);
            return (new(organisationId, folder.Take(waiting, recognised), name, by), null);
        }
        finally
        {
            EvidenceFolder.Drop(waiting);
        }
    }
}
