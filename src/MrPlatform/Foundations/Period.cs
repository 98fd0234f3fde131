namespace MrPlatform.Foundations;

/// <summary>Days from and to, both included: the time a round describes.</summary>
public readonly record struct Period
{
    public Period(DateOnly from, DateOnly to)
    {
        if (to < from)
            throw new RuleBroken("Slutdatumet kan inte vara före startdatumet.");
        From = from;
        To = to;
    }

    public DateOnly From { get; }

    public DateOnly To { get; }
}
