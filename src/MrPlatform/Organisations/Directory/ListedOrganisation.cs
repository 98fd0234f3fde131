namespace MrPlatform.Organisations.Directory;

/// <summary>
/// One of the municipalities and regions of Sweden, whether it has a workspace or not. The slug is its address part and unlike all others.
/// Gotland stands twice in SCB's list; both lines lead to the workspace of the region, which has both kinds of tasks.
/// </summary>
public sealed record ListedOrganisation(
    string Code,
    string Name,
    OrganisationKind Kind,
    string County,
    string Slug
)
{
    private const string MunicipalityOfGotland = "0980";
    private const string RegionGotland = "09";

    /// <summary>The code of the workspace this line leads to.</summary>
    public string WorkspaceCode => Code == MunicipalityOfGotland ? RegionGotland : Code;

    /// <summary>What the workspace is: kommun, region, or both.</summary>
    public OrganisationKind WorkspaceKind =>
        WorkspaceCode == RegionGotland ? OrganisationKind.Both : Kind;
}
