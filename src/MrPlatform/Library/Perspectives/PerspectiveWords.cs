using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;

namespace MrPlatform.Library.Perspectives;

/// <summary>What the perspectives and the bonds between them are called.</summary>
public sealed class PerspectiveWords(IStringLocalizer<LibraryWords> t)
{
    public string Plural(Perspective perspective) =>
        perspective switch
        {
            Perspective.Criterion => t["Kriterier"],
            Perspective.Right => t["Rättigheter"],
            Perspective.Article => t["Konventioner och förklaringar"],
            Perspective.ChildRight => t["Barnkonventionen"],
            Perspective.GlobalGoal => t["Agenda 2030"],
            _ => t["Samordnad styrning"],
        };

    public string One(Perspective perspective) =>
        perspective switch
        {
            Perspective.Criterion => t["Kriterium"],
            Perspective.Right => t["Rättighet"],
            Perspective.Article => t["Artikel"],
            Perspective.ChildRight => t["Artikel i barnkonventionen"],
            Perspective.GlobalGoal => t["Agenda 2030"],
            _ => t["Område i samordnad styrning"],
        };

    /// <summary>"3 rättigheter", inside a sentence.</summary>
    public string Counted(Perspective perspective, int count) =>
        perspective switch
        {
            Perspective.Criterion => count == 1 ? t["ett kriterium"] : t["{0} kriterier", count],
            Perspective.Right => count == 1 ? t["en rättighet"] : t["{0} rättigheter", count],
            Perspective.Article => count == 1
                ? t["en artikel i andra konventioner"]
                : t["{0} artiklar i andra konventioner", count],
            Perspective.ChildRight => count == 1
                ? t["en artikel i barnkonventionen"]
                : t["{0} artiklar i barnkonventionen", count],
            Perspective.GlobalGoal => count == 1
                ? t["ett mål i Agenda 2030"]
                : t["{0} mål och delmål i Agenda 2030", count],
            _ => count == 1
                ? t["ett område i samordnad styrning"]
                : t["{0} områden i samordnad styrning", count],
        };

    /// <summary>Name with what kind it is, as one would say it alone: "Delmål 16.7: Beslut där de som berörs är med".</summary>
    public string Whole(Viewpoint point) =>
        point.Perspective switch
        {
            Perspective.Article => point.Name,
            Perspective.ChildRight => t[
                "Barnkonventionen, artikel {0}: {1}",
                point.Code,
                point.Name
            ],
            Perspective.GlobalGoal => point.Code.Contains('.', StringComparison.Ordinal)
                ? t["Delmål {0}: {1}", point.Code, point.Name]
                : t["Mål {0}: {1}", point.Code, point.Name],
            Perspective.JoinedUp => t["Område {0}: {1}", point.Code, point.Name],
            _ => $"{point.Code} {point.Name}",
        };

    public string? Says(Bond bond) =>
        bond switch
        {
            Bond.ThroughCriterion => t["genom ett kriterium"].Value,
            Bond.ThroughRight => t["genom en rättighet"].Value,
            _ => null,
        };

    /// <summary>Where one reads more about it; areas of the checklist are read at the tools.</summary>
    public static string? PageOf(Viewpoint point) =>
        point.Item switch
        {
            Criterion criterion => Addresses.Criterion(criterion.Id),
            Right right => Addresses.Right(right.Id),
            Instrument instrument => Addresses.Instrument(instrument.Id),
            _ => point.Perspective is Perspective.JoinedUp ? Addresses.Tools : null,
        };
}
