namespace MrPlatform.Organisations.Demo;

/// <summary>
/// A made-up person to sign in as while developing. The key is what the sign-in form sends; there is no password. A person
/// without unit has the function in the whole organisation.
/// </summary>
public sealed record DemoPerson(
    string Key,
    string Name,
    Function Function,
    DemoOrganisation? Organisation,
    string? Unit = null
)
{
    public static readonly IReadOnlyList<DemoPerson> All =
    [
        new("processledare", "Aino Berg", Function.ProcessLeader, DemoOrganisation.Exempelkoping),
        new(
            "chef",
            "Samir Öberg",
            Function.Head,
            DemoOrganisation.Exempelkoping,
            "Kultur- och fritidsnämnden"
        ),
        new(
            "respondent",
            "Ylva Nordin",
            Function.Respondent,
            DemoOrganisation.Exempelkoping,
            "Socialnämnden"
        ),
        new(
            "handlaggare",
            "Mateus Lindqvist",
            Function.CaseOfficer,
            DemoOrganisation.Exempelkoping,
            "Samhällsbyggnadsnämnden"
        ),
        new(
            "fortroendevald",
            "Gun-Britt Ek",
            Function.ElectedRepresentative,
            DemoOrganisation.Exempelkoping,
            "Kommunstyrelsen"
        ),
        new("revisor", "Petter Sund", Function.Auditor, DemoOrganisation.Exempelkoping),
        new(
            "administrator",
            "Leila Rahimi",
            Function.Administrator,
            DemoOrganisation.Exempelkoping
        ),
        new("redaktor", "Elsa Wikander", Function.NationalEditor, Organisation: null),
        new("processledare-region", "Jonas Kivi", Function.ProcessLeader, DemoOrganisation.Region),
        new(
            "chef-region",
            "Birgitta Holm",
            Function.Head,
            DemoOrganisation.Region,
            "Kultur- och bildningsnämnden"
        ),
        new(
            "respondent-region",
            "Omar Haddad",
            Function.Respondent,
            DemoOrganisation.Region,
            "Hälso- och sjukvårdsnämnden"
        ),
        new(
            "handlaggare-region",
            "Siri Forsman",
            Function.CaseOfficer,
            DemoOrganisation.Region,
            "Kollektivtrafiknämnden"
        ),
        new(
            "fortroendevald-region",
            "Arne Lööf",
            Function.ElectedRepresentative,
            DemoOrganisation.Region,
            "Regionstyrelsen"
        ),
        new("revisor-region", "Kerstin Åhl", Function.Auditor, DemoOrganisation.Region),
        new(
            "administrator-region",
            "Danijel Horvat",
            Function.Administrator,
            DemoOrganisation.Region
        ),
    ];

    /// <summary>In the domain .example, which is set aside for made-up addresses (RFC 2606).</summary>
    public string Email => $"{Key}@{Organisation?.Domain ?? "redaktionen.example"}";
}
