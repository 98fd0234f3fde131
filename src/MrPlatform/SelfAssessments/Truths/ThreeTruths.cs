using MrPlatform.Foundations;
using MrPlatform.SelfAssessments.Lived;

namespace MrPlatform.SelfAssessments.Truths;

/// <summary>What the three truths say of each other (rules.md, three truths), the weightiest first.</summary>
public enum Verdict
{
    /// <summary>Olika bild: what is claimed and what is lived differ by at least 1.5.</summary>
    DifferentPicture,

    /// <summary>Arbete utan effekt: level 3 or 4, and the outcome is worse than expected.</summary>
    WorkWithoutEffect,

    /// <summary>Tur eller omätt arbete: level 1 or 2, and the outcome is better than expected.</summary>
    LuckOrUnmeasured,

    /// <summary>Samstämmig bild.</summary>
    Agreeing,
}

/// <summary>The three: what one claims, what people live, what comes of it.</summary>
public enum Truth
{
    Claim,
    Lived,
    Outcome,
}

/// <summary>How an outcome is against what could be expected under the same conditions.</summary>
public enum OutcomeSignal
{
    Better,
    AsExpected,
    Worse,
    Unknown,
}

/// <summary>
/// Three truths about one criterion, side by side and never averaged: the shown level, the mean of what people say, and the outcome. Where one is
/// missing there is no verdict. Several verdicts can hold at once; what people live stands before what is measured.
/// </summary>
public sealed record ThreeTruths(Maturity? Claim, LivedMean? Lived, OutcomeSignal? Outcome)
{
    private const int WideApart = 15;

    public IReadOnlyList<Truth> Missing =>
        [
            .. new (Truth Truth, bool Known)[]
            {
                (Truth.Claim, Claim is not null),
                (Truth.Lived, Lived is not null),
                (Truth.Outcome, Outcome is not (null or OutcomeSignal.Unknown)),
            }
                .Where(one => !one.Known)
                .Select(one => one.Truth),
        ];

    public int Known => 3 - Missing.Count;

    /// <summary>Claim less lived, in tenths; null when either is missing.</summary>
    public long? ApartTenths => (Claim?.Level * 10) - Lived?.Tenths;

    /// <summary>Empty when a truth is missing; otherwise at least one.</summary>
    public IReadOnlyList<Verdict> Verdicts
    {
        get
        {
            if (Missing.Count > 0)
                return [];
            var all = new List<Verdict>();
            if (Math.Abs(ApartTenths!.Value) >= WideApart)
                all.Add(Verdict.DifferentPicture);
            if (Claim!.Value.Level >= 3 && Outcome == OutcomeSignal.Worse)
                all.Add(Verdict.WorkWithoutEffect);
            if (Claim.Value.Level <= 2 && Outcome == OutcomeSignal.Better)
                all.Add(Verdict.LuckOrUnmeasured);
            return all.Count == 0 ? [Verdict.Agreeing] : all;
        }
    }

    /// <summary>The verdict that is told first.</summary>
    public Verdict? Headline => Verdicts is [var first, ..] ? first : null;
}
