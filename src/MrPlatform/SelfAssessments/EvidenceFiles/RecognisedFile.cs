using MrPlatform.Library.Examples.Pictures;

namespace MrPlatform.SelfAssessments.EvidenceFiles;

/// <summary>
/// A file of a kind we take in, with what is kept of it: pictures lose what a telephone writes about where, when and by whom they were
/// taken; all else is kept byte for byte.
/// </summary>
public sealed record RecognisedFile(FileKind Kind, byte[] Content)
{
    /// <summary>Reads what a file is from what it contains. The name only tells a table from other plain text.</summary>
    public static (RecognisedFile? File, FileFault? Fault) In(byte[] content, string name)
    {
        if (content.Length == 0)
            return (null, FileFault.Empty);
        if (content.AsSpan().StartsWith("%PDF-"u8))
            return Kept(PdfFile.Read(content));
        if (content.AsSpan().StartsWith("PK"u8))
            return Kept(ZippedFile.Read(content));
        if (RecognisedImage.In(content) is { Kind: not ImageKind.Webp } picture)
            return (
                new(picture.Kind == ImageKind.Png ? FileKind.Png : FileKind.Jpeg, picture.Content),
                null
            );
        return Kept(PlainText.Read(content, name));

        (RecognisedFile?, FileFault?) Kept((FileKind? Kind, FileFault? Fault) read) =>
            read.Kind is { } kind ? (new(kind, content), null) : (null, read.Fault);
    }
}
