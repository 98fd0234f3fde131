using MrPlatform.Organisations.SetUp;
using static MrPlatform.Organisations.UnitKind;

namespace MrPlatform.Organisations.Demo;

/// <summary>The two made-up organisations that a development start has. Their codes are not in SCB's list.</summary>
public sealed record DemoOrganisation(
    string Code,
    string Name,
    OrganisationKind Kind,
    string Domain,
    UnitPlan Tree
)
{
    public static readonly DemoOrganisation Exempelkoping = new(
        "9999",
        "Exempelköpings kommun",
        OrganisationKind.Municipality,
        "exempelkoping.example",
        Municipality()
    );

    public static readonly DemoOrganisation Region = new(
        "99",
        "Region Exempel",
        OrganisationKind.Region,
        "regionexempel.example",
        Presets.For(OrganisationKind.Region)
    );

    /// <summary>The ordinary tree with sections under the large departments and a housing company.</summary>
    private static UnitPlan Municipality()
    {
        var preset = Presets.For(OrganisationKind.Municipality);
        return preset with
        {
            Below =
            [
                .. preset.Below.Select(committee =>
                    committee with
                    {
                        Below =
                        [
                            .. committee.Below.Select(d =>
                                d with
                                {
                                    Below =
                                    [
                                        .. Sections(d.Name).Select(s => new UnitPlan(s, Section)),
                                    ],
                                }
                            ),
                        ],
                    }
                ),
                new("Exempelköpings Bostäder AB", Company),
            ],
        };
    }

    private static string[] Sections(string department) =>
        department switch
        {
            "Barn- och utbildningsförvaltningen" => ["Förskola", "Grundskola", "Gymnasieskola"],
            "Socialförvaltningen" =>
            [
                "Individ- och familjeomsorg",
                "Äldreomsorg",
                "Stöd vid funktionsnedsättning",
            ],
            "Kultur- och fritidsförvaltningen" => ["Bibliotek", "Fritid och ungdom"],
            _ => [],
        };
}
