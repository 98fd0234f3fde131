namespace MrPlatform.Storage;

/// <summary>
/// The embedded database takes one writer at a time. Those who save at once stand in line here, first come first served: left to the file's
/// own lock they would ask again and again, the unlucky ones until their patience ends. The larger database needs no line.
/// </summary>
public sealed class WriteQueue(StorageProvider provider) : IDisposable
{
    private readonly SemaphoreSlim? _one = provider == StorageProvider.Sqlite ? new(1, 1) : null;

    /// <summary>Waits for one's turn. Dispose what comes back when the transaction is over.</summary>
    public async Task<IDisposable> Turn(CancellationToken stop)
    {
        if (_one is null)
            return new Done(null);
        await _one.WaitAsync(stop);
        return new Done(_one);
    }

    public void Dispose() => _one?.Dispose();

    private sealed class Done(SemaphoreSlim? queue) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
                queue?.Release();
        }
    }
}
