using MrPlatform.Accountability;
using MrPlatform.Foundations;

namespace MrPlatform.ActionPlans.Prioritising;

/// <summary>
/// What the group thinks a shortcoming weighs, and – when the arithmetic would put it wrong – which place they give it instead, with the reason.
/// Until they have said something the suggested weight counts.
/// </summary>
public sealed class Judgement : Accountable
{
    public const int LongestReason = 500;

    private Judgement() { }

    public Judgement(Guid organisationId, Guid roundId, string gap)
    {
        OrganisationId = organisationId;
        SelfAssessmentId = roundId;
        Gap = gap;
    }

    public Guid OrganisationId { get; private set; }

    public Guid SelfAssessmentId { get; private set; }

    public string Gap { get; private set; } = "";

    public long Severity { get; private set; }

    public long People { get; private set; }

    public long Remedy { get; private set; }

    public long Mandate { get; private set; }

    public Cost Cost { get; private set; } = Cost.Unknown;

    /// <summary>The place the group gives it whatever the figures say; null when the figures decide.</summary>
    public long? Place { get; private set; }

    public string? Reason { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string ByName { get; private set; } = "";

    public long Version { get; private set; }

    protected override Guid? JournalOwner => OrganisationId;

    public Weight Weigh(bool isLaw) =>
        new((int)Severity, (int)People, (int)Remedy, (int)Mandate, isLaw);

    /// <summary>Told before the row goes; the suggested weight counts again.</summary>
    public void TakeBack(Gap gap, By by) =>
        Happened(
            Acts.GapJudgementTakenBack,
            by,
            SelfAssessmentId,
            words: [("brist", $"{gap.Key} {gap.Title}"), ("utrakning", Weigh(gap.IsLaw).InFigures)]
        );

    /// <param name="place">With a reason, the place in the list that the group wants instead of the one the figures give.</param>
    public void Judge(Gap gap, Weight weight, Cost cost, (long Place, string Reason)? place, By by)
    {
        if (!weight.IsSound)
            throw new RuleBroken("Välj ett svar från 1 till 3 på var och en av frågorna.");
        if (place is { } own && (own.Place < 1 || string.IsNullOrWhiteSpace(own.Reason)))
            throw new RuleBroken("Skriv varför bristen ska stå på en annan plats.");
        (Severity, People, Remedy, Mandate) = (
            weight.Severity,
            weight.People,
            weight.Remedy,
            weight.Mandate
        );
        Cost = cost;
        (Place, Reason) = (place?.Place, place?.Reason.Trim());
        (At, ByName) = (by.At, by.Name);
        Version++;
        Happened(
            place is null ? Acts.GapJudged : Acts.GapPlaced,
            by,
            SelfAssessmentId,
            Reason,
            [
                ("brist", $"{gap.Key} {gap.Title}"),
                ("utrakning", weight.InFigures),
                ("plats", $"{Place}"),
            ]
        );
    }
}
