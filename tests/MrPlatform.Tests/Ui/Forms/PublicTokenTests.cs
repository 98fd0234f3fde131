using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Time.Testing;
using MrPlatform.Ui.Forms;

namespace MrPlatform.Tests.Ui.Forms;

public sealed class PublicTokenTests
{
    private readonly FakeTimeProvider clock = new(
        new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero)
    );
    private readonly PublicToken tokens;

    public PublicTokenTests() =>
        tokens = new PublicToken(new EphemeralDataProtectionProvider(), clock);

    [Fact]
    public void A_fresh_token_holds() =>
        Assert.True(tokens.Holds("utseende", tokens.Issue("utseende")));

    [Fact]
    public void A_token_of_another_form_does_not_hold() =>
        Assert.False(tokens.Holds("utseende", tokens.Issue("logga-in")));

    [Fact]
    public void A_token_holds_for_twelve_hours_and_no_longer()
    {
        var token = tokens.Issue("utseende");

        clock.Advance(TimeSpan.FromHours(12));
        Assert.True(tokens.Holds("utseende", token));

        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.False(tokens.Holds("utseende", token));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("påhittat")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAA")]
    public void What_we_have_not_signed_does_not_hold(string? token) =>
        Assert.False(tokens.Holds("utseende", token));
}
