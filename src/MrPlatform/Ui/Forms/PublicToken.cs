using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace MrPlatform.Ui.Forms;

/// <summary>
/// Shows that a public form came from us not long ago, without a cookie: a signed time, one purpose per form. The page that
/// carries it can be the same for everyone and be kept in a cache for far less than the token's life.
/// </summary>
public sealed class PublicToken(IDataProtectionProvider protection, TimeProvider clock)
{
    public const string Field = "_token";
    public static readonly TimeSpan Life = TimeSpan.FromHours(12);

    public string Issue(string purpose)
    {
        Span<byte> instant = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(instant, clock.GetUtcNow().UtcTicks);
        return WebEncoders.Base64UrlEncode(Protector(purpose).Protect(instant.ToArray()));
    }

    /// <summary>True for a token of ours, for this purpose, that is not older than twelve hours.</summary>
    public bool Holds(string purpose, string? token) => Age(purpose, token) is not null;

    /// <summary>How long ago the form was drawn; null for a token that does not hold. A page from the cache was drawn before it was asked for.</summary>
    public TimeSpan? Age(string purpose, string? token)
    {
        if (string.IsNullOrEmpty(token))
            return null;
        try
        {
            var instant = Protector(purpose).Unprotect(WebEncoders.Base64UrlDecode(token));
            var age = clock.GetUtcNow().UtcTicks - BinaryPrimitives.ReadInt64BigEndian(instant);
            return age >= 0 && age <= Life.Ticks ? TimeSpan.FromTicks(age) : null;
        }
        catch (Exception fault) when (fault is FormatException or CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Protector(string purpose) =>
        protection.CreateProtector("MrPlatform.PublicForm", purpose);
}
