namespace MrPlatform.SelfAssessments;

/// <summary>A row that counts answers.</summary>
public interface ITallied
{
    Tally Tally { get; }
}

/// <summary>How one unit's answers in one area are spread.</summary>
public sealed class AreaTally : ITallied
{
    private AreaTally() { }

    internal AreaTally(Guid ratingUnitId, string area, long asked)
    {
        RatingUnitId = ratingUnitId;
        Area = area;
        Tally = new() { Asked = asked };
    }

    public Guid RatingUnitId { get; private set; }

    public string Area { get; private set; } = "";

    public Tally Tally { get; private set; } = new();
}

/// <summary>How many levels of a round in one area rest on evidence that is fresh through a day, or (on <see cref="Answer.NoEvidence"/>) on none.</summary>
public sealed class EvidenceAge
{
    private EvidenceAge() { }

    public Guid SelfAssessmentId { get; private set; }

    public string Area { get; private set; } = "";

    public DateOnly FreshThrough { get; private set; }

    public long Answers { get; private set; }
}

/// <summary>How the answers to one criterion are spread over the units of one layer in a round.</summary>
public sealed class CriterionTally : ITallied
{
    private CriterionTally() { }

    internal CriterionTally(Guid selfAssessmentId, string criterion, Layer layer, long asked)
    {
        SelfAssessmentId = selfAssessmentId;
        Criterion = criterion;
        Layer = layer;
        Tally = new() { Asked = asked };
    }

    public Guid SelfAssessmentId { get; private set; }

    public string Criterion { get; private set; } = "";

    public Layer Layer { get; private set; }

    public Tally Tally { get; private set; } = new();
}
