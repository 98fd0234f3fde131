namespace MrPlatform.Tests.Ui.Sheets;

/// <summary>Can only be written forward and only without waiting, as a response can.</summary>
internal sealed class Response : MemoryStream
{
    public long Written { get; private set; }

    public override bool CanSeek => false;

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new InvalidOperationException("Synchronous");

    public override void Write(ReadOnlySpan<byte> buffer) =>
        throw new InvalidOperationException("Synchronous");

    public override ValueTask WriteAsync(
        ReadOnlyMemory<byte> buffer,
        CancellationToken cancellationToken = default
    )
    {
        Written += buffer.Length;
        base.Write(buffer.ToArray(), 0, buffer.Length);
        return ValueTask.CompletedTask;
    }
}
