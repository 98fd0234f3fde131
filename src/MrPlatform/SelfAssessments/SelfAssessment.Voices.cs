using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.SelfAssessments.Respondents;

namespace MrPlatform.SelfAssessments;

// Several who rate for the same unit, each on their own: inviting them, and showing what they see.
public sealed partial class SelfAssessment
{
    /// <summary>Invites people by e-mail to rate for a unit. Those who are invited already are passed over.</summary>
    internal IReadOnlyList<Respondent> Invite(
        RatingUnit unit,
        IEnumerable<string> emails,
        IReadOnlyCollection<Respondent> before,
        By by
    )
    {
        DemandOpen();
        var known = before
            .Where(one => one is { Takes: true, Email: not null })
            .Select(one => one.Email!)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var invited = emails
            .Where(known.Add)
            .Select(email => new Respondent(this, unit, email, by.At))
            .ToList();
        if (invited.Count == 0)
            return [];
        unit.HasRespondents(invited.Count);
        Happened(
            Acts.RespondentsInvited,
            by,
            Id,
            words: [("antal", $"{invited.Count}"), ("enhet", unit.Name), ("runda", Title)]
        );
        return invited;
    }

    /// <summary>Reminds those who have something left and have not had a letter for a day. Returns them.</summary>
    internal IReadOnlyList<Respondent> Remind(
        RatingUnit unit,
        IEnumerable<Respondent> respondents,
        int asked,
        By by
    )
    {
        DemandOpen();
        var reminded = respondents.Where(one => one.MayBeReminded(asked, by.At)).ToList();
        if (reminded.Count == 0)
            return [];
        foreach (var one in reminded)
            one.WasReminded(by.At);
        Happened(
            Acts.RespondentsReminded,
            by,
            Id,
            words: [("antal", $"{reminded.Count}"), ("enhet", unit.Name), ("runda", Title)]
        );
        return reminded;
    }

    /// <summary>Makes a way in for many without names.</summary>
    internal OpenLink OpenFor(RatingUnit unit, By by)
    {
        DemandOpen();
        unit.HasRespondents(0);
        Happened(Acts.OpenLinkMade, by, Id, words: [("enhet", unit.Name), ("runda", Title)]);
        return new(unit, by);
    }

    internal void Close(OpenLink link, RatingUnit unit, By by)
    {
        if (link.ClosedAt is not null)
            return;
        link.Close(by.At);
        Happened(Acts.OpenLinkClosed, by, Id, words: [("enhet", unit.Name), ("runda", Title)]);
    }

    /// <summary>Somebody without a name comes in by the open link.</summary>
    internal Respondent Join(RatingUnit unit, DateTimeOffset at)
    {
        DemandOpen();
        return new(this, unit, email: null, at);
    }

    /// <summary>Shows how a unit's respondents see some criteria. After this nobody rates them any more.</summary>
    internal IReadOnlyList<Reveal> Reveal(
        RatingUnit unit,
        IReadOnlyCollection<(string Criterion, Spread Seen)> criteria,
        By by
    )
    {
        DemandOpen();
        if (criteria.Count == 0)
            return [];
        Happened(
            Acts.RatingsRevealed,
            by,
            Id,
            words:
            [
                ("kriterium", string.Join(", ", criteria.Select(one => one.Criterion))),
                ("enhet", unit.Name),
                ("runda", Title),
            ]
        );
        return [.. criteria.Select(one => new Reveal(unit, one.Criterion, one.Seen, by))];
    }

    private void DemandOpen()
    {
        if (!IsOpen)
            throw new RuleBroken("Rundan är avslutad. Ingen kan skatta i den längre.");
    }
}
