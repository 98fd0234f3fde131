using System.Buffers.Binary;

namespace MrPlatform.Library.Examples.Own;

/// <summary>A picture of a kind we take in, with its size. Recognised by its own first bytes; the name of the file says nothing.</summary>
public sealed record RecognisedImage(ImageKind Kind, int Width, int Height, byte[] Content)
{
    /// <summary>Null when it is no picture of a kind we take in.</summary>
    public static RecognisedImage? In(byte[] content)
    {
        (ImageKind, int Width, int Height)? found =
            Png(content) is var (pngWidth, pngHeight) ? (ImageKind.Png, pngWidth, pngHeight)
            : Jpeg(content) is var (jpegWidth, jpegHeight) ? (ImageKind.Jpeg, jpegWidth, jpegHeight)
            : Webp(content) is var (webpWidth, webpHeight) ? (ImageKind.Webp, webpWidth, webpHeight)
            : null;
        return found is var (kind, width, height) && width > 0 && height > 0
            ? new(kind, width, height, content)
            : null;
    }

    // PNG (ISO/IEC 15948): eight bytes, then the chunk IHDR with width and height.
    private static (int, int)? Png(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 33
        && bytes[0] == 0x89
        && bytes[1..8].SequenceEqual("PNG\r\n\x1a\n"u8)
        && bytes[12..16].SequenceEqual("IHDR"u8)
            ? (
                BinaryPrimitives.ReadInt32BigEndian(bytes[16..]),
                BinaryPrimitives.ReadInt32BigEndian(bytes[20..])
            )
            : null;

    // JPEG (ISO/IEC 10918-1): segments that each say their length; the frame (C0–CF but not C4, C8, CC) has the size.
    private static (int, int)? Jpeg(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes[0] != 0xFF || bytes[1] != 0xD8)
            return null;
        var at = 2;
        while (at + 9 < bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..])
                );
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }
        return null;
    }

    // WebP (RFC 9649): RIFF with one of three first chunks, each with the size in its own way.
    private static (int, int)? Webp(ReadOnlySpan<byte> bytes)
    {
        if (
            bytes.Length < 30
            || !bytes[..4].SequenceEqual("RIFF"u8)
            || !bytes[8..12].SequenceEqual("WEBP"u8)
        )
            return null;
        var chunk = bytes[12..16];
        if (chunk.SequenceEqual("VP8X"u8))
            return (1 + Three(bytes[24..]), 1 + Three(bytes[27..]));
        if (chunk.SequenceEqual("VP8 "u8))
            return (
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF
            );
        if (!chunk.SequenceEqual("VP8L"u8))
            return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
        return ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
    }

    private static int Three(ReadOnlySpan<byte> bytes) =>
        bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
