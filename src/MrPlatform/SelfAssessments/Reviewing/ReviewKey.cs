using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>
/// The secret in a reviewer's own address: 32 random bytes that only the letter holds. Its SHA-256 sum is kept, so that nobody who reads the
/// database can use it.
/// </summary>
internal static class ReviewKey
{
    public static string New() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    public static string Sum(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
