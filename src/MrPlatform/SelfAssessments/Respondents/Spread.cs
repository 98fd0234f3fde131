namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>
/// How the respondents of a unit see one criterion, in counts. When anybody came without a name nothing is broken down under five ratings:
/// then only how many there are is told.
/// </summary>
public sealed record Spread
{
    /// <summary>The fewest ratings of a group without names that are broken down.</summary>
    public const int Fewest = 5;

    public static readonly Spread None = new() { Counts = new() };

    /// <summary>Levels and "vet inte"; the rest is never chosen by a respondent.</summary>
    public required Tally Counts { get; init; }

    public bool AnyAnonymous { get; init; }

    /// <summary>What the respondents have written, in no order that tells who.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public long Rated => Counts.Answered;

    public bool MayBeShown => Rated > 0 && (!AnyAnonymous || Rated >= Fewest);

    /// <summary>Steps between the lowest and the highest level that anybody sees; none where it may not be shown.</summary>
    public int Apart =>
        MayBeShown && Counts is { Lowest: { } low, Highest: { } high } ? high.Level - low.Level : 0;

    public static Spread Of(IEnumerable<BlindRating> ratings)
    {
        var all = ratings.ToList();
        return new()
        {
            Counts = Tally.Sum(all.Select(one => Tally.One(one.Rating))),
            AnyAnonymous = all.Exists(one => one.Anonymous),
            Notes = [.. all.Select(one => one.Note).OfType<string>().Order(StringComparer.Ordinal)],
        };
    }
}
