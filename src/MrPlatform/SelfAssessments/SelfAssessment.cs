using System.Globalization;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.SelfAssessments.Comparing;

namespace MrPlatform.SelfAssessments;

/// <summary>
/// Nulägesanalys, in the interface a "runda": an organisation rates itself against one version of one framework. Open until it is
/// concluded (upprättad); after that an answer changes only by a recorded correction.
/// </summary>
public sealed partial class SelfAssessment : Accountable
{
    private SelfAssessment() { }

    internal SelfAssessment(Guid organisationId, RoundPlan plan, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        OrganisationId = organisationId;
        Title = plan.Title.Trim();
        FrameworkId = plan.Framework.Id;
        FrameworkVersion = plan.Framework.Version;
        Scope = plan.Scope.Word;
        PeriodFrom = plan.Period.From;
        PeriodTo = plan.Period.To;
        LastDay = plan.LastDay;
        StartedAt = by.At;
        StartedById = by.PersonId;
        StartedByName = by.Name;
        CountedOn = by.Today;
        Happened(Acts.RoundStarted, by, Id, words: ("runda", Title));
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    public string Title { get; private set; } = "";

    public string FrameworkId { get; private set; } = "";

    public string FrameworkVersion { get; private set; } = "";

    public string Scope { get; private set; } = "";

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    /// <summary>The day by which the units are asked to have answered.</summary>
    public DateOnly? LastDay { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    public Guid? StartedById { get; private set; }

    /// <summary>The process leader who started the round.</summary>
    public string StartedByName { get; private set; } = "";

    public DateTimeOffset? ConcludedAt { get; private set; }

    public string? ConcludedByName { get; private set; }

    /// <summary>The day the shown levels were counted: evidence ages in an open round, never in a concluded one.</summary>
    public DateOnly CountedOn { get; private set; }

    /// <summary>Questions to units, and how many of them are answered in any way.</summary>
    public long Asked { get; internal set; }

    public long Answered { get; private set; }

    public long Version { get; private set; }

    public bool IsOpen => ConcludedAt is null;

    protected override Guid? JournalOwner => OrganisationId;

    /// <summary>Takes a unit's answer. The journal says that someone answered, never what. Returns how the counts move.</summary>
    /// <param name="register">The pieces of the register that the answer is to rest on as well.</param>
    public Tally Answer(
        Answer answer,
        RatingUnit unit,
        GivenAnswer given,
        By by,
        IReadOnlyCollection<Evidence>? register = null
    )
    {
        if (!IsOpen)
            throw new RuleBroken(
                "Rundan är avslutad och svaren är låsta. Be processledaren rätta svaret i stället."
            );
        if (answer.IsAlready(given))
            return new();
        var before = answer.Shown;
        var act = answer.State == AnswerState.Unanswered ? Acts.AnswerGiven : Acts.AnswerChanged;
        var rested = answer.Evidence.ToList();
        var added = New(given, unit, by);
        answer.Give(given, by, [.. added, .. Chosen(register)]);
        Happened(act, by, Id, words: Words(answer, unit));
        Tell(Acts.EvidenceAdded, added, answer, unit, by);
        Tell(Acts.EvidenceReused, answer.Evidence.Except(rested).Except(added), answer, unit, by);
        Tell(Acts.EvidenceRemoved, rested.Except(answer.Evidence), answer, unit, by);
        return Tally.Move(before, answer.Shown);
    }

    /// <summary>Takes an answer from another round, with where it comes from. Returns how the counts move.</summary>
    internal Tally Carry(Answer answer, RatingUnit unit, CarriedAnswer carried, By by)
    {
        if (!IsOpen)
            throw new RuleBroken("Rundan är avslutad och svaren är låsta.");
        answer.Carry(carried, by);
        Happened(
            Acts.AnswerCarried,
            by,
            Id,
            words: [.. Words(answer, unit), ("kalla", carried.RoundTitle)]
        );
        return Tally.Move(Rating.Unanswered, answer.Shown);
    }

    /// <summary>Tells once for the whole round how much was carried, and from where.</summary>
    internal void TellCarried(long answers, SelfAssessment source, By by) =>
        Happened(
            Acts.RoundCarried,
            by,
            Id,
            words:
            [
                ("antal", answers.ToString(CultureInfo.InvariantCulture)),
                ("kalla", source.Title),
                ("runda", Title),
            ]
        );

    /// <summary>Avslutar rundan: one act that freezes every answer (upprättad handling). Doing it twice does nothing.</summary>
    public void Conclude(By by)
    {
        if (!IsOpen)
            return;
        if (Answered == 0)
            throw new RuleBroken("Ingen har svarat än. En runda utan svar går inte att avsluta.");
        ConcludedAt = by.At;
        ConcludedByName = by.Name;
        CountedOn = by.Today;
        Version++;
        Happened(Acts.RoundConcluded, by, Id, words: ("runda", Title));
    }

    /// <summary>Rättar ett låst svar. What stood before is kept in the correction, which can be read beside the answer.</summary>
    public (Correction Kept, Tally Moved) Correct(
        Answer answer,
        RatingUnit unit,
        GivenAnswer given,
        string reason,
        By by
    )
    {
        if (IsOpen)
            throw new RuleBroken("Rundan är öppen. Ändra svaret i stället för att rätta det.");
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleBroken("Skriv varför svaret behöver rättas.");
        if (answer.IsAlready(given))
            throw new RuleBroken(
                "Svaret är detsamma som förut. Ändra något innan du sparar rättelsen."
            );
        var before = answer.Shown;
        var kept = new Correction(Id, answer, reason.Trim(), by);
        // Concluding fixed the day of counting: a correction weighs evidence as it stood then.
        answer.Give(given, by, New(given, unit, by));
        answer.Weigh(CountedOn, ConcludedAt);
        Happened(Acts.AnswerCorrected, by, Id, reason.Trim(), Words(answer, unit));
        return (kept, Tally.Move(before, answer.Shown));
    }

    /// <summary>
    /// Keeps what is said about a big step since an earlier round. It changes no answer, so a concluded round takes it too.
    /// </summary>
    public StepNote Explain(
        ComparedCriterion step,
        SelfAssessment earlier,
        RatingUnit? unit,
        string text,
        By by
    )
    {
        if (!step.IsBig)
            throw new RuleBroken(
                "Nivån har inte rört sig två steg eller mer. Det finns inget att förklara här."
            );
        if (string.IsNullOrWhiteSpace(text))
            throw new RuleBroken("Skriv vilket underlag som ändrades.");
        Happened(
            Acts.StepExplained,
            by,
            Id,
            words:
            [
                ("kriterium", step.Criterion.Id),
                ("enhet", unit?.Name ?? "hela organisationen"),
                ("runda", Title),
                ("tidigare", earlier.Title),
            ]
        );
        return new StepNote(this, earlier.Id, unit, step.Criterion.Id).Written(text, by);
    }

    private (string, string)[] Words(Answer answer, RatingUnit unit) =>
        [("kriterium", answer.Criterion), ("enhet", unit.Name), ("runda", Title)];
}
