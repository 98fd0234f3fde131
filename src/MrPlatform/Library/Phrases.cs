using System.Globalization;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Ui.Text;

namespace MrPlatform.Library;

/// <summary>Says in words what the content keeps as codes: kinds, scope, who it applies to.</summary>
public sealed partial class Phrases(IStringLocalizer<LibraryWords> t)
{
    /// <summary>Names after each other, beginning as a sentence does.</summary>
    public static string Listed(IReadOnlyList<string> names)
    {
        var listed = string.Join(", ", names);
        return listed.Length == 0
            ? ""
            : char.ToUpper(listed[0], CultureInfo.CurrentCulture) + listed[1..];
    }

    /// <summary>"a, b och c".</summary>
    public string And(IReadOnlyList<string> parts) =>
        parts.Count < 2
            ? string.Concat(parts)
            : t["{0} och {1}", string.Join(", ", parts.SkipLast(1)), parts[^1]];

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

    public string Instrument(InstrumentKind kind) =>
        kind switch
        {
            InstrumentKind.Treaty => t["Konvention"],
            InstrumentKind.Declaration => t["Förklaring"],
            _ => Instruments(kind),
        };

    /// <summary>Whom rules of the sort bind.</summary>
    public string Binds(InstrumentKind kind) =>
        kind switch
        {
            InstrumentKind.Constitution => t["Bindande. Grundlag går före andra lagar."],
            InstrumentKind.Law => t["Bindande för kommuner och regioner."],
            InstrumentKind.Eu => t["Bindande. EU-stadgan gäller när ni tillämpar EU-rätt."],
            InstrumentKind.Treaty => t[
                "Bindande för Sverige. Staten svarar inför andra länder, och kommuner och regioner ska också följa den."
            ],
            _ => t["Inte bindande, men visar hur rättigheterna ska förstås."],
        };

    public static string Anchor(InstrumentKind kind) =>
        kind switch
        {
            InstrumentKind.Constitution => "grundlag",
            InstrumentKind.Law => "lag",
            InstrumentKind.Eu => "eu",
            InstrumentKind.Treaty => "konvention",
            _ => "forklaring",
        };

    public string RunsIn(OrganisationKind kind) =>
        kind switch
        {
            OrganisationKind.Municipality => t["I kommunen"],
            OrganisationKind.Region => t["I regionen"],
            _ => t["I kommunen och regionen"],
        };

    /// <summary>A whole date in words; a year or a remark as it stands.</summary>
    public static string Day(string text) =>
        DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            default,
            out var day
        )
            ? day.Words()
            : text;

    /// <summary>Whose site an address leads to.</summary>
    public static string Host(string address)
    {
        var host = new Uri(address).Host;
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    /// <summary>The language of a resource's title: the first it can be read in.</summary>
    public static string? TitleLang(Resource resource) =>
        resource.ReadIn[0] == CultureInfo.CurrentUICulture.TwoLetterISOLanguageName
            ? null
            : resource.ReadIn[0];
}
