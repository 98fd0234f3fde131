using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace MrPlatform.Ui.Forms;

/// <summary>
/// What a visitor without an account gets in the address after sending something: the key of what was sent, signed and unreadable, so that
/// nobody can ask for what somebody else sent.
/// </summary>
public sealed class Receipt(IDataProtectionProvider protection)
{
    public string For(string purpose, Guid sent) =>
        WebEncoders.Base64UrlEncode(Protector(purpose).Protect(sent.ToByteArray()));

    /// <summary>Null when it is not a receipt of ours for this purpose.</summary>
    public Guid? Read(string purpose, string receipt)
    {
        try
        {
            return new(Protector(purpose).Unprotect(WebEncoders.Base64UrlDecode(receipt)));
        }
        catch (Exception fault) when (fault is FormatException or CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Protector(string purpose) =>
        protection.CreateProtector("MrPlatform.Receipt", purpose);
}
