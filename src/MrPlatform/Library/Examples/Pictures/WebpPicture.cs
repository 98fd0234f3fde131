using System.Buffers.Binary;

namespace MrPlatform.Library.Examples.Pictures;

/// <summary>WebP (RFC 9649): a RIFF file of chunks that each say name and length, padded to an even number of bytes.</summary>
internal static class WebpPicture
{
    private const int NameAndLength = 8;
    private const int FrameHead = 16;
    private const byte SaysExifAndXmp = 0b1100;

    /// <summary>Null when it is no WebP, or a broken one. EXIF, XMP and what we do not know are left out.</summary>
    public static RecognisedImage? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 12 || !bytes.StartsWith("RIFF"u8) || !bytes[8..].StartsWith("WEBP"u8))
            return null;
        var said = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
        if (said < 4 || said > bytes.Length - NameAndLength)
            return null;
        var chunks = bytes[12..(NameAndLength + (int)said)];
        using var kept = new MemoryStream(bytes.Length);
        if (!Copy(chunks, kept, isFrame: false) || SizeOf(chunks) is not var (width, height))
            return null;
        using var whole = new MemoryStream();
        Write(whole, "RIFF"u8, [.. "WEBP"u8, .. kept.ToArray()]);
        return new(ImageKind.Webp, width, height, whole.ToArray());
    }

    /// <summary>Copies the chunks that showing needs. False when something is broken or there are no pixels.</summary>
    private static bool Copy(ReadOnlySpan<byte> chunks, MemoryStream to, bool isFrame)
    {
        var hasPixels = false;
        while (!chunks.IsEmpty)
        {
            if (chunks.Length < NameAndLength)
                return false;
            var length = BinaryPrimitives.ReadUInt32LittleEndian(chunks[4..]);
            if (length > chunks.Length - NameAndLength)
                return false;
            var name = chunks[..4];
            var content = chunks.Slice(NameAndLength, (int)length);
            var end = NameAndLength + (int)length + (int)(length % 2);
            // The last byte of padding is forgotten by some who write these files.
            chunks = chunks[Math.Min(end, chunks.Length)..];
            if (name.SequenceEqual("ANMF"u8))
            {
                if (isFrame || content.Length < FrameHead)
                    return false;
                using var frame = new MemoryStream();
                frame.Write(content[..FrameHead]);
                if (!Copy(content[FrameHead..], frame, isFrame: true))
                    return false;
                Write(to, name, frame.ToArray());
                hasPixels = true;
            }
            else if (name.SequenceEqual("VP8X"u8))
            {
                if (content.Length < 10)
                    return false;
                Write(to, name, [(byte)(content[0] & ~SaysExifAndXmp), .. content[1..]]);
            }
            else if (name.SequenceEqual("VP8 "u8) || name.SequenceEqual("VP8L"u8))
            {
                Write(to, name, content);
                hasPixels = true;
            }
            else if (IsAlso(name))
                Write(to, name, content);
        }
        return hasPixels;
    }

    // Transparency, movement and colours.
    private static bool IsAlso(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("ALPH"u8)
        || name.SequenceEqual("ANIM"u8)
        || name.SequenceEqual("ICCP"u8);

    private static void Write(MemoryStream to, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(length, (uint)content.Length);
        to.Write(name);
        to.Write(length);
        to.Write(content);
        if (content.Length % 2 == 1)
            to.WriteByte(0);
    }

    // The first chunk is one of three, each with the size in its own way.
    private static (int, int)? SizeOf(ReadOnlySpan<byte> chunks)
    {
        var first = chunks[NameAndLength..];
        if (first.Length < 10)
            return null;
        if (chunks.StartsWith("VP8X"u8))
            return (1 + Three(first[4..]), 1 + Three(first[7..]));
        if (chunks.StartsWith("VP8 "u8))
            return (
                BinaryPrimitives.ReadUInt16LittleEndian(first[6..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(first[8..]) & 0x3FFF
            );
        if (!chunks.StartsWith("VP8L"u8))
            return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(first[1..]);
        return ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
    }

    private static int Three(ReadOnlySpan<byte> bytes) =>
        bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
