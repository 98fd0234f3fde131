using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Time.Testing;
using MrPlatform.Accountability;
using MrPlatform.ActionPlans.Exchanging.Hooks;

namespace MrPlatform.Tests.ActionPlans.Exchanging;

/// <summary>Nothing is sent to the program's own neighbours, whatever somebody writes as the address.</summary>
public sealed class HookNetworksTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("100.64.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fd12::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2002:a00:1::")]
    public void An_internal_address_is_refused(string address) =>
        Assert.False(new HookNetworks(false, false).Lets(IPAddress.Parse(address)));

    [Theory]
    [InlineData("193.10.1.1")]
    [InlineData("172.32.0.1")]
    [InlineData("2a00:801:1::1")]
    [InlineData("::ffff:193.10.1.1")]
    public void An_address_out_in_the_world_is_let(string address) =>
        Assert.True(new HookNetworks(false, false).Lets(IPAddress.Parse(address)));

    [Theory]
    [InlineData("10.1.2.3", true)]
    [InlineData("fd12::1", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("169.254.169.254", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00:ec2::254", false)]
    public void An_operator_can_let_internal_addresses_but_never_where_clouds_keep_secrets(
        string address,
        bool lets
    ) => Assert.Equal(lets, new HookNetworks(true, false).Lets(IPAddress.Parse(address)));

    [Theory]
    [InlineData("https://system.se/krok", false, true)]
    [InlineData("http://system.se/krok", true, false)]
    [InlineData("http://localhost:5000", true, true)]
    [InlineData("http://localhost:5000", false, false)]
    [InlineData("file:///etc/passwd", true, false)]
    public void Only_what_is_encrypted_is_taken(string address, bool development, bool takes) =>
        Assert.Equal(takes, new HookNetworks(false, development).Takes(new Uri(address)));

    [Fact]
    public async Task What_counts_is_where_the_name_leads_when_one_connects_and_no_redirect_is_followed()
    {
        await using var there = await HookReceiver.Start();
        var port = new Uri(there.Address).Port;
        var attempt = await Send(new(false, false), $"http://localhost:{port}/krok");
        Assert.Equal(new(Code: null, Answer: null, DeliveryFault.Internal), attempt);
        Assert.Empty(there.Came);

        there.Answers.Enqueue(302);
        attempt = await Send(new(false, true), $"http://localhost:{port}/krok");
        Assert.Equal((302, false), (attempt.Code, attempt.Arrived));
        Assert.Equal(HookDelivery.LongestAnswer, attempt.Answer!.Length);
        Assert.Single(there.Came);

        await there.DisposeAsync();
        Assert.Equal(
            DeliveryFault.NoContact,
            (await Send(new(false, true), $"http://localhost:{port}/krok")).Fault
        );
    }

    [Fact]
    public void Pauses_double_to_six_hours_and_then_it_is_given_up_visibly()
    {
        Assert.Equal(
            [1, 2, 4, 8],
            Enumerable.Range(1, 4).Select(n => (int)HookDelivery.Pause(n).TotalMinutes)
        );
        Assert.Equal(TimeSpan.FromHours(6), HookDelivery.Pause(HookDelivery.MostAttempts));
        var now = DateTimeOffset.UnixEpoch;
        var delivery = new HookDelivery(Guid.NewGuid(), HookEvent.Trial(now));
        delivery.Became(new(410, null, null), now);
        Assert.Equal((null, now), (delivery.TryAt, delivery.GivenUpAt));
    }

    private static async Task<Attempt> Send(HookNetworks networks, string address)
    {
        var secrets = new HookSecrets(new EphemeralDataProtectionProvider());
        var by = new By(PersonId: null, "Prov", DateTimeOffset.UnixEpoch);
        var hook = new Hook(Guid.NewGuid(), new("Prov", address), secrets.New(), by);
        using var sender = new HookSender(networks, secrets, new FakeTimeProvider());
        return await sender.Send(hook, hook.Try(by), TestContext.Current.CancellationToken);
    }
}
