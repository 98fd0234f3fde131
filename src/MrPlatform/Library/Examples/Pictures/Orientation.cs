using System.Buffers.Binary;

namespace MrPlatform.Library.Examples.Pictures;

/// <summary>Which way up a camera was held, the only thing kept of what EXIF (CIPA DC-008) tells of a picture: 1 is upright, 8 the highest.</summary>
internal static class Orientation
{
    public const int Upright = 1;
    private const int Highest = 8;
    private const ushort Tag = 0x0112;
    private const int FieldLength = 12;
    private const ushort Short = 3;

    private static ReadOnlySpan<byte> Name => "Exif\0\0"u8;

    /// <summary>From 5 on the picture lies on its side, and is shown with width and height exchanged.</summary>
    public static bool LiesDown(int direction) => direction >= 5;

    /// <summary>Upright where nothing else is said, or nothing that can be read.</summary>
    public static int In(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith(Name))
            return Upright;
        var tiff = segment[Name.Length..];
        var isLittle = tiff.StartsWith("II*\0"u8);
        if (tiff.Length < 8 || !(isLittle || tiff.StartsWith("MM\0*"u8)))
            return Upright;
        var at = Long(tiff[4..], isLittle);
        if (at > tiff.Length - 2)
            return Upright;
        var fields = tiff[(int)at..];
        var count = Two(fields, isLittle);
        fields = fields[2..];
        for (var one = 0; one < count && fields.Length >= FieldLength; one++)
        {
            if (Two(fields, isLittle) == Tag && Two(fields[2..], isLittle) == Short)
            {
                var direction = Two(fields[8..], isLittle);
                return direction is >= Upright and <= Highest ? direction : Upright;
            }
            fields = fields[FieldLength..];
        }
        return Upright;
    }

    /// <summary>The content of an EXIF segment with one field: this.</summary>
    public static byte[] Alone(int direction) =>
        [
            .. Name,
            .. "MM\0*"u8,
            .. (ReadOnlySpan<byte>)[0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1],
            .. (ReadOnlySpan<byte>)[0, (byte)direction, 0, 0, 0, 0, 0, 0],
        ];

    private static ushort Two(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle
            ? BinaryPrimitives.ReadUInt16LittleEndian(bytes)
            : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Long(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle
            ? BinaryPrimitives.ReadUInt32LittleEndian(bytes)
            : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
