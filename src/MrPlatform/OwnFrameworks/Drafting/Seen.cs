using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace MrPlatform.OwnFrameworks.Drafting;

/// <summary>A short mark of what somebody saw when they began to write, to know whether it has changed since.</summary>
internal static class Seen
{
    private const int Long = 16;

    public static string Of<T>(T seen) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(seen)))
        )[..Long];
}
