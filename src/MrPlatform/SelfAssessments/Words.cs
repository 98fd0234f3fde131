using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui.Parts;

namespace MrPlatform.SelfAssessments;

/// <summary>The words for answers, kinds of evidence and scopes.</summary>
internal static class Words
{
    extension(IStringLocalizer<SelfAssessmentsWords> t)
    {
        public string Kind(EvidenceKind kind) =>
            kind switch
            {
                EvidenceKind.Decision => t["Beslut"],
                EvidenceKind.Document => t["Dokument"],
                EvidenceKind.Data => t["Data"],
                EvidenceKind.Dialogue => t["Dialog"],
                _ => t["Oberoende granskning"],
            };

        /// <summary>What a round is about: its scope, and which framework when it is another than the one for human rights.</summary>
        public string About(SelfAssessment round, Framework framework) =>
            framework.Id == Framework.HumanRights ? t.Scope(round.Scope, framework)
            : round.Scope == RoundScope.Everything.Word ? framework.Title
            : $"{framework.Title}: {t.Scope(round.Scope, framework)}";

        public string Scope(string word, Framework framework)
        {
            if (word == RoundScope.Starter.Word)
                return t["Startpaketet"];
            if (word == RoundScope.Everything.Word)
                return framework.Id == Framework.HumanRights
                    ? t["Alla kriterier"]
                    : t["Alla påståenden"];
            return framework.Areas.FirstOrDefault(a => RoundScope.Area(a.Id).Word == word)?.Name
                ?? framework
                    .Areas.Select(a => a.Role)
                    .FirstOrDefault(r => r is not null && RoundScope.Role(r.Actor).Word == word)
                    ?.Name
                ?? word;
        }
    }

    extension(Marks marks)
    {
        /// <summary>"2 Påbörjat", or the name of the state: for running text.</summary>
        public string Say(Rating rating) =>
            rating.Level is { } level
                ? $"{level.Level} {marks.Name(rating.Mark())}"
                : marks.Name(rating.Mark());
    }
}
