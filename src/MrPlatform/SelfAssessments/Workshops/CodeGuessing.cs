using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace MrPlatform.SelfAssessments.Workshops;

/// <summary>
/// Counts codes that led nowhere, for each network address: enough for a hall full of people who mistype, far too few for guessing. Those who
/// have joined are never stopped by it. Counted in memory, never stored. Configuration: <c>Workshops:WrongCodes</c> in ten minutes.
/// </summary>
public sealed class CodeGuessing(IConfiguration configuration) : IDisposable
{
    private const int Usual = 100;

    // What an IPv6 subscriber has for themselves and can change at will.
    private const int SubscriberBytes = 8;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<string> _wrong = PartitionedRateLimiter.Create<
        string,
        string
    >(from =>
        RateLimitPartition.GetFixedWindowLimiter(
            from,
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = configuration.GetValue("Workshops:WrongCodes", Usual),
                Window = Window,
            }
        )
    );

    /// <summary>True when so many have been wrong that a right one is not told from a wrong one any more.</summary>
    public bool IsStopped(IPAddress? from) =>
        _wrong.GetStatistics(Subscriber(from)) is { CurrentAvailablePermits: 0 };

    public void WasWrong(IPAddress? from) => _wrong.AttemptAcquire(Subscriber(from)).Dispose();

    public void Dispose() => _wrong.Dispose();

    private static string Subscriber(IPAddress? from) =>
        from is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? Convert.ToHexString(from.GetAddressBytes().AsSpan(0, SubscriberBytes))
            : from?.ToString() ?? "";
}
