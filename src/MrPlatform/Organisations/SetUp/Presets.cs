using static MrPlatform.Organisations.UnitKind;

namespace MrPlatform.Organisations.SetUp;

/// <summary>
/// The tree a new workspace starts with: the committees (nämnder) and departments most organisations of the kind have. The
/// administrator changes it afterwards. Names are Swedish in every language, since they are the organisation's own.
/// </summary>
public static class Presets
{
    public static UnitPlan For(OrganisationKind kind) =>
        kind switch
        {
            OrganisationKind.Region => Region,
            OrganisationKind.Both => Gotland,
            _ => Municipality,
        };

    private static UnitPlan Municipality =>
        new(
            "Kommunövergripande",
            Overall,
            Committee("Kommunstyrelsen", "Kommunledningsförvaltningen"),
            Committee("Barn- och utbildningsnämnden", "Barn- och utbildningsförvaltningen"),
            Committee("Socialnämnden", "Socialförvaltningen"),
            Committee("Samhällsbyggnadsnämnden", "Samhällsbyggnadsförvaltningen"),
            Committee("Kultur- och fritidsnämnden", "Kultur- och fritidsförvaltningen"),
            Committee("Miljönämnden", "Miljöförvaltningen"),
            Committee("Överförmyndarnämnden", "Överförmyndarenheten"),
            Committee("Valnämnden")
        );

    private static UnitPlan Region =>
        new(
            "Regionövergripande",
            Overall,
            Committee("Regionstyrelsen", "Regionledningskontoret"),
            Committee("Hälso- och sjukvårdsnämnden", "Hälso- och sjukvårdsförvaltningen"),
            Committee("Folktandvårdsnämnden", "Folktandvården"),
            Committee("Kollektivtrafiknämnden", "Kollektivtrafikförvaltningen"),
            Committee("Regionala utvecklingsnämnden", "Regional utveckling"),
            Committee("Kultur- och bildningsnämnden", "Kultur- och bildningsförvaltningen"),
            Committee("Patientnämnden", "Patientnämndens kansli")
        );

    /// <summary>Region Gotland has the tasks of a municipality and of a region.</summary>
    private static UnitPlan Gotland =>
        new(
            "Regionövergripande",
            Overall,
            Committee("Regionstyrelsen", "Regionstyrelseförvaltningen"),
            Committee("Barn- och utbildningsnämnden", "Utbildnings- och arbetslivsförvaltningen"),
            Committee("Socialnämnden", "Socialförvaltningen"),
            Committee("Hälso- och sjukvårdsnämnden", "Hälso- och sjukvårdsförvaltningen"),
            Committee("Tekniska nämnden", "Teknikförvaltningen"),
            Committee("Miljö- och byggnämnden", "Samhällsbyggnadsförvaltningen"),
            Committee("Patientnämnden", "Patientnämndens kansli"),
            Committee("Överförmyndarnämnden", "Överförmyndarenheten"),
            Committee("Valnämnden")
        );

    private static UnitPlan Committee(string name, params string[] departments) =>
        new(name, UnitKind.Committee, [.. departments.Select(d => new UnitPlan(d, Department))]);
}
