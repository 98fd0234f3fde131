namespace MrPlatform.ActionPlans.Continuity;

/// <summary>
/// Mandatperiod: the four years a council is elected for, from 15 October of an election year to 14 October four years later (kommunallagen 5 kap. 9 §).
/// </summary>
public readonly record struct MandatePeriod
{
    public const int Years = 4;
    public const int First = 1998;
    public const int Last = 2098;

    private const int AnElection = 2022;

    private MandatePeriod(int year) => FromYear = year;

    public int FromYear { get; }

    public int ToYear => FromYear + Years;

    public DateOnly From => new(FromYear, 10, 15);

    public DateOnly To => new(ToYear, 10, 14);

    public MandatePeriod? Before => FromYear > First ? new(FromYear - Years) : null;

    public MandatePeriod? After => FromYear < Last ? new(FromYear + Years) : null;

    public static MandatePeriod Of(DateOnly day)
    {
        var since = day.Year - AnElection;
        var year = day.Year - (since % Years + Years) % Years;
        return new(day < new DateOnly(year, 10, 15) ? year - Years : year);
    }

    /// <summary>The period that goes on at the end of a year: the one that begins in it, if one does.</summary>
    public static MandatePeriod BegunIn(int year) => Of(new(Math.Clamp(year, First, Last), 12, 31));

    public bool Holds(DateOnly day) => day >= From && day <= To;

    public override string ToString() => $"{FromYear}–{ToYear}";
}
