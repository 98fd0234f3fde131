using System.IO.Compression;
using System.Text;

namespace MrPlatform.SelfAssessments.EvidenceFiles;

/// <summary>
/// The two families of office documents that are archives (ZIP) of parts. The archive must be that and nothing else: no bytes before or
/// after it, no path that leads out, nothing that swells beyond reason when it is opened.
/// </summary>
internal static class ZippedFile
{
    private const int MostParts = 5_000;
    private const long MostUnpacked = 256L * 1024 * 1024;
    private const int Deepest = 2;
    private const int EndLength = 22;

    // Endings of what runs when it is opened, in whichever document it lies.
    private static readonly string[] Programs =
    [
        ".exe",
        ".dll",
        ".scr",
        ".com",
        ".bat",
        ".cmd",
        ".ps1",
        ".vbs",
        ".vbe",
        ".js",
        ".jse",
        ".jar",
        ".hta",
        ".lnk",
        ".msi",
        ".htm",
        ".html",
        ".svg",
    ];

    public static (FileKind? Kind, FileFault? Fault) Read(byte[] content) => Read(content, 0);

    private static (FileKind? Kind, FileFault? Fault) Read(byte[] content, int depth)
    {
        if (!IsNothingElse(content))
            return (null, FileFault.UnknownKind);
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            if (Fault(archive, depth) is { } fault)
                return (null, fault);
            return OfficeFile.Read(archive) is { } office ? office : OpenDocument.Read(archive);
        }
        catch (InvalidDataException)
        {
            return (null, FileFault.Broken);
        }
    }

    /// <summary>Begins with its first part and ends with its own end, without a remark that something could hide in.</summary>
    private static bool IsNothingElse(byte[] content) =>
        content.Length > EndLength
        && content.AsSpan().StartsWith("PK\x03\x04"u8)
        && content.AsSpan(content.Length - EndLength).StartsWith("PK\x05\x06"u8);

    private static FileFault? Fault(ZipArchive archive, int depth)
    {
        if (archive.Entries.Count > MostParts)
            return FileFault.Broken;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var left = MostUnpacked;
        foreach (var part in archive.Entries)
        {
            if (!names.Add(part.FullName) || LeadsOut(part.FullName))
                return FileFault.Broken;
            if (
                Array.Exists(
                    Programs,
                    e => part.FullName.EndsWith(e, StringComparison.OrdinalIgnoreCase)
                )
            )
                return FileFault.Active;
            left -= Length(part, left, out var isArchive);
            if (left <= 0)
                return FileFault.Broken;
            if (isArchive && Within(part, depth) is { } fault)
                return fault;
        }
        return null;
    }

    private static bool LeadsOut(string name) =>
        name.StartsWith('/')
        || name.Contains('\\', StringComparison.Ordinal)
        || name.Contains(':', StringComparison.Ordinal)
        || name.Split('/').Contains("..");

    /// <summary>What a part is unpacked, counted and not believed; it stops when there is more than is left.</summary>
    private static long Length(ZipArchiveEntry part, long left, out bool isArchive)
    {
        using var unpacked = part.Open();
        var some = new byte[16 * 1024];
        var length = 0L;
        isArchive = false;
        for (int read; (read = unpacked.Read(some)) > 0 && length <= left; length += read)
            if (length == 0)
                isArchive = some.AsSpan(0, read).StartsWith("PK\x03\x04"u8);
        return length;
    }

    /// <summary>A document within the document, as charts have, must be one we take in too.</summary>
    private static FileFault? Within(ZipArchiveEntry part, int depth)
    {
        if (depth >= Deepest)
            return FileFault.Broken;
        using var unpacked = new MemoryStream();
        using (var from = part.Open())
            from.CopyTo(unpacked);
        return Read(unpacked.ToArray(), depth + 1) is (null, var fault)
            ? fault ?? FileFault.UnknownKind
            : null;
    }

    /// <summary>The text of a part; nothing when there is none, or when it is larger than such a part ever is.</summary>
    public static string TextOf(ZipArchive archive, string name)
    {
        if (archive.GetEntry(name) is not { Length: < 4 * 1024 * 1024 } part)
            return "";
        using var reader = new StreamReader(part.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
