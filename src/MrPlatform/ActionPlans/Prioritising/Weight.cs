namespace MrPlatform.ActionPlans.Prioritising;

/// <summary>What it costs to do something about a shortcoming. It never decides what matters; it orders what matters equally.</summary>
public enum Cost
{
    Low,
    Unknown,
    High,
}

/// <summary>
/// How much a shortcoming weighs for the one whose right it is: how serious × how many × how hard to put right afterwards × how far the organisation
/// decides itself, each 1–3, and twice as much when law demands it. Severity as scale, scope and irremediability follows the UN Guiding Principles on
/// Business and Human Rights, principle 14.
/// </summary>
public sealed record Weight(int Severity, int People, int Remedy, int Mandate, bool IsLaw)
{
    public const int Lowest = 1;
    public const int Highest = 3;
    public const int OfLaw = 2;

    /// <summary>1 to 162.</summary>
    public int Points => Severity * People * Remedy * Mandate * (IsLaw ? OfLaw : 1);

    /// <summary>The arithmetic as it is written: 3 × 2 × 2 × 3 × 2 = 72.</summary>
    public string InFigures =>
        string.Join(" × ", new[] { Severity, People, Remedy, Mandate }.Concat(IsLaw ? [OfLaw] : []))
        + $" = {Points}";

    public bool IsSound =>
        new[] { Severity, People, Remedy, Mandate }.All(one => one is >= Lowest and <= Highest);
}
