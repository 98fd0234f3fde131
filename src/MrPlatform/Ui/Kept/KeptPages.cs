using Microsoft.Extensions.Caching.Memory;

namespace MrPlatform.Ui.Kept;

/// <summary>The pages kept for those who are not signed in, and the way to forget them all when something they show has changed.</summary>
public sealed class KeptPages : IDisposable
{
    private const long Room = 32 * 1024 * 1024;

    // What a page takes beside its bytes: address and headers.
    private const int Beside = 1024;

    // Far shorter than the signed tokens in the pages' forms live.
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly MemoryCache _pages = new(new MemoryCacheOptions { SizeLimit = Room });

    private long _edition;

    /// <summary>Forgets every kept page.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _edition);
        _pages.Clear();
    }

    internal long Edition => Interlocked.Read(ref _edition);

    internal KeptPage? Find(KeptAddress address) => _pages.Get<KeptPage>(address);

    internal void Keep(KeptAddress address, KeptPage page) =>
        _pages.Set(
            address,
            page,
            new MemoryCacheEntryOptions
            {
                AbsoluteExpirationRelativeToNow = Kept,
                Size = page.Size + Beside + (2 * (address.Path.Length + address.Query.Length)),
            }
        );

    public void Dispose() => _pages.Dispose();
}
