namespace MrPlatform.Bench.Generating;

/// <summary>Keys like those the program makes (UUID version 7, rising with time), but the same ones at every run.</summary>
internal sealed class Keys(int seed)
{
    private readonly Random _random = new(seed);
    private long _made;

    public Guid Next(DateTimeOffset at)
    {
        Span<byte> bytes = stackalloc byte[16];
        _random.NextBytes(bytes);
        var time = at.ToUnixTimeMilliseconds() + (_made++ / 4_096);
        for (var i = 0; i < 6; i++)
            bytes[i] = (byte)(time >> (40 - (8 * i)));
        bytes[6] = (byte)(0x70 | (bytes[6] & 0x0F));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return new Guid(bytes, bigEndian: true);
    }
}
