using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using MrPlatform.Foundations;

namespace MrPlatform.Ui.Forms;

/// <summary>
/// How many times one network address may send one public form in an hour: enough for an office behind one address, too seldom for a robot to
/// be worth its while. Counted in memory, never stored. Configuration: <c>PublicForms:PerHour</c> in place of what each form says.
/// </summary>
public sealed class PublicFormLimit(IConfiguration configuration) : IDisposable
{
    // An IPv6 subscriber has this much of the address for themselves, and can change the rest at will.
    private const int SubscriberBytes = 8;

    private readonly int? _instead = configuration.GetValue<int?>("PublicForms:PerHour");
    private readonly PartitionedRateLimiter<Sending> _limiter = PartitionedRateLimiter.Create<
        Sending,
        Sending
    >(sending =>
        RateLimitPartition.GetFixedWindowLimiter(
            sending,
            one => new FixedWindowRateLimiterOptions
            {
                PermitLimit = one.PerHour,
                Window = TimeSpan.FromHours(1),
            }
        )
    );

    public bool Takes(PublicFormAttribute form, IPAddress? from)
    {
        if (form.PerHour == 0)
            return true;
        using var lease = _limiter.AttemptAcquire(
            new(form.Purpose, Subscriber(from), _instead ?? form.PerHour)
        );
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();

    private static string Subscriber(IPAddress? from) =>
        from is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? Convert.ToHexString(from.GetAddressBytes().AsSpan(0, SubscriberBytes))
            : from?.ToString() ?? "";

    private sealed record Sending(string Purpose, string From, int PerHour);
}
