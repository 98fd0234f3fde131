using System.Buffers.Binary;
using System.Text;

namespace MrPlatform.Tests.Library.Examples;

/// <summary>Small real pictures, and what telephones and programs hide in such files.</summary>
internal static class HiddenInPictures
{
    public const string Secret = "59.3293N 18.0686E Kim Andersson";

    // Four pixels by two, half red and half blue, as a browser wrote them.
    public static readonly byte[] Jpeg = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19i"
            + "Z2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj"
            + "Y2NjY2NjY2P/wAARCAACAAQDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAZEAEAAgMAAAAAAAAAAAAAAAAAAgQz"
            + "gbH/xAAVAQEBAAAAAAAAAAAAAAAAAAABBv/EABoRAAAHAAAAAAAAAAAAAAAAAAABAgQzcbH/2gAMAwEAAhEDEQA/AI+znlrgCoaw"
            + "IosA5mXZ6P/Z"
    );

    public static readonly byte[] Webp = Convert.FromBase64String(
        "UklGRlIAAABXRUJQVlA4IEYAAACwAgCdASoEAAIAAsBMJagCdHIAqgDJAP0ABbtZeFgA/vXzDtZn/y5Pj1sg/f/+rQ/8FePWyD9/"
            + "qnw0KlCdWxEDVQmXAAAA"
    );

    private static byte[] Told => Encoding.ASCII.GetBytes(Secret);

    /// <summary>Place, XMP, a comment, a thumbnail in JFIF and a film after the end; and which way up the camera was held.</summary>
    public static byte[] InJpeg(byte orientation) =>
        [
            .. Jpeg[..2],
            .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation)]),
            .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Told]),
            .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 4, 2, .. Told[..24]]),
            .. Segment(0xE2, [.. "MPF\0"u8, .. Told]),
            .. Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. "colours"u8]),
            .. Segment(0xED, [.. "Photoshop 3.0\0"u8, .. Told]),
            .. Segment(0xFE, Told),
            .. Jpeg[2..],
            .. Told,
        ];

    /// <summary>Text, time, EXIF and something after the end.</summary>
    public static byte[] InPng()
    {
        var png = ImageTests.Png;
        const int afterHeader = 33;
        return
        [
            .. png[..afterHeader],
            .. Chunk("tEXt"u8, [.. "Author\0"u8, .. Told]),
            .. Chunk("eXIf"u8, Exif(1)),
            .. Chunk("pHYs"u8, [0, 0, 0, 1, 0, 0, 0, 1, 0]),
            .. Chunk("prVt"u8, Told),
            .. png[afterHeader..],
            .. Told,
        ];
    }

    /// <summary>EXIF and XMP, with the head that says they are there, and something after the end.</summary>
    public static byte[] InWebp()
    {
        byte[] chunks =
        [
            .. Riff("VP8X"u8, [0b0000_1100, 0, 0, 0, 3, 0, 0, 1, 0, 0]),
            .. Webp[12..],
            .. Riff("EXIF"u8, Exif(1)),
            .. Riff("XMP "u8, Told),
        ];
        return [.. Riff("RIFF"u8, [.. "WEBP"u8, .. chunks]), .. Told];
    }

    // One field that says the orientation, one for the place, and after them the place itself.
    private static byte[] Exif(byte orientation) =>
        [
            .. "II*\0"u8,
            .. (byte[])[8, 0, 0, 0, 2, 0],
            .. (byte[])[0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0],
            .. (byte[])[0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0],
            .. (byte[])[0, 0, 0, 0],
            .. Told,
        ];

    public static byte[] Segment(byte marker, byte[] content)
    {
        var length = content.Length + 2;
        return [0xFF, marker, (byte)(length >> 8), (byte)length, .. content];
    }

    public static byte[] Chunk(ReadOnlySpan<byte> name, byte[] content)
    {
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        byte[] named = [.. name, .. content];
        BinaryPrimitives.WriteUInt32BigEndian(sum, Sum(named));
        return [.. length, .. named, .. sum];
    }

    public static byte[] Riff(ReadOnlySpan<byte> name, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, content.Length);
        return [.. name, .. length, .. content, .. new byte[content.Length % 2]];
    }

    // By long division, so that the product's own sum is checked by another.
    private static uint Sum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
            for (var bit = 0; bit < 8; bit++)
            {
                var next = (sum ^ ((uint)one >> bit)) & 1;
                sum = (sum >> 1) ^ (next == 1 ? 0xEDB88320u : 0);
            }
        return ~sum;
    }
}
