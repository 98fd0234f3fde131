namespace MrPlatform.OwnFrameworks;

/// <summary>The kinds of file a framework is exported to.</summary>
public static class FrameworkFile
{
    public const string Workbook = "xlsx";
    public const string Yaml = "yaml";
    public const string Json = "json";

    /// <summary>In place of a version's number.</summary>
    public const string Draft = "utkast";

    public static readonly IReadOnlyList<string> Kinds = [Workbook, Yaml, Json];

    public static string Name(string kind) =>
        kind switch
        {
            Workbook => "Excel",
            Yaml => "YAML",
            _ => "JSON",
        };
}
