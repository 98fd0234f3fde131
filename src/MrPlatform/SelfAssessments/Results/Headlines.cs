using Microsoft.Extensions.Localization;
using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Ui.Parts;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>The two or four sentences that carry a result: law first, then where what one claims,
/// what people live and what comes of it disagree the most, what is not known, what moved, and where layers differ.</summary>
internal static class Headlines
{
    public static IReadOnlyList<Headline> Of(
        RoundResult result,
        RoundTruths truths,
        IStringLocalizer<SelfAssessmentsWords> t
    )
    {
        var all = new List<Headline>
        {
            result.Criteria.Any(r => r.IsLaw) ? Law(result, t) : Low(result, t),
        };
        if (RoundTruths.Disagreeing(truths.Whole).FirstOrDefault() is { } strongest)
            all.Add(Disagreement(strongest, t));
        if (result.Unknown.Count > 0)
            all.Add(Unknown(result, t));
        if (result.PreviousRound is not null && result.Changes.Count > 0)
            all.Add(Moved(result, t));
        if (result.LayersApart.Count > 0)
            all.Add(Layers(result, t));
        if (all.Count < 4 && result.Whole.Unanswered > 0)
            all.Add(Unanswered(result, t));
        return all.Count >= 4 ? all[..4] : all[..Math.Max(1, all.Count - (all.Count % 2))];
    }

    private static Headline Law(RoundResult result, IStringLocalizer<SelfAssessmentsWords> t) =>
        result.LawBelowThree.Count == 0
            ? new(
                t["Inga lagkrav ligger under nivå 3"],
                t["Det gäller de {0} lagkrav som har en nivå.", result.LawWithLevel.Count]
            )
            : new(
                t[
                    "{0} av {1} lagkrav når inte nivå 3",
                    result.LawBelowThree.Count.FirstInWords(),
                    result.LawWithLevel.Count
                ],
                t[
                    "{0} av dem står på nivå 1.",
                    result.LawBelowThree.Count(r => r.Level!.Value.Level == 1).FirstInWords()
                ],
                new(t["Se lagkraven"], "#lagkrav")
            );

    /// <summary>Where nothing in the framework is law, what lies low comes first.</summary>
    private static Headline Low(RoundResult result, IStringLocalizer<SelfAssessmentsWords> t) =>
        result.Weak.Count == 0
            ? new(
                t["Inget ligger under nivå 3"],
                t["Det gäller de {0} påståenden som har en nivå.", result.Whole.Levels]
            )
            : new(
                t[
                    "{0} av {1} påståenden når inte nivå 3",
                    result.Weak.Count.FirstInWords(),
                    result.Whole.Levels
                ],
                t[
                    "{0} av dem står på nivå 1.",
                    result.Weak.Count(r => r.Level!.Value.Level == 1).FirstInWords()
                ],
                new(t["Se vad ni kan göra"], "#harnast")
            );

    /// <summary>The weightiest kind, and of its kind what lies furthest apart.</summary>
    private static Headline Disagreement(Finding found, IStringLocalizer<SelfAssessmentsWords> t) =>
        new(
            t.Sentence(found.Kind, found.About.Truths),
            $"{found.Criterion.Id} {found.Criterion.Title}. {t.Why(found.Kind, found.About.Truths)}",
            new(t["Se de tre bilderna"], "#tre-bilder")
        );

    private static Headline Unknown(RoundResult result, IStringLocalizer<SelfAssessmentsWords> t) =>
        new(
            t["På {0} av kriterierna svarar någon vet inte", result.Unknown.Count.InWords()],
            t["Det är kunskapsluckor, inte nivåer. De räknas aldrig som noll."],
            new(t["Se luckorna"], "#luckor")
        );

    private static Headline Moved(RoundResult result, IStringLocalizer<SelfAssessmentsWords> t) =>
        new(
            t[
                "{0} av kriterierna har gått upp, {1} har gått ner",
                result.Changes.Count(c => c.Steps > 0).FirstInWords(),
                result.Changes.Count(c => c.Steps < 0).InWords()
            ],
            t[
                "{0} har inte rört sig sedan {1}.",
                result.Changes.Count(c => c.Steps == 0).FirstInWords(),
                result.PreviousRound!.Title
            ],
            new(t["Se förändringen"], "#andring")
        );

    private static Headline Layers(RoundResult result, IStringLocalizer<SelfAssessmentsWords> t) =>
        new(
            t[
                "Ledning och nämnder ser olika på {0} av kriterierna",
                result.LayersApart.Count.InWords()
            ],
            t[
                "I {0} av dem svarar den övergripande nivån högre än nämnderna.",
                result.LayersApart.Count(r => r.OverallAboveCommittees > 0).InWords()
            ],
            new(t["Se skillnaderna"], "#nivaer")
        );

    private static Headline Unanswered(
        RoundResult result,
        IStringLocalizer<SelfAssessmentsWords> t
    ) =>
        new(
            t["{0} av kriterierna saknar svar", ((int)result.Whole.Unanswered).FirstInWords()],
            t["De står som inte besvarade och räknas aldrig som en nivå."]
        );
}
