using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments;

/// <summary>The words for levels, states, kinds of evidence and scopes. Levels are named, never praised.</summary>
internal static class Words
{
    extension(IStringLocalizer<SelfAssessmentsWords> t)
    {
        public string Level(int level) =>
            level switch
            {
                1 => t["Inte påbörjat"],
                2 => t["Påbörjat"],
                3 => t["Infört"],
                _ => t["Systematiskt"],
            };

        public string State(AnswerState state) =>
            state switch
            {
                AnswerState.Unknown => t["Vet inte"],
                AnswerState.NotRelevant => t["Ej relevant"],
                AnswerState.Equivalent => t["Likvärdig lösning"],
                AnswerState.Level => t["Nivå"],
                _ => t["Inte besvarad"],
            };

        /// <summary>"Nivå 2: Påbörjat", or the name of the state.</summary>
        public string Rating(Rating rating) =>
            rating.Level is { } level
                ? t["Nivå {0}: {1}", level.Level, t.Level(level.Level)]
                : t.State(rating.State);

        public string Kind(EvidenceKind kind) =>
            kind switch
            {
                EvidenceKind.Decision => t["Beslut"],
                EvidenceKind.Document => t["Dokument"],
                EvidenceKind.Data => t["Data"],
                EvidenceKind.Dialogue => t["Dialog"],
                _ => t["Oberoende granskning"],
            };

        public string Scope(string word, Framework framework)
        {
            if (word == RoundScope.Starter.Word)
                return t["Startpaketet"];
            if (word == RoundScope.Everything.Word)
                return t["Alla kriterier"];
            var area = framework.Areas.FirstOrDefault(a => RoundScope.Area(a.Id).Word == word);
            if (area is not null)
                return t["Området {0}", area.Name];
            var role = framework
                .Areas.Select(a => a.Role)
                .FirstOrDefault(r => r is not null && RoundScope.Role(r.Actor).Word == word);
            return role is null
                ? word
                : t[
                    "Rollen {0}",
                    role.Name.ToLower(System.Globalization.CultureInfo.CurrentUICulture)
                ];
        }
    }
}
