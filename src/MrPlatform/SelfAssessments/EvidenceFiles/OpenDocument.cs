using System.IO.Compression;

namespace MrPlatform.SelfAssessments.EvidenceFiles;

/// <summary>Text, tables and slides of LibreOffice and others (ISO/IEC 26300). The first part says the kind, unpacked. No macros.</summary>
internal static class OpenDocument
{
    public const string Media = "application/vnd.oasis.opendocument.";

    private static readonly string[] ActiveParts =
    [
        "Basic/",
        "Scripts/",
        "Dialogs/",
        "ObjectReplacements/Macros",
    ];

    public static (FileKind? Kind, FileFault? Fault) Read(ZipArchive archive)
    {
        var says = archive.Entries.FirstOrDefault() is { FullName: "mimetype" }
            ? ZippedFile.TextOf(archive, "mimetype").Trim()
            : "";
        FileKind? kind = says switch
        {
            Media + "text" => FileKind.WriterText,
            Media + "spreadsheet" => FileKind.CalcSheet,
            Media + "presentation" => FileKind.ImpressSlides,
            _ => null,
        };
        if (kind is null)
            return (null, FileFault.UnknownKind);
        var isActive =
            archive.Entries.Any(part =>
                Array.Exists(
                    ActiveParts,
                    active => part.FullName.StartsWith(active, StringComparison.OrdinalIgnoreCase)
                )
            )
            || ZippedFile
                .TextOf(archive, "content.xml")
                .Contains("<script:event-listener", StringComparison.OrdinalIgnoreCase);
        return isActive ? (null, FileFault.Active) : (kind, null);
    }
}
