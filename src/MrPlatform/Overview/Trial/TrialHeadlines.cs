using Microsoft.Extensions.Localization;
using MrPlatform.Library.Checklists;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Overview.Trial;

/// <summary>What ten answers say, in sentences a colleague could say: the law first, then what is missing, known and in place.</summary>
internal static class TrialHeadlines
{
    public static IEnumerable<Headline> Of(TrialResult result, IStringLocalizer<OverviewWords> t)
    {
        var law = result.LawBelowThree;
        if (law.Count > 0)
            yield return new(
                law.Count == 1
                    ? t["Ett lagkrav ligger under nivå 3"]
                    : t["{0} lagkrav ligger under nivå 3", law.Count.FirstInWords()],
                Names(law)
            );
        else if (result.Answers.All.Any(one => one is { IsLaw: true, Level: not null }))
            yield return new(
                t["Inget av lagkraven du svarade på ligger under nivå 3"],
                t["Nästa fråga är om ni kan visa det."]
            );
        if (result.OtherGaps is { Count: > 0 } gaps)
            yield return new(
                gaps.Count == 1
                    ? t["En sak till är i början"]
                    : t["{0} saker till är i början", gaps.Count.FirstInWords()],
                Names(gaps)
            );
        if (result.Unknown is { Count: > 0 } unknown)
            yield return new(
                unknown.Count == 1
                    ? t["En sak vet du inte"]
                    : t["{0} saker vet du inte", unknown.Count.FirstInWords()],
                Names(unknown)
            );
        if (result.Strengths is { Count: > 0 } strengths)
            yield return new(
                strengths.Count == 1
                    ? t["En sak finns på plats"]
                    : t["{0} saker finns på plats", strengths.Count.FirstInWords()],
                Names(strengths)
            );
    }

    private static string Names(IEnumerable<OwnAnswer> answers) =>
        string.Join(", ", answers.Select(one => one.Criterion.Title)) + ".";
}
