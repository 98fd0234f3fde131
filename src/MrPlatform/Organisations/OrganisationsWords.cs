using Microsoft.Extensions.Localization;

namespace MrPlatform.Organisations;

/// <summary>Names the translations of this capability, and the words for functions and kinds of units.</summary>
public sealed class OrganisationsWords;

public static class WordsForKinds
{
    /// <summary>The function's Swedish name, which is also how the journal keeps it.</summary>
    public static string Swedish(this Function function) =>
        function switch
        {
            Function.ProcessLeader => "Processledare",
            Function.Head => "Chef",
            Function.Respondent => "Respondent",
            Function.CaseOfficer => "Handläggare",
            Function.ElectedRepresentative => "Förtroendevald",
            Function.Auditor => "Revisor",
            Function.Administrator => "Administratör",
            Function.NationalEditor => "Nationell redaktör",
            _ => throw new ArgumentOutOfRangeException(nameof(function), function, message: null),
        };

    extension(IStringLocalizer<OrganisationsWords> t)
    {
        public string Name(Function function) => t[function.Swedish()];

        /// <summary>What someone with the function does here, in a sentence.</summary>
        public string Describe(Function function) =>
            function switch
            {
                Function.ProcessLeader => t[
                    "Startar, sammanställer och avslutar rundor för hela organisationen."
                ],
                Function.Head => t["Svarar för sin enhet och det som ligger under den."],
                Function.Respondent => t["Svarar på frågor för sin enhet."],
                Function.CaseOfficer => t["Läser resultat och förbereder ärenden."],
                Function.ElectedRepresentative => t["Läser resultat."],
                Function.Auditor => t["Läser allt, också händelserna."],
                Function.Administrator => t["Sköter personer, enheter och händelser."],
                _ => "",
            };

        public string Name(UnitKind kind) =>
            kind switch
            {
                UnitKind.Overall => t["Övergripande nivå"],
                UnitKind.Committee => t["Nämnd eller styrelse"],
                UnitKind.Department => t["Förvaltning"],
                UnitKind.Section => t["Enhet"],
                UnitKind.Company => t["Bolag"],
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
            };
    }
}
