using System.Net;
using System.Net.Sockets;

namespace MrPlatform.ActionPlans.Exchanging.Hooks;

/// <summary>The address leads to a network that nothing is sent to.</summary>
public sealed class InternalAddressException(string host)
    : IOException($"{host} leads to an internal address.");

/// <summary>
/// Which networks events may be sent to. Whoever writes an address must not get the program to ask its own neighbours, or the machine it stands on:
/// what counts is the address that the name leads to at the moment of connecting. Configuration: Hooks:AllowInternal.
/// </summary>
public sealed class HookNetworks(bool allowInternal, bool allowThisMachine)
{
    // Never: this network, link-local (where clouds tell their secrets), and what is no single receiver.
    private static readonly IPNetwork[] Never =
    [
        IPNetwork.Parse("0.0.0.0/8"),
        IPNetwork.Parse("169.254.0.0/16"),
        IPNetwork.Parse("192.0.0.0/24"),
        IPNetwork.Parse("224.0.0.0/3"),
        IPNetwork.Parse("fe80::/10"),
        IPNetwork.Parse("ff00::/8"),
        IPNetwork.Parse("fd00:ec2::254/128"),
        IPNetwork.Parse("::/128"),
    ];

    private static readonly IPNetwork[] ThisMachine =
    [
        IPNetwork.Parse("127.0.0.0/8"),
        IPNetwork.Parse("::1/128"),
    ];

    // Private, shared, for tests and documents, and those that carry an older address inside.
    private static readonly IPNetwork[] Internal =
    [
        IPNetwork.Parse("10.0.0.0/8"),
        IPNetwork.Parse("100.64.0.0/10"),
        IPNetwork.Parse("172.16.0.0/12"),
        IPNetwork.Parse("192.0.2.0/24"),
        IPNetwork.Parse("192.168.0.0/16"),
        IPNetwork.Parse("198.18.0.0/15"),
        IPNetwork.Parse("198.51.100.0/24"),
        IPNetwork.Parse("203.0.113.0/24"),
        IPNetwork.Parse("::/3"),
        IPNetwork.Parse("4000::/2"),
        IPNetwork.Parse("8000::/1"),
        IPNetwork.Parse("2001::/32"),
        IPNetwork.Parse("2001:db8::/32"),
        IPNetwork.Parse("2002::/16"),
    ];

    public HookNetworks(IConfiguration configuration, IHostEnvironment environment)
        : this(
            configuration.GetValue("Hooks:AllowInternal", defaultValue: false),
            environment.IsDevelopment()
        ) { }

    /// <summary>An address without encryption is for this machine only, while one develops.</summary>
    public bool Takes(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps
        || (allowThisMachine && address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    public bool Lets(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !IsIn(Never, plain)
            && (
                IsIn(ThisMachine, plain)
                    ? allowThisMachine || allowInternal
                    : allowInternal || !IsIn(Internal, plain)
            );
    }

    /// <summary>For the connection itself, so that a name cannot lead to one address when it is judged and to another when it is used.</summary>
    /// <exception cref="InternalAddressException">The name leads nowhere else than to networks that nothing is sent to.</exception>
    public async ValueTask<Stream> Connect(
        SocketsHttpConnectionContext context,
        CancellationToken stop
    )
    {
        var to = context.DnsEndPoint;
        var found = await Dns.GetHostAddressesAsync(to.Host, stop);
        var let = found.Where(Lets).ToArray();
        if (let.Length == 0)
            throw new InternalAddressException(to.Host);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(let, to.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static bool IsIn(IPNetwork[] networks, IPAddress address) =>
        Array.Exists(
            networks,
            network =>
                network.BaseAddress.AddressFamily == address.AddressFamily
                && network.Contains(address)
        );
}
