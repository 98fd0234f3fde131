using Microsoft.Extensions.Localization;

namespace MrPlatform.OwnFrameworks;

/// <summary>The fixed words of a framework's text, for those who read it.</summary>
internal static class OwnWords
{
    public static string Kind(IStringLocalizer<OwnFrameworksWords> t, string token) =>
        token switch
        {
            "decision" => t["Beslut"],
            "document" => t["Dokument"],
            "data" => t["Data"],
            "dialogue" => t["Dialog"],
            "independent" => t["Oberoende granskning"],
            _ => token,
        };

    public static string Basis(IStringLocalizer<OwnFrameworksWords> t, string? token) =>
        token == "ambition" ? t["Ambition"] : t["Lag"];

    public static string Scope(IStringLocalizer<OwnFrameworksWords> t, string token) =>
        token switch
        {
            "overall" => t["Den övergripande nivån"],
            "committee" => t["Nämnderna"],
            _ => t["Alla som svarar"],
        };

    public static string AppliesTo(IStringLocalizer<OwnFrameworksWords> t, string token) =>
        token switch
        {
            "municipality" => t["Kommuner"],
            "region" => t["Regioner"],
            _ => t["Både kommuner och regioner"],
        };
}
