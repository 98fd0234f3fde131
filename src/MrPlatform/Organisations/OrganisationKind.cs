namespace MrPlatform.Organisations;

/// <summary>Kommun, region, or both at once (Gotland). Flags: a criterion that applies to either fits Both.</summary>
[Flags]
public enum OrganisationKind
{
    None = 0,
    Municipality = 1,
    Region = 2,
    Both = Municipality | Region,
}
