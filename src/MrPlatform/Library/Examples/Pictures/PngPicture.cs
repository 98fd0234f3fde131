using System.Buffers.Binary;

namespace MrPlatform.Library.Examples.Pictures;

/// <summary>PNG (ISO/IEC 15948): eight bytes, then chunks that each say length, name, content and a sum to check them by.</summary>
internal static class PngPicture
{
    private const int LengthAndName = 8;
    private const int Sum = 4;
    private const int HeaderLength = 13;

    // What colours, transparency, size and movement need. Texts, times, EXIF and what we do not know are left out.
    private static readonly HashSet<string> Shown =
    [
        "IHDR",
        "PLTE",
        "IDAT",
        "IEND",
        "tRNS",
        "gAMA",
        "cHRM",
        "sRGB",
        "iCCP",
        "sBIT",
        "bKGD",
        "pHYs",
        "acTL",
        "fcTL",
        "fdAT",
    ];

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Null when it is no PNG, or a broken one. What lies after its end is left out too.</summary>
    public static RecognisedImage? Read(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Signature))
            return null;
        using var kept = new MemoryStream(bytes.Length);
        kept.Write(Signature);
        var (width, height, hasPixels) = (0, 0, false);
        for (var rest = bytes[Signature.Length..]; rest.Length >= LengthAndName + Sum; )
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - LengthAndName - Sum)
                return null;
            var chunk = rest[..(LengthAndName + (int)length + Sum)];
            rest = rest[chunk.Length..];
            var name = System.Text.Encoding.ASCII.GetString(chunk[4..LengthAndName]);
            if (!Shown.Contains(name))
                continue;
            if (!IsWhole(chunk) || (name == "IHDR") != (width == 0))
                return null;
            if (name == "IHDR")
            {
                if (length != HeaderLength)
                    return null;
                width = BinaryPrimitives.ReadInt32BigEndian(chunk[8..]);
                height = BinaryPrimitives.ReadInt32BigEndian(chunk[12..]);
            }
            hasPixels |= name == "IDAT";
            kept.Write(chunk);
            if (name == "IEND")
                return hasPixels ? new(ImageKind.Png, width, height, kept.ToArray()) : null;
        }
        return null;
    }

    private static bool IsWhole(ReadOnlySpan<byte> chunk) =>
        Crc(chunk[4..^Sum]) == BinaryPrimitives.ReadUInt32BigEndian(chunk[^Sum..]);

    /// <summary>The sum that a chunk carries, of its name and content (CRC-32 of the standard's annex D).</summary>
    internal static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum >> 1) ^ (0xEDB88320 & (0 - (sum & 1)));
        }
        return ~sum;
    }
}
