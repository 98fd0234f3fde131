namespace MrPlatform.Accountability;

/// <summary>Acts on reports.</summary>
public static partial class Acts
{
    public const string ReportDraftSaved = "Report.DraftSaved";
    public const string ReportDrawnUp = "Report.DrawnUp";

    private static Dictionary<string, string> OfReports =>
        new(StringComparer.Ordinal)
        {
            [ReportDraftSaved] = "{vem} sparade ett utkast till {rapport}.",
            [ReportDrawnUp] =
                "{vem} tog fram {rapport}, rapport nummer {nummer}. Kontrollsumman börjar {summa}.",
        };
}
