using MrPlatform.Accountability;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>
/// What a reviewer says of one criterion, or of the whole: what they see, what they wonder and what they propose; and, when it has been
/// handed in, what the organisation makes of it.
/// </summary>
public sealed class ReviewNote
{
    /// <summary>In place of a criterion, for the note about the whole.</summary>
    public const string Whole = "";

    public const int LongestText = 4000;

    private ReviewNote() { }

    internal ReviewNote(CollegialReview review, string criterion, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7(at);
        ReviewId = review.Id;
        Criterion = criterion;
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    public string Criterion { get; private set; } = "";

    public string? Sees { get; private set; }

    public string? Wonders { get; private set; }

    public string? Proposes { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>Vad vi gör av det.</summary>
    public string? Reply { get; private set; }

    public DateTimeOffset? RepliedAt { get; private set; }

    public string? RepliedByName { get; private set; }

    public long Version { get; private set; }

    public bool IsAboutAll => Criterion.Length == 0;

    public bool IsBlank => Sees is null && Wonders is null && Proposes is null;

    public ReviewWords Words => new(Sees, Wonders, Proposes);

    internal bool IsAlready(ReviewWords words) => Words == words.Tidied;

    internal void Write(ReviewWords words, DateTimeOffset at)
    {
        (Sees, Wonders, Proposes) = words.Tidied;
        WrittenAt = at;
        Version++;
    }

    internal void Answer(string text, By by)
    {
        Reply = ReviewWords.Tidy(text);
        RepliedAt = by.At;
        RepliedByName = by.Name;
        Version++;
    }
}

/// <summary>Vi ser, vi undrar, vi föreslår: each may be left out.</summary>
public sealed record ReviewWords(string? Sees, string? Wonders = null, string? Proposes = null)
{
    internal ReviewWords Tidied => new(Tidy(Sees), Tidy(Wonders), Tidy(Proposes));

    internal static string? Tidy(string? text) =>
        string.IsNullOrWhiteSpace(text)
            ? null
            : text.Trim().Replace("\r\n", "\n", StringComparison.Ordinal);
}
