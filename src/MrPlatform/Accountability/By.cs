using MrPlatform.Foundations;

namespace MrPlatform.Accountability;

/// <summary>Who acts, and when. An act without a person (a daily job, the first start) has no id and says what acted in its name.</summary>
public sealed record By(Guid? PersonId, string Name, DateTimeOffset At)
{
    public DateOnly Today => Stockholm.DayOf(At);

    /// <summary>What the program does by itself.</summary>
    public static By Itself(DateTimeOffset at) => new(PersonId: null, "MR-plattformen", at);
}
