using MrPlatform.Accountability;
using MrPlatform.Foundations;

namespace MrPlatform.ActionPlans;

/// <summary>
/// Åtgärd: something that is done so that a goal is reached. A function in a unit answers for it; a person can be named. How it goes is told in acts
/// with a day and a text; what came of it is asked for on the effect date.
/// </summary>
public sealed partial class Measure : Accountable
{
    public const int LongestTitle = 200;
    public const int LongestText = 2000;
    public const int LongestShort = 200;
    public const string DayIsPromised =
        "Dagen är lovad. Flytta den där du berättar hur det går: välj Försenad och skriv varför.";
    public const string DayStands =
        "Åtgärden är genomförd eller avbruten, så dagen som var lovad står kvar.";

    private Measure() { }

    /// <param name="id">When the form it came from has chosen one.</param>
    public Measure(ActionPlan plan, Goal goal, GivenMeasure given, By by, Guid? id = null)
    {
        Id = id ?? Guid.CreateVersion7(by.At);
        OrganisationId = plan.OrganisationId;
        ActionPlanId = plan.Id;
        GoalId = goal.Id;
        Write(given.Trimmed());
        (MadeAt, ChangedAt, MadeByName) = (by.At, by.At, by.Name);
        Happened(Acts.MeasureMade, by, Id, words: [("atgard", Title), ("mal", goal.Title)]);
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Guid ActionPlanId { get; private set; }

    public Guid GoalId { get; private set; }

    public string Title { get; private set; } = "";

    public string? Description { get; private set; }

    public string? Owner { get; private set; }

    public Guid? UnitId { get; private set; }

    public Guid? PersonId { get; private set; }

    public string? GoverningDocument { get; private set; }

    public string? Paragraph { get; private set; }

    public string? RegistryNumber { get; private set; }

    public Budget? Budget { get; private set; }

    public long? Amount { get; private set; }

    public long? BudgetYear { get; private set; }

    public string? Indicator { get; private set; }

    public string? StartValue { get; private set; }

    public string? TargetValue { get; private set; }

    public DateOnly? DueOn { get; private set; }

    public DateOnly? EffectOn { get; private set; }

    public DateTimeOffset MadeAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public string MadeByName { get; private set; } = "";

    public long Version { get; private set; }

    /// <summary>Units that take part besides the one that answers for it.</summary>
    public List<TakingPart> Parts { get; private set; } = [];

    protected override Guid? JournalOwner => OrganisationId;

    public GivenMeasure Given =>
        new(Title)
        {
            Description = Description,
            Owner = Owner,
            UnitId = UnitId,
            PersonId = PersonId,
            GoverningDocument = GoverningDocument,
            Paragraph = Paragraph,
            RegistryNumber = RegistryNumber,
            Budget = Budget,
            Amount = Amount,
            BudgetYear = BudgetYear,
            Indicator = Indicator,
            StartValue = StartValue,
            TargetValue = TargetValue,
            DueOn = DueOn,
            EffectOn = EffectOn,
        };

    /// <summary>Changes what is written; the units that take part are those given, and no others.</summary>
    /// <exception cref="RuleBroken">The day is promised and is moved forward or taken away without a reason.</exception>
    /// <returns>What was promised and is no longer so, to be kept.</returns>
    public IReadOnlyList<PromiseChange> Change(
        (ActionPlan Plan, Goal Goal) at,
        GivenMeasure given,
        IReadOnlyCollection<Guid> parts,
        By by
    )
    {
        given = given.Trimmed();
        if (NeedsReasonForDay(at.Plan, given.DueOn, by.Today))
            throw new RuleBroken(IsOver ? DayStands : DayIsPromised);
        var goal = at.Goal;
        if (Says(goal, given, parts))
            return [];
        var before = Given;
        Write(given);
        GoalId = goal.Id;
        Join(parts);
        Moved(by);
        Happened(Acts.MeasureChanged, by, Id, words: ("atgard", Title));
        return PromiseChange.Of(at.Plan, (this, goal.Number), before, by);
    }

    /// <summary>
    /// True when the measure has a day that is promised, by a plan that is adopted or because it has passed, and the new one is later or none: that is a
    /// delay, and a delay is told with its reason, else nobody could see in the reports that the promise was not kept. What is over keeps its day too.
    /// </summary>
    public bool NeedsReasonForDay(ActionPlan plan, DateOnly? day, DateOnly today) =>
        DueOn is { } due && (plan.AdoptedOn is not null || IsLate(today)) && !(day <= due);

    /// <summary>Whether nothing would be new.</summary>
    internal bool Says(Goal goal, GivenMeasure given, IReadOnlyCollection<Guid> parts) =>
        GoalId == goal.Id
        && given.Trimmed() == Given
        && Parts.Select(p => p.UnitId).ToHashSet().SetEquals(parts);

    internal void Join(IReadOnlyCollection<Guid> parts)
    {
        Parts.RemoveAll(part => !parts.Contains(part.UnitId));
        Parts.AddRange(
            parts
                .Distinct()
                .Where(unit => Parts.TrueForAll(part => part.UnitId != unit))
                .Select(unit => new TakingPart(Id, unit))
                .ToList()
        );
    }

    private void Moved(By by)
    {
        Version++;
        ChangedAt = by.At;
    }

    private void Write(GivenMeasure given)
    {
        (Title, Description) = (given.Title, given.Description);
        (Owner, UnitId, PersonId) = (given.Owner, given.UnitId, given.PersonId);
        (GoverningDocument, Paragraph, RegistryNumber) = (
            given.GoverningDocument,
            given.Paragraph,
            given.RegistryNumber
        );
        (Budget, Amount, BudgetYear) = (given.Budget, given.Amount, given.BudgetYear);
        (Indicator, StartValue, TargetValue) = (
            given.Indicator,
            given.StartValue,
            given.TargetValue
        );
        (DueOn, EffectOn) = (given.DueOn, given.EffectOn);
    }
}

/// <summary>A unit that takes part in a measure.</summary>
public sealed class TakingPart
{
    private TakingPart() { }

    internal TakingPart(Guid measureId, Guid unitId) => (MeasureId, UnitId) = (measureId, unitId);

    public Guid MeasureId { get; private set; }

    public Guid UnitId { get; private set; }
}
