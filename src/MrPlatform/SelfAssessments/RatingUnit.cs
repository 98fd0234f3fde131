using MrPlatform.Organisations;

namespace MrPlatform.SelfAssessments;

/// <summary>The two layers a criterion can be asked on: the organisation as a whole, or its committees.</summary>
public enum Layer
{
    Overall,
    Committee,
}

/// <summary>A unit that rates in a round. The name is the one it had at the start; the number is its place in the round.</summary>
public sealed class RatingUnit
{
    private RatingUnit() { }

    internal RatingUnit(SelfAssessment assessment, Unit unit, int number, Guid? previousId)
    {
        Id = Guid.CreateVersion7(assessment.StartedAt);
        SelfAssessmentId = assessment.Id;
        UnitId = unit.Id;
        Name = unit.Name;
        Layer = unit.Kind == UnitKind.Overall ? Layer.Overall : Layer.Committee;
        Number = number;
        PreviousId = previousId;
        StartedAt = assessment.StartedAt;
    }

    public Guid Id { get; private set; }

    public Guid SelfAssessmentId { get; private set; }

    public Guid UnitId { get; private set; }

    public string Name { get; private set; } = "";

    public Layer Layer { get; private set; }

    public long Number { get; private set; }

    /// <summary>The same unit in the previous concluded round, whose answers are shown beside.</summary>
    public Guid? PreviousId { get; private set; }

    /// <summary>
    /// How many have been invited by name to rate for the unit, plus one for its open links: more than none means that the unit answers by agreeing
    /// on what several see.
    /// </summary>
    public long Respondents { get; private set; }

    public bool HearsSeveral => Respondents > 0;

    /// <summary>Questions to the unit, and how many of them are answered in any way. Moved when answers are saved.</summary>
    public long Asked { get; internal set; }

    public long Answered { get; private set; }

    public long Unanswered => Asked - Answered;

    /// <summary>Repeated from the round, so that a person's own rounds come in order straight from an index.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    internal void HasRespondents(int more) => Respondents = Math.Max(Respondents + more, 1);
}
