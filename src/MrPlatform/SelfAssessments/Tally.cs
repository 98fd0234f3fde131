using MrPlatform.Foundations;

namespace MrPlatform.SelfAssessments;

/// <summary>
/// How a number of answers are spread over the six states. Kept at write time for each criterion and each area of a unit, so that
/// progress, coverage and medians are never recomputed from all answers. Counts only; also used as a difference (may be negative).
/// </summary>
public sealed record Tally
{
    public long Asked { get; init; }

    public long Unknown { get; init; }

    public long NotRelevant { get; init; }

    public long Equivalent { get; init; }

    public long Level1 { get; init; }

    public long Level2 { get; init; }

    public long Level3 { get; init; }

    public long Level4 { get; init; }

    public long Levels => Level1 + Level2 + Level3 + Level4;

    /// <summary>Answered in any way.</summary>
    public long Answered => Levels + Equivalent + Unknown + NotRelevant;

    public long Unanswered => Asked - Answered;

    /// <summary>What could have a level: everything but ej relevant.</summary>
    public long Applicable => Asked - NotRelevant;

    /// <summary>Täckning, 0–1: levels and likvärdig lösning of the applicable. Zero when nothing applies.</summary>
    public double Coverage => Applicable == 0 ? 0 : (double)(Levels + Equivalent) / Applicable;

    /// <summary>The lower median of the levels: a level that somebody has. Null when there is none.</summary>
    public Maturity? Median
    {
        get
        {
            var place = (Levels + 1) / 2;
            for (var level = 1; level <= 4 && Levels > 0; level++)
            {
                place -= At(level);
                if (place <= 0)
                    return Maturity.Of(level);
            }
            return null;
        }
    }

    public Maturity? Lowest =>
        Enumerable
            .Range(1, 4)
            .Where(l => At(l) > 0)
            .Select(l => (Maturity?)Maturity.Of(l))
            .FirstOrDefault();

    public Maturity? Highest =>
        Enumerable
            .Range(1, 4)
            .Where(l => At(l) > 0)
            .Select(l => (Maturity?)Maturity.Of(l))
            .LastOrDefault();

    public long At(int level) =>
        level switch
        {
            1 => Level1,
            2 => Level2,
            3 => Level3,
            _ => Level4,
        };

    /// <summary>
    /// May a median be shown? Not under 60 % coverage, and not with fewer than five answered where five or more are asked:
    /// the cell then says "för få svar".
    /// </summary>
    public bool CarriesMedian => Levels > 0 && Coverage >= 0.6 && (Asked < 5 || Answered >= 5);

    /// <summary>The state of the whole: the lower median when anyone gave a level, otherwise the weightiest of the other states.</summary>
    public Rating Whole =>
        Median is { } level ? Rating.At(level)
        : Equivalent > 0 ? Rating.Equivalent
        : Unknown > 0 ? Rating.Unknown
        : Unanswered > 0 ? Rating.Unanswered
        : NotRelevant > 0 ? Rating.NotRelevant
        : Rating.Unanswered;

    public static Tally operator +(Tally a, Tally b) => Add(a, b, 1);

    public static Tally operator -(Tally a, Tally b) => Add(a, b, -1);

    public static Tally Sum(IEnumerable<Tally> tallies) =>
        tallies.Aggregate(new Tally(), (sum, t) => sum + t);

    /// <summary>One answer, counted.</summary>
    public static Tally One(Rating shown) => Of(shown) with { Asked = 1 };

    /// <summary>The difference when one asked answer goes from one state to another.</summary>
    public static Tally Move(Rating from, Rating to) => Of(to) - Of(from);

    private static Tally Of(Rating shown) =>
        shown.State switch
        {
            AnswerState.Unknown => new() { Unknown = 1 },
            AnswerState.NotRelevant => new() { NotRelevant = 1 },
            AnswerState.Equivalent => new() { Equivalent = 1 },
            AnswerState.Level => shown.Level!.Value.Level switch
            {
                1 => new() { Level1 = 1 },
                2 => new() { Level2 = 1 },
                3 => new() { Level3 = 1 },
                _ => new() { Level4 = 1 },
            },
            _ => new(),
        };

    private static Tally Add(Tally a, Tally b, int sign) =>
        new()
        {
            Asked = a.Asked + (sign * b.Asked),
            Unknown = a.Unknown + (sign * b.Unknown),
            NotRelevant = a.NotRelevant + (sign * b.NotRelevant),
            Equivalent = a.Equivalent + (sign * b.Equivalent),
            Level1 = a.Level1 + (sign * b.Level1),
            Level2 = a.Level2 + (sign * b.Level2),
            Level3 = a.Level3 + (sign * b.Level3),
            Level4 = a.Level4 + (sign * b.Level4),
        };
}
