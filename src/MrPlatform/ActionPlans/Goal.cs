namespace MrPlatform.ActionPlans;

/// <summary>What is written of a goal.</summary>
/// <param name="Gap">The key of the shortcoming it is set against.</param>
public sealed record GivenGoal(string Title, string? Gap, string? Criterion)
{
    public long? StartLevel { get; init; }

    public long? TargetLevel { get; init; }

    public long? TargetYear { get; init; }

    /// <summary>Those whose right it is who proposed it, when they did: a group or a council, never a person.</summary>
    public string? ProposedBy { get; init; }

    public GivenGoal Trimmed() =>
        this with
        {
            Title = Title.Trim(),
            ProposedBy = ProposedBy?.Trim(),
        };
}

/// <summary>Mål: what somebody is to get, have or be able to do. It begins with the human being whose right it is, not with the organisation.</summary>
public sealed class Goal
{
    public const int LongestTitle = 200;
    public const int LongestProposer = 120;

    private Goal() { }

    internal Goal(ActionPlan plan, (Guid Id, long Number) of, GivenGoal given)
    {
        ActionPlanId = plan.Id;
        (Id, Number) = of;
        Write(given);
        Version = 0;
    }

    public Guid Id { get; private set; }

    public Guid ActionPlanId { get; private set; }

    public long Number { get; private set; }

    public string Title { get; private set; } = "";

    public string? Gap { get; private set; }

    public string? Criterion { get; private set; }

    public long? StartLevel { get; private set; }

    public long? TargetLevel { get; private set; }

    public long? TargetYear { get; private set; }

    public string? ProposedBy { get; private set; }

    public long Version { get; private set; }

    public GivenGoal Given =>
        new(Title, Gap, Criterion)
        {
            StartLevel = StartLevel,
            TargetLevel = TargetLevel,
            TargetYear = TargetYear,
            ProposedBy = ProposedBy,
        };

    /// <summary>False when nothing is new.</summary>
    internal bool Write(GivenGoal given)
    {
        given = given.Trimmed();
        if (given == Given)
            return false;
        (Title, Gap, Criterion) = (given.Title, given.Gap, given.Criterion);
        (StartLevel, TargetLevel, TargetYear) = (
            given.StartLevel,
            given.TargetLevel,
            given.TargetYear
        );
        ProposedBy = given.ProposedBy;
        Version++;
        return true;
    }
}
