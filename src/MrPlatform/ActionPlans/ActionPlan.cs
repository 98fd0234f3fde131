using MrPlatform.Accountability;
using MrPlatform.Foundations;

namespace MrPlatform.ActionPlans;

/// <summary>
/// Handlingsplan: what an organisation is going to do about its shortcomings, in the form of goals about people and measures with somebody who answers
/// for them. It can rest on a round. Adopting it is a recorded decision; the plan goes on living after that, and every change leaves its trace.
/// </summary>
public sealed class ActionPlan : Accountable
{
    public const int LongestTitle = 120;
    public const int LongestDecision = 120;

    private ActionPlan() { }

    /// <param name="id">When the form it came from has chosen one.</param>
    public ActionPlan(
        Guid organisationId,
        string title,
        Period period,
        Guid? roundId,
        By by,
        Guid? id = null
    )
    {
        Id = id ?? Guid.CreateVersion7(by.At);
        OrganisationId = organisationId;
        Title = title.Trim();
        (PeriodFrom, PeriodTo) = (period.From, period.To);
        SelfAssessmentId = roundId;
        (MadeAt, MadeByName) = (by.At, by.Name);
        Happened(Acts.PlanMade, by, Id, words: ("plan", Title));
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    public string Title { get; private set; } = "";

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    /// <summary>The round whose shortcomings it is about.</summary>
    public Guid? SelfAssessmentId { get; private set; }

    public DateTimeOffset MadeAt { get; private set; }

    public string MadeByName { get; private set; } = "";

    /// <summary>The day it was adopted, by whom, and where the decision stands (paragraph, registry number).</summary>
    public DateOnly? AdoptedOn { get; private set; }

    public string? AdoptedBy { get; private set; }

    public string? Decision { get; private set; }

    /// <summary>The number of the last goal, so that a number is never used twice.</summary>
    public long Goals { get; private set; }

    public long Version { get; private set; }

    protected override Guid? JournalOwner => OrganisationId;

    /// <param name="id">When the form it came from has chosen one.</param>
    public Goal Set(GivenGoal given, By by, Guid? id = null)
    {
        Goals++;
        Version++;
        var goal = new Goal(this, (id ?? Guid.CreateVersion7(by.At), Goals), given);
        Happened(Acts.GoalSet, by, Id, words: [("mal", goal.Title), ("plan", Title)]);
        return goal;
    }

    /// <returns>What was promised and is no longer so, to be kept.</returns>
    public IReadOnlyList<PromiseChange> Change(Goal goal, GivenGoal given, By by)
    {
        var before = goal.Given;
        if (!goal.Write(given))
            return [];
        Happened(Acts.GoalChanged, by, Id, words: [("mal", goal.Title), ("plan", Title)]);
        return PromiseChange.Of(this, goal, before, by);
    }

    /// <summary>Takes a goal away; one with measures is kept, since what was promised must be told about.</summary>
    /// <returns>What was promised and is no longer so, to be kept.</returns>
    public IReadOnlyList<PromiseChange> Drop(Goal goal, bool hasMeasures, By by)
    {
        if (hasMeasures)
            throw new RuleBroken(
                "Målet har åtgärder. Avbryt eller flytta dem först, så att det syns vad som hände med dem."
            );
        Happened(Acts.GoalDropped, by, Id, words: [("mal", goal.Title), ("plan", Title)]);
        return PromiseChange.Dropped(this, goal, by);
    }

    /// <summary>Measures that came out of a file together. Each has its own line in the journal too.</summary>
    public void TookIn(int measures, string file, By by)
    {
        Version++;
        Happened(
            Acts.MeasuresImported,
            by,
            Id,
            words: [("antal", $"{measures}"), ("plan", Title), ("fil", file)]
        );
    }

    /// <summary>Whether nothing would be new.</summary>
    internal bool Says(string title, Period period, Guid? roundId) =>
        (title.Trim(), period, roundId)
        == (Title, new Period(PeriodFrom, PeriodTo), SelfAssessmentId);

    /// <summary>Another name, or another time that it holds.</summary>
    public void Change(string title, Period period, By by)
    {
        if (Says(title, period, SelfAssessmentId))
            return;
        var before = Title;
        Title = title.Trim();
        (PeriodFrom, PeriodTo) = (period.From, period.To);
        Version++;
        Happened(Acts.PlanChanged, by, Id, words: [("plan", before), ("till", Title)]);
    }

    /// <summary>Told before the row goes. One with goals is kept: what was promised must be told about.</summary>
    public void Remove(bool hasGoals, By by)
    {
        if (hasGoals)
            throw new RuleBroken("Planen har mål. Avbryt de åtgärder som inte ska göras.");
        Happened(Acts.PlanRemoved, by, Id, words: ("plan", Title));
    }

    /// <summary>Antar planen: a committee or council has decided it.</summary>
    public void Adopt(DateOnly day, string organ, string? decision, By by)
    {
        if (string.IsNullOrWhiteSpace(organ))
            throw new RuleBroken("Skriv vem som antog planen.");
        if (day > by.Today)
            throw new RuleBroken("Dagen har inte varit än.");
        if ((AdoptedOn, AdoptedBy, Decision) == (day, organ.Trim(), Kept(decision)))
            return;
        (AdoptedOn, AdoptedBy, Decision) = (day, organ.Trim(), Kept(decision));
        Version++;
        Happened(
            Acts.PlanAdopted,
            by,
            Id,
            words: [("plan", Title), ("av", AdoptedBy), ("dag", $"{day:yyyy-MM-dd}")]
        );
    }

    private static string? Kept(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
