namespace MrPlatform.Foundations;

/// <summary>Whether something from outside is a path on this site and nothing else: never another site, whatever stands in it.</summary>
public static class OwnPath
{
    public static bool Is(string? path) =>
        path is ['/', ..]
        && !path.StartsWith("//", StringComparison.Ordinal)
        && !path.Contains('\\', StringComparison.Ordinal)
        && !path.Any(char.IsControl);
}
