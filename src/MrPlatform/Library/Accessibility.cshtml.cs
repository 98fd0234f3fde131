using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library;

/// <summary>
/// Tillgänglighetsredogörelse: what the accessibility act (2018:1937) demands that a public service says of itself, from the product's own
/// list of shortcomings and the installation's settings.
/// </summary>
public sealed class AccessibilityModel(
    Knowledge knowledge,
    IConfiguration settings,
    IStringLocalizer<LibraryWords> t
) : LibraryPage(knowledge)
{
    /// <summary>Where whoever is not satisfied with the answer turns (Digg).</summary>
    public const string Complaint = "https://www.digg.se/tdosanmalan";

    public AccessibilityStatement Statement => Base.Accessibility;

    /// <summary>The public body that runs the installation; null when its settings do not say.</summary>
    public string? Owner => settings["Installation:Owner"];

    /// <summary>The act's template allows these three and no others.</summary>
    public string Verdict =>
        Statement.Compliance switch
        {
            Compliance.Full => t["helt förenlig"],
            Compliance.Partial => t["delvis förenlig"],
            _ => t["inte förenlig"],
        };
}
