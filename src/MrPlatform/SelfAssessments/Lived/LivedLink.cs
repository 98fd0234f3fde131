using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments.Lived;

/// <summary>What a link for lived answers is to be: whom it asks, in own words perhaps, what it says first, when, and which statements.</summary>
public sealed record LivedPlan(
    LivedGroup Who,
    string? WhoInWords,
    string? Intro,
    Period Days,
    IReadOnlyList<string> Criteria
);

/// <summary>Where a link stands on a day.</summary>
public enum LivedLinkState
{
    NotYet,
    Takes,
    Ended,
    Closed,
}

/// <summary>
/// A way in for those a unit's work concerns – residents, service users or employees – to say how it is for them, with no account and nothing
/// that tells who they are. Several may be made for one unit, one for each group; a group's answers are shown only in bunches of at least five.
/// </summary>
public sealed class LivedLink
{
    /// <summary>More statements than this nobody who answers on a phone gets through.</summary>
    public const int MostCriteria = 10;
    public const int LongestWords = 80;
    public const int LongestIntro = 600;
    private const int KeyBytes = 12;

    private LivedLink() { }

    internal LivedLink(RatingUnit unit, LivedPlan plan, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        SelfAssessmentId = unit.SelfAssessmentId;
        RatingUnitId = unit.Id;
        Key = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(KeyBytes));
        Who = plan.Who;
        WhoInWords = Kept(plan.WhoInWords);
        Intro = Kept(plan.Intro);
        FirstDay = plan.Days.From;
        LastDay = plan.Days.To;
        MadeAt = by.At;
        MadeByName = by.Name;
    }

    public Guid Id { get; private set; }

    public Guid SelfAssessmentId { get; private set; }

    public Guid RatingUnitId { get; private set; }

    /// <summary>16 characters that nobody can guess.</summary>
    public string Key { get; private set; } = "";

    public LivedGroup Who { get; private set; }

    /// <summary>Which service, as those who are asked would say it: "Du som har hemtjänst". Never a person.</summary>
    public string? WhoInWords { get; private set; }

    public string? Intro { get; private set; }

    public DateOnly FirstDay { get; private set; }

    public DateOnly LastDay { get; private set; }

    public DateTimeOffset MadeAt { get; private set; }

    public string MadeByName { get; private set; } = "";

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>How many times the form has been sent. Told in steps of five only.</summary>
    public long Received { get; private set; }

    public long PaperForms { get; private set; }

    public LivedLinkState On(DateOnly day, bool roundIsOpen) =>
        ClosedAt is not null || !roundIsOpen ? LivedLinkState.Closed
        : day < FirstDay ? LivedLinkState.NotYet
        : day > LastDay ? LivedLinkState.Ended
        : LivedLinkState.Takes;

    /// <summary>
    /// How many have answered, downwards to a whole five, so that nobody who reads the page twice sees that one more person has. Zero stands for
    /// fewer than five.
    /// </summary>
    public long AnsweredAtLeast => Received / LivedCounts.Fewest * LivedCounts.Fewest;

    internal void Close(DateTimeOffset at) => ClosedAt ??= at;

    private static string? Kept(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
