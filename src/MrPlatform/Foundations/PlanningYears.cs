namespace MrPlatform.Foundations;

/// <summary>
/// The years in which somebody plans or follows up: 2000–2100, both included. What lies outside is a slip of the hand, and one such day would stretch
/// every timeline until nothing else can be read.
/// </summary>
public static class PlanningYears
{
    public const int First = 2000;
    public const int Last = 2100;

    public static bool Have(int year) => year is >= First and <= Last;

    public static bool Have(DateOnly day) => Have(day.Year);
}
