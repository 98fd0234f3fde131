using Microsoft.Extensions.Localization;

namespace MrPlatform.Reports;

/// <summary>How many, as it is said in a sentence.</summary>
internal static class CountWords
{
    extension(IStringLocalizer<ReportsWords> t)
    {
        public string Measures(int count) =>
            count switch
            {
                0 => t["ingen åtgärd"],
                1 => t["en åtgärd"],
                _ => t["{0} åtgärder", count],
            };

        public string Goals(int count) =>
            count switch
            {
                0 => t["inget mål"],
                1 => t["ett mål"],
                _ => t["{0} mål", count],
            };

        /// <summary>Said only when there is any.</summary>
        public string? Ineffective(int count) =>
            count == 0 ? null : t["Utan effekt blev {0}.", t.Measures(count)].Value;
    }
}
