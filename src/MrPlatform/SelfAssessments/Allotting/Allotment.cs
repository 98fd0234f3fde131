using MrPlatform.Accountability;
using MrPlatform.Organisations;

namespace MrPlatform.SelfAssessments.Allotting;

/// <summary>
/// Fördelning: who is to answer one criterion for one unit, and by when. A person by name, or whoever has a function in the unit at the time.
/// It says who is expected to answer; it closes the way for nobody else who may.
/// </summary>
public sealed class Allotment
{
    private Allotment() { }

    internal Allotment(Answer answer, RatingUnit unit)
    {
        AnswerId = answer.Id;
        SelfAssessmentId = unit.SelfAssessmentId;
        RatingUnitId = unit.Id;
        Criterion = answer.Criterion;
    }

    public Guid AnswerId { get; private set; }

    public Guid SelfAssessmentId { get; private set; }

    public Guid RatingUnitId { get; private set; }

    public string Criterion { get; private set; } = "";

    /// <summary>The person, or null when it is given to a function.</summary>
    public Guid? PersonId { get; private set; }

    public Function? Function { get; private set; }

    public DateOnly DueOn { get; private set; }

    public DateTimeOffset AllottedAt { get; private set; }

    public string AllottedByName { get; private set; } = "";

    public long Version { get; private set; }

    public Taker Taker => new(PersonId, Function);

    /// <param name="due">Null keeps the day that is set.</param>
    internal void Give(Taker to, DateOnly? due, By by)
    {
        PersonId = to.PersonId;
        Function = to.Function;
        DueOn = due ?? DueOn;
        AllottedAt = by.At;
        AllottedByName = by.Name;
        Version++;
    }
}

/// <summary>Who is given criteria: one person, or whoever has a function in the unit.</summary>
public sealed record Taker(Guid? PersonId, Function? Function)
{
    /// <summary>As it stands in a form: <c>p:</c> and the person, or <c>f:</c> and the function.</summary>
    public string Key => PersonId is { } person ? $"p:{person}" : $"f:{Function}";
}
