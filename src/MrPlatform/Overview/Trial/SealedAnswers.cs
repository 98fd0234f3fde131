using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using MrPlatform.Library.Checklists;

namespace MrPlatform.Overview.Trial;

/// <summary>
/// Carries ten answers past the sign-in without keeping them here: in the return address, sealed, so that neither a log, a proxy nor the
/// browser's history tells what somebody answered. The same way with and without script. Opens for twelve hours.
/// </summary>
public sealed class SealedAnswers(IDataProtectionProvider protection, TimeProvider clock)
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(12);

    private IDataProtector Protector => protection.CreateProtector("MrPlatform.Trial");

    public string Seal(OwnAnswers answers) =>
        Protector.Protect(
            $"{clock.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture)};{answers}"
        );

    /// <summary>The answers in their few words; null when the seal is not ours or too old.</summary>
    public string? Open(string? seal)
    {
        if (string.IsNullOrEmpty(seal))
            return null;
        try
        {
            var opened = Protector.Unprotect(seal).Split(';', 2);
            var age =
                clock.GetUtcNow().UtcTicks - long.Parse(opened[0], CultureInfo.InvariantCulture);
            return age >= 0 && age <= Life.Ticks ? opened[1] : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
