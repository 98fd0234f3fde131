using System.Globalization;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.SelfAssessments.Documenting;

namespace MrPlatform.SelfAssessments;

// The round as a document: its registry number, what is published of it and where it is sent.
public sealed partial class SelfAssessment
{
    public const int LongestRegistryNumber = 60;

    /// <summary>Diarienummer, as the organisation's own registry writes it.</summary>
    public string? RegistryNumber { get; private set; }

    public DocumentState State =>
        IsOpen
            ? (Answered == 0 ? DocumentState.Draft : DocumentState.InPreparation)
            : DocumentState.DrawnUp;

    /// <summary>Enters or changes the registry number; empty takes it away.</summary>
    public void Register(string? number, By by)
    {
        var kept = string.IsNullOrWhiteSpace(number) ? null : number.Trim();
        if (kept?.Length > LongestRegistryNumber)
            throw new RuleBroken("Diarienumret är för långt. Det får vara högst 60 tecken.");
        if (kept == RegistryNumber)
            return;
        RegistryNumber = kept;
        Version++;
        Happened(Acts.RoundRegistered, by, Id, words: [("dnr", kept ?? "–"), ("runda", Title)]);
    }

    /// <summary>Publicerar: a decision on a picture of the round as it stands, which nothing later changes.</summary>
    internal Publication Publish(string decision, string snapshot, Publication? standing, By by)
    {
        if (IsOpen)
            throw new RuleBroken("Rundan är öppen. Avsluta den innan den publiceras.");
        if (standing is not null)
            throw new RuleBroken(
                "Rundan är redan publicerad. Dra tillbaka publiceringen först om en ny bild ska gälla."
            );
        if (string.IsNullOrWhiteSpace(decision))
            throw new RuleBroken("Skriv vilket beslut publiceringen vilar på.");
        Version++;
        var publication = new Publication(this, decision.Trim(), snapshot, by);
        Happened(
            Acts.RoundPublished,
            by,
            Id,
            decision.Trim(),
            ("runda", Title),
            ("summa", publication.Checksum[..12])
        );
        return publication;
    }

    internal void Withdraw(Publication publication, string why, By by)
    {
        if (publication.WithdrawnAt is not null)
            return;
        if (string.IsNullOrWhiteSpace(why))
            throw new RuleBroken("Skriv varför publiceringen dras tillbaka.");
        Version++;
        publication.Withdraw(why.Trim(), by);
        Happened(Acts.RoundWithdrawn, by, Id, why.Trim(), ("runda", Title));
    }

    /// <summary>Expedierad: an event, not a state. Notes to whom the concluded round was sent, and which day.</summary>
    internal void Dispatch(string to, DateOnly on, By by)
    {
        if (ConcludedAt is not { } concluded)
            throw new RuleBroken("Rundan är öppen. Avsluta den innan den expedieras.");
        if (string.IsNullOrWhiteSpace(to))
            throw new RuleBroken("Skriv till vem rundan skickades.");
        if (on > by.Today || on < Stockholm.DayOf(concluded))
            throw new RuleBroken("Dagen måste ligga mellan den dag rundan avslutades och i dag.");
        Happened(
            Acts.RoundDispatched,
            by,
            Id,
            words:
            [
                ("till", to.Trim()),
                ("dag", on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                ("runda", Title),
            ]
        );
    }
}
