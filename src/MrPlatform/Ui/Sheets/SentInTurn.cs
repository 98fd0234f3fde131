namespace MrPlatform.Ui.Sheets;

/// <summary>
/// Takes what a writer that cannot wait writes, and sends it on without keeping a thread: archives and their compression write when they
/// like, a response only takes what one waits for.
/// </summary>
internal sealed class SentInTurn(Stream to) : Stream
{
    private readonly MemoryStream some = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public async Task Send(CancellationToken stop)
    {
        await to.WriteAsync(some.GetBuffer().AsMemory(0, (int)some.Length), stop);
        some.SetLength(0);
    }

    public override void Write(byte[] buffer, int offset, int count) =>
        some.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => some.Write(buffer);

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            some.Dispose();
        base.Dispose(disposing);
    }
}
