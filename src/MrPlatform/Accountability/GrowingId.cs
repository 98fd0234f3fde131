namespace MrPlatform.Accountability;

/// <summary>
/// Keys for what must be told in the order it happened: UUID version 7, which grow with time, with a count where the random part would begin
/// (RFC 9562, 6.2), so that those one process makes for the same millisecond grow too.
/// </summary>
internal static class GrowingId
{
    private static long _made;

    public static Guid Next(DateTimeOffset at)
    {
        Span<byte> id = stackalloc byte[16];
        Guid.CreateVersion7(at).TryWriteBytes(id, bigEndian: true, out _);
        var order = Interlocked.Increment(ref _made);
        // Thirty-four bits of it, around version and variant; the rest stays random, so that nodes differ.
        id[6] = (byte)(0x70 | ((order >> 30) & 0x0F));
        id[7] = (byte)(order >> 22);
        id[8] = (byte)(0x80 | ((order >> 16) & 0x3F));
        id[9] = (byte)(order >> 8);
        id[10] = (byte)order;
        return new(id, bigEndian: true);
    }
}
