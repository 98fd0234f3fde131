namespace MrPlatform.SelfAssessments.Lived;

/// <summary>How many have said each of 1 "stämmer inte alls" to 4 "stämmer helt". Only what may be shown: whole bunches.</summary>
public sealed record LivedCounts(long Level1, long Level2, long Level3, long Level4)
{
    /// <summary>The fewest answers that are told about together (rules.md, three truths).</summary>
    public const int Fewest = 5;

    public static readonly LivedCounts None = new(0, 0, 0, 0);

    public long Count => Level1 + Level2 + Level3 + Level4;

    /// <summary>Null under five.</summary>
    public LivedMean? Mean =>
        Count < Fewest
            ? null
            : new(
                LivedMean.Tenth(Level1 + (2 * Level2) + (3 * Level3) + (4 * Level4), Count),
                Count
            );

    public static LivedCounts Of(IEnumerable<long> levels)
    {
        var all = levels.ToLookup(level => level);
        return new(all[1].Count(), all[2].Count(), all[3].Count(), all[4].Count());
    }

    public static LivedCounts operator +(LivedCounts a, LivedCounts b) =>
        new(a.Level1 + b.Level1, a.Level2 + b.Level2, a.Level3 + b.Level3, a.Level4 + b.Level4);
}

/// <summary>The mean of at least five lived answers, in tenths so that what is compared is what is read: 24 is 2,4.</summary>
public sealed record LivedMean(long Tenths, long Count)
{
    public double Value => Tenths / 10.0;

    /// <summary>A half goes up.</summary>
    internal static long Tenth(long sum, long count) => ((20 * sum) + count) / (2 * count);
}
