using Microsoft.Extensions.Localization;

namespace MrPlatform.Organisations;

/// <summary>Names the translations of this capability, and the words for functions and kinds of units.</summary>
public sealed class OrganisationsWords;

public static class WordsForKinds
{
    extension(IStringLocalizer<OrganisationsWords> t)
    {
        public string Name(Function function) =>
            function switch
            {
                Function.ProcessLeader => t["Processledare"],
                Function.Head => t["Chef"],
                Function.Respondent => t["Respondent"],
                Function.CaseOfficer => t["Handläggare"],
                Function.ElectedRepresentative => t["Förtroendevald"],
                Function.Auditor => t["Revisor"],
                Function.Administrator => t["Administratör"],
                Function.NationalEditor => t["Nationell redaktör"],
                _ => throw new ArgumentOutOfRangeException(
                    nameof(function),
                    function,
                    message: null
                ),
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
