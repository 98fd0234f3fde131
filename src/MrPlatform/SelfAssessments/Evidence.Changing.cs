using MrPlatform.Accountability;
using MrPlatform.Foundations;

namespace MrPlatform.SelfAssessments;

// What happens to a piece after it was added: a new edition or a newer piece takes its place, or it is withdrawn.
public sealed partial class Evidence
{
    /// <summary>The edition or the newer piece that took its place in open rounds.</summary>
    public Guid? ReplacedById { get; private set; }

    public DateTimeOffset? ReplacedAt { get; private set; }

    public string? ReplacedByName { get; private set; }

    /// <summary>True when a newer piece took its place; false when what it says was only changed.</summary>
    public bool Renewed { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string? WithdrawnByName { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    /// <summary>True when new answers may rest on it.</summary>
    public bool IsCurrent => ReplacedById is null && WithdrawnAt is null;

    /// <summary>
    /// True when the piece counted at an instant. What is withdrawn after a round was concluded still counts there; null means now.
    /// </summary>
    public bool StoodAt(DateTimeOffset? instant) => WithdrawnAt is null || WithdrawnAt > instant;

    /// <summary>Says the same piece anew: a new edition. Answers that rest on this one in open rounds go over to it.</summary>
    internal Evidence Change(Guid unitId, EvidenceNote note, By by) =>
        Replace(unitId, note, Acts.EvidenceChanged, renewed: false, by);

    /// <summary>Puts a newer piece in its place.</summary>
    internal Evidence Renew(Guid unitId, EvidenceNote note, By by) =>
        Replace(unitId, note, Acts.EvidenceRenewed, renewed: true, by);

    /// <summary>Takes it back: from now on it carries nothing in open rounds. Where it was used one still reads what it was.</summary>
    internal void Withdraw(string because, By by)
    {
        DemandCurrent();
        if (string.IsNullOrWhiteSpace(because))
            throw new RuleBroken("Skriv varför underlaget dras tillbaka.");
        WithdrawnAt = by.At;
        WithdrawnByName = by.Name;
        WithdrawnBecause = because.Trim();
        Version++;
        Happened(Acts.EvidenceWithdrawn, by, Id, WithdrawnBecause, ("underlag", Title));
    }

    /// <summary>Tells that it was put in the register without an answer yet.</summary>
    internal Evidence Registered(By by)
    {
        Happened(Acts.EvidenceRegistered, by, Id, words: ("underlag", Title));
        return this;
    }

    /// <summary>Tells that a piece nothing rests on is taken out of the register.</summary>
    internal void Deleted(By by)
    {
        if (ReplacedById is not null)
            throw new RuleBroken("Underlaget har redan ersatts. Ändra det som gäller i stället.");
        if (Answers > 0)
            throw new RuleBroken(
                "Svar vilar på underlaget. Dra tillbaka det i stället, så går det att läsa där det användes."
            );
        Happened(Acts.EvidenceDeleted, by, Id, words: ("underlag", Title));
    }

    private Evidence Replace(Guid unitId, EvidenceNote note, string act, bool renewed, By by)
    {
        DemandCurrent();
        var next = new Evidence(OrganisationId, unitId, note, by);
        ReplacedById = next.Id;
        ReplacedAt = by.At;
        ReplacedByName = by.Name;
        Renewed = renewed;
        Version++;
        Happened(act, by, next.Id, words: ("underlag", Title));
        return next;
    }

    private void DemandCurrent()
    {
        if (WithdrawnAt is not null)
            throw new RuleBroken("Underlaget är tillbakadraget och går inte att ändra.");
        if (ReplacedById is not null)
            throw new RuleBroken("Underlaget har redan ersatts. Ändra det som gäller i stället.");
    }
}
