using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace MrPlatform.ActionPlans.Exchanging.Hooks;

/// <summary>
/// The secrets that sign what is sent: 32 random bytes, written <c>whsec_…</c> in base64 as Standard Webhooks has it, and kept encrypted by the keys of
/// the program.
/// </summary>
public sealed class HookSecrets(IDataProtectionProvider protection)
{
    private const string Prefix = "whsec_";
    private const int Bytes = 32;

    private readonly IDataProtector _keeper = protection.CreateProtector("MrPlatform.HookSecret");

    public string New() =>
        _keeper.Protect(Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>As the other system is to have it.</summary>
    public string Read(string kept) => _keeper.Unprotect(kept);

    /// <summary>The header <c>webhook-signature</c>: HMAC-SHA256 over id.timestamp.body, one signature for each secret, with blanks between.</summary>
    /// <param name="timestamp">Whole seconds since 1970.</param>
    public string Sign(IEnumerable<string> kept, Guid id, long timestamp, string body)
    {
        var signed = Encoding.UTF8.GetBytes($"{id}.{timestamp}.{body}");
        return string.Join(
            ' ',
            kept.Select(secret =>
                "v1,"
                + Convert.ToBase64String(
                    HMACSHA256.HashData(
                        Convert.FromBase64String(Read(secret)[Prefix.Length..]),
                        signed
                    )
                )
            )
        );
    }
}
