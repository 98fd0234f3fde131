using System.Buffers.Binary;

namespace MrPlatform.Library.Examples.Pictures;

/// <summary>JPEG (ISO/IEC 10918-1): segments that each begin with FF and a marker and say their length, and after a scan's segment its pixels.</summary>
internal static class JpegPicture
{
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte Exif = 0xE1;
    private const int LeastFrame = 6;
    private const int LeastScan = 6;

    /// <summary>Null when it is no JPEG, or a broken one. What lies after its end is left out too, as films and second pictures do.</summary>
    public static RecognisedImage? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes[0] != 0xFF || bytes[1] != Start)
            return null;
        using var kept = new MemoryStream(bytes.Length);
        var (width, height, hasPixels, direction) = (0, 0, false, Orientation.Upright);
        for (var at = 2; Marker(bytes, ref at) is { } marker; )
        {
            if (marker == End)
                return hasPixels ? Made(kept, width, height, direction) : null;
            if (StandsAlone(marker) || Segment(bytes, at) is not { } length)
                return null;
            var content = bytes.Slice(at + 2, length - 2);
            at += length;
            if (marker == Exif && direction == Orientation.Upright)
                direction = Orientation.In(content);
            if (marker == Scan && (content.Length < LeastScan || width == 0))
                return null;
            if (IsFrame(marker))
            {
                if (content.Length < LeastFrame || width > 0)
                    return null;
                height = BinaryPrimitives.ReadUInt16BigEndian(content[1..]);
                width = BinaryPrimitives.ReadUInt16BigEndian(content[3..]);
            }
            Write(kept, marker, Needed(marker, content));
            if (marker != Scan)
                continue;
            hasPixels = true;
            var pixels = PixelsIn(bytes[at..]);
            kept.Write(bytes.Slice(at, pixels));
            at += pixels;
        }
        return null;
    }

    // Those with an orientation other than upright are turned by whoever shows them; that one number is written back.
    private static RecognisedImage Made(MemoryStream kept, int width, int height, int direction)
    {
        using var whole = new MemoryStream();
        whole.Write([0xFF, Start]);
        if (direction != Orientation.Upright)
            Write(whole, Exif, Orientation.Alone(direction));
        kept.WriteTo(whole);
        whole.Write([0xFF, End]);
        return Orientation.LiesDown(direction)
            ? new(ImageKind.Jpeg, height, width, whole.ToArray())
            : new(ImageKind.Jpeg, width, height, whole.ToArray());
    }

    /// <summary>The next marker, and where what follows it begins. Any number of FF may stand before it.</summary>
    private static byte? Marker(ReadOnlySpan<byte> bytes, ref int at)
    {
        if (at >= bytes.Length || bytes[at] != 0xFF)
            return null;
        while (at < bytes.Length && bytes[at] == 0xFF)
            at++;
        return at < bytes.Length ? bytes[at++] : null;
    }

    /// <summary>The length that a segment says, with the two bytes that say it; null when it is not all there.</summary>
    private static int? Segment(ReadOnlySpan<byte> bytes, int at)
    {
        if (bytes.Length - at < 2)
            return null;
        int length = BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
        return length >= 2 && length <= bytes.Length - at ? length : null;
    }

    // They have no length, and no place between segments.
    private static bool StandsAlone(byte marker) =>
        marker is 0x00 or 0x01 or (>= 0xD0 and <= Start);

    private static bool IsFrame(byte marker) =>
        marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>What of a segment showing the picture needs; nothing of those with notes, places, thumbnails or what we do not know.</summary>
    private static ReadOnlySpan<byte> Needed(byte marker, ReadOnlySpan<byte> content) =>
        marker switch
        {
            >= 0xC0 and <= 0xCF or >= 0xDA and <= 0xDF => content,
            // JFIF without its thumbnail: density is nine bytes after the name, the thumbnail's size the last two.
            0xE0 when content.StartsWith("JFIF\0"u8) && content.Length >= 14 => (byte[])
                [.. content[..12], 0, 0],
            0xE2 when content.StartsWith("ICC_PROFILE\0"u8) => content,
            0xEE when content.StartsWith("Adobe"u8) => content,
            _ => [],
        };

    private static void Write(MemoryStream to, byte marker, ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
            return;
        Span<byte> length = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(content.Length + 2));
        to.Write([0xFF, marker]);
        to.Write(length);
        to.Write(content);
    }

    /// <summary>How many bytes of pixels there are before the next marker; FF 00 and the restart markers belong to the pixels.</summary>
    private static int PixelsIn(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at + 1 < bytes.Length; at++)
            if (bytes[at] == 0xFF && bytes[at + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7)))
                return at;
        return bytes.Length;
    }
}
