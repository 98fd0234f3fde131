using MrPlatform.Foundations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;

namespace MrPlatform.Bench.Generating;

/// <summary>One made-up answer: the rating claimed and shown, the texts, and the evidence it rests on.</summary>
internal sealed record MadeUpAnswer(
    Rating Claimed,
    Rating Shown,
    string? Motivation,
    string? Explanation,
    EvidenceKind? Evidence
);

/// <summary>
/// Answers spread as one may expect: eight of ten given, some unknown, a few ej relevant or likvärdig, evidence behind a third of
/// the levels. The same unit number gives the same answers in every size, so that pages are equally long.
/// </summary>
internal sealed class MadeUpAnswers(int unitNumber, bool concluded)
{
    private static readonly string[] Sentences =
    [
        "Vi har ett beslutat arbetssätt som gäller i alla verksamheter.",
        "Frågan tas upp i nämndens årliga uppföljning.",
        "Det finns en rutin men den används inte överallt ännu.",
        "Under året har vi utbildat chefer och nyckelpersoner.",
        "Vi saknar uppgifter om hur det blir för dem det gäller.",
        "Råd och föreningar har varit med och sett över texten.",
        "Nästa steg är att följa upp vad som har förändrats för invånarna.",
        "Arbetet bärs av några få personer och behöver få fler ägare.",
    ];

    private readonly Random _random = new((unitNumber * 2) + (concluded ? 1 : 0));

    public MadeUpAnswer Next()
    {
        var roll = _random.Next(100);
        return roll switch
        {
            < 20 when !concluded => new(Rating.Unanswered, Rating.Unanswered, null, null, null),
            < 28 => new(Rating.Unknown, Rating.Unknown, Text(1), null, null),
            < 31 => new(Rating.NotRelevant, Rating.NotRelevant, null, Text(1), null),
            < 34 => new(Rating.Equivalent, Rating.Equivalent, Text(1), Text(2), null),
            _ => WithLevel(),
        };
    }

    private MadeUpAnswer WithLevel()
    {
        var claimed = Maturity.Of(1 + (_random.Next(10) + _random.Next(10)) / 5);
        EvidenceKind? kind = _random.Next(3) == 0 ? (EvidenceKind)_random.Next(5) : null;
        var carried = kind is { } k
            ? Evidence.CeilingOf(k)
            : Maturity.Of(EvidenceCeiling.WithoutEvidence);
        return new(
            Rating.At(claimed),
            Rating.At(Maturity.Lower(claimed, carried)),
            Text(2 + _random.Next(2)),
            null,
            kind
        );
    }

    private string Text(int sentences) =>
        string.Join(
            ' ',
            Enumerable.Range(0, sentences).Select(_ => Sentences[_random.Next(Sentences.Length)])
        );
}
