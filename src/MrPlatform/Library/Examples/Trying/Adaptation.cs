using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Library.Examples.Noting;

namespace MrPlatform.Library.Examples.Trying;

/// <summary>How it goes, or went, for those who try what another did.</summary>
public enum AdaptationOutcome
{
    Ongoing,
    Effect,
    NoEffect,
    Stopped,
}

/// <summary>What an organisation tells of how it went: what happened, what it learned, and the day this is about.</summary>
public sealed record ToldOutcome(
    AdaptationOutcome Outcome,
    string Happened,
    string Learned,
    DateOnly On
);

/// <summary>
/// Vi provar detta: a unit does what an example tells of, in its own way, and tells later how it went. Others see that somebody tries; what
/// came of it they see only when the organisation has chosen to share it.
/// </summary>
public sealed class Adaptation : Accountable, IUnitNote
{
    private Adaptation() { }

    /// <param name="place">The organisation and its unit.</param>
    /// <param name="example">Id and title.</param>
    /// <param name="plan">What will be done, and from which day.</param>
    /// <param name="by">Who says so.</param>
    public Adaptation(
        (Guid Organisation, Guid Unit) place,
        (string Id, string Title) example,
        (string What, DateOnly From) plan,
        By by
    )
    {
        Id = Guid.CreateVersion7(by.At);
        (OrganisationId, UnitId) = place;
        Example = example.Id;
        (Plan, StartsOn) = plan;
        (StartedAt, StartedByName) = (by.At, by.Name);
        Version = 1;
        Happened(Acts.AdaptationStarted, by, Id, words: ("exempel", example.Title));
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Guid UnitId { get; private set; }

    public string Example { get; private set; } = "";

    public string Plan { get; private set; } = "";

    public DateOnly StartsOn { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    public string StartedByName { get; private set; } = "";

    public AdaptationOutcome? Outcome { get; private set; }

    public string? WhatHappened { get; private set; }

    public string? Learned { get; private set; }

    public DateOnly? ToldOn { get; private set; }

    public DateTimeOffset? ToldAt { get; private set; }

    public string? ToldByName { get; private set; }

    /// <summary>Since when what came of it stands on the example's open page; null while it is the organisation's own.</summary>
    public DateTimeOffset? SharedAt { get; private set; }

    public long Version { get; private set; }

    public bool IsOver => Outcome is not (null or AdaptationOutcome.Ongoing);

    public ToldOutcome? Told =>
        Outcome is { } outcome
            ? new(outcome, WhatHappened ?? "", Learned ?? "", ToldOn ?? StartsOn)
            : null;

    protected override Guid? JournalOwner => OrganisationId;

    /// <summary>Tells how it goes or went. Told again, the new stands instead; the journal keeps that it was told before.</summary>
    public void Tell(ToldOutcome told, bool share, string title, By by)
    {
        if (told.On < StartsOn)
            throw new RuleBroken("Det går inte att berätta om en dag innan ni började.");
        if (told == Told && share == SharedAt is not null)
            return;
        var tells = told != Told;
        (Outcome, WhatHappened, Learned, ToldOn) = (
            told.Outcome,
            told.Happened,
            told.Learned,
            told.On
        );
        (ToldAt, ToldByName) = (by.At, by.Name);
        Version++;
        if (tells)
            Happened(Acts.AdaptationTold, by, Id, words: ("exempel", title));
        if (share == SharedAt is not null)
            return;
        SharedAt = share ? by.At : null;
        Happened(
            share ? Acts.AdaptationShared : Acts.AdaptationKept,
            by,
            Id,
            words: ("exempel", title)
        );
    }
}
