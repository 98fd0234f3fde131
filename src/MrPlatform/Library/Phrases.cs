using System.Globalization;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library;

/// <summary>Says in words what the content keeps as codes: kinds, scope, who it applies to.</summary>
public sealed class Phrases(IStringLocalizer<LibraryWords> t)
{
    /// <summary>Names after each other, beginning as a sentence does.</summary>
    public static string Listed(IReadOnlyList<string> names)
    {
        var listed = string.Join(", ", names);
        return listed.Length == 0
            ? ""
            : char.ToUpper(listed[0], CultureInfo.CurrentCulture) + listed[1..];
    }

    public string Kind(CriterionKind kind) =>
        kind switch
        {
            CriterionKind.Structure => t["Struktur: det som är beslutat och ordnat."],
            CriterionKind.Process => t["Process: hur ni arbetar."],
            _ => t["Resultat: vad det ger för människor."],
        };

    public string AppliesTo(Criterion criterion) =>
        (criterion.AppliesTo, criterion.Scope) switch
        {
            (OrganisationKind.Municipality, CriterionScope.Overall) => t[
                "Kommuner, på övergripande nivå"
            ],
            (OrganisationKind.Municipality, CriterionScope.Committee) => t[
                "Kommuner, i varje nämnd"
            ],
            (OrganisationKind.Municipality, _) => t[
                "Kommuner, på övergripande nivå och i varje nämnd"
            ],
            (OrganisationKind.Region, CriterionScope.Overall) => t[
                "Regioner, på övergripande nivå"
            ],
            (OrganisationKind.Region, CriterionScope.Committee) => t["Regioner, i varje nämnd"],
            (OrganisationKind.Region, _) => t["Regioner, på övergripande nivå och i varje nämnd"],
            (_, CriterionScope.Overall) => t["Kommuner och regioner, på övergripande nivå"],
            (_, CriterionScope.Committee) => t["Kommuner och regioner, i varje nämnd"],
            _ => t["Kommuner och regioner, på övergripande nivå och i varje nämnd"],
        };

    public string Evidence(EvidenceKind kind) =>
        kind switch
        {
            EvidenceKind.Decision => t["Beslut"],
            EvidenceKind.Document => t["Dokument"],
            EvidenceKind.Data => t["Data"],
            EvidenceKind.Dialogue => t["Dialog"],
            _ => t["Oberoende granskning"],
        };

    public static string EvidenceIcon(EvidenceKind kind) =>
        kind switch
        {
            EvidenceKind.Decision => "landmark",
            EvidenceKind.Document => "file-text",
            EvidenceKind.Data => "chart-column",
            EvidenceKind.Dialogue => "messages-square",
            _ => "list-checks",
        };

    public string Instruments(InstrumentKind kind) =>
        kind switch
        {
            InstrumentKind.Constitution => t["Grundlag"],
            InstrumentKind.Law => t["Svensk lag"],
            InstrumentKind.Eu => t["EU-rätt"],
            InstrumentKind.Treaty => t["Konventioner"],
            _ => t["Förklaringar"],
        };
}
