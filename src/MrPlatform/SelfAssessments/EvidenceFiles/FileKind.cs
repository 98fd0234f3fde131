namespace MrPlatform.SelfAssessments.EvidenceFiles;

/// <summary>The kinds of files taken in as evidence, recognised by what they contain and not by what they are called. Nothing that can run.</summary>
public enum FileKind
{
    Pdf,
    Word,
    Excel,
    PowerPoint,
    WriterText,
    CalcSheet,
    ImpressSlides,
    Png,
    Jpeg,
    Text,
    Csv,
}

/// <summary>Why a file was not taken in.</summary>
public enum FileFault
{
    Empty,
    TooLarge,
    UnknownKind,
    Active,
    Broken,
    Harmful,
    NotChecked,
}

/// <summary>What follows from the kind: the ending of the name and what the browser is told it is.</summary>
public static class FileKinds
{
    public static string Ending(this FileKind kind) =>
        kind switch
        {
            FileKind.Pdf => ".pdf",
            FileKind.Word => ".docx",
            FileKind.Excel => ".xlsx",
            FileKind.PowerPoint => ".pptx",
            FileKind.WriterText => ".odt",
            FileKind.CalcSheet => ".ods",
            FileKind.ImpressSlides => ".odp",
            FileKind.Png => ".png",
            FileKind.Jpeg => ".jpg",
            FileKind.Csv => ".csv",
            _ => ".txt",
        };

    public static string MediaType(this FileKind kind) =>
        kind switch
        {
            FileKind.Pdf => "application/pdf",
            FileKind.Word => OfficeFile.Media + "wordprocessingml.document",
            FileKind.Excel => OfficeFile.Media + "spreadsheetml.sheet",
            FileKind.PowerPoint => OfficeFile.Media + "presentationml.presentation",
            FileKind.WriterText => OpenDocument.Media + "text",
            FileKind.CalcSheet => OpenDocument.Media + "spreadsheet",
            FileKind.ImpressSlides => OpenDocument.Media + "presentation",
            FileKind.Png => "image/png",
            FileKind.Jpeg => "image/jpeg",
            FileKind.Csv => "text/csv",
            _ => "text/plain",
        };
}
