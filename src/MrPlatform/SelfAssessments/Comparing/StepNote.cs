using MrPlatform.Accountability;

namespace MrPlatform.SelfAssessments.Comparing;

/// <summary>
/// What somebody wrote about a level that moved two steps or more since an earlier round: which evidence changed. Written once and kept; a
/// second note stands beside the first. Without a unit it is about the whole organisation.
/// </summary>
public sealed class StepNote
{
    private StepNote() { }

    internal StepNote(SelfAssessment round, Guid earlierId, RatingUnit? unit, string criterion)
    {
        SelfAssessmentId = round.Id;
        EarlierId = earlierId;
        RatingUnitId = unit?.Id;
        Criterion = criterion;
    }

    public Guid Id { get; private set; }

    public Guid SelfAssessmentId { get; private set; }

    public Guid EarlierId { get; private set; }

    public Guid? RatingUnitId { get; private set; }

    public string Criterion { get; private set; } = "";

    public string Text { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = "";

    internal StepNote Written(string text, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        Text = text.Trim();
        At = by.At;
        ById = by.PersonId;
        ByName = by.Name;
        return this;
    }
}
