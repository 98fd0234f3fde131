using System.IO.Compression;

namespace MrPlatform.SelfAssessments.EvidenceFiles;

/// <summary>
/// Word, Excel and PowerPoint (ISO/IEC 29500). What the list of parts says decides. No macros, no controls, no packed programs, and no
/// template or object fetched from elsewhere when the document is opened.
/// </summary>
internal static class OfficeFile
{
    public const string Media = "application/vnd.openxmlformats-officedocument.";

    private const string List = "[Content_Types].xml";

    private static readonly (string Main, FileKind Kind)[] Kinds =
    [
        (Media + "wordprocessingml.document.main+xml", FileKind.Word),
        (Media + "spreadsheetml.sheet.main+xml", FileKind.Excel),
        (Media + "presentationml.presentation.main+xml", FileKind.PowerPoint),
        (Media + "presentationml.slideshow.main+xml", FileKind.PowerPoint),
    ];

    private static readonly string[] ActiveTypes =
    [
        "macroEnabled",
        "vbaProject",
        "activeX",
        "ms-office.vba",
        "oleObject",
        "package.vbaProject",
    ];

    private static readonly string[] ActiveParts =
    [
        "vbaProject",
        "vbaData",
        "activeX/",
        "oleObject",
    ];

    private static readonly string[] FetchedAtOnce =
    [
        "/attachedTemplate",
        "/oleObject",
        "/frame",
        "/subDocument",
        "/control",
    ];

    /// <summary>Null when it is no such document at all.</summary>
    public static (FileKind? Kind, FileFault? Fault)? Read(ZipArchive archive)
    {
        var types = ZippedFile.TextOf(archive, List);
        if (types.Length == 0)
            return null;
        if (
            Has(types, ActiveTypes)
            || archive.Entries.Any(part => Has(part.FullName, ActiveParts))
            || archive.Entries.Where(IsRelations).Any(part => Fetches(archive, part.FullName))
        )
            return (null, FileFault.Active);
        foreach (var (main, kind) in Kinds)
            if (types.Contains($"\"{main}\"", StringComparison.OrdinalIgnoreCase))
                return (kind, null);
        return (null, FileFault.UnknownKind);
    }

    private static bool IsRelations(ZipArchiveEntry part) =>
        part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static bool Fetches(ZipArchive archive, string relations) =>
        ZippedFile
            .TextOf(archive, relations)
            .Split('<')
            .Any(one =>
                one.Contains("External", StringComparison.OrdinalIgnoreCase)
                && Has(one, FetchedAtOnce)
            );

    private static bool Has(string text, string[] any) =>
        Array.Exists(any, one => text.Contains(one, StringComparison.OrdinalIgnoreCase));
}
