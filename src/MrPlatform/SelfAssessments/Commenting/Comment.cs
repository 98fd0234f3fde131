using MrPlatform.Accountability;
using MrPlatform.Foundations;

namespace MrPlatform.SelfAssessments.Commenting;

/// <summary>
/// Kommentar: a note between colleagues while a unit's answer is prepared. Working material (TF 2:12): it becomes an official document only if it
/// is taken into the archive, so it is disposed of when the round is concluded unless the process leader keeps it.
/// </summary>
public sealed class Comment
{
    public const int Longest = 2000;

    private Comment() { }

    internal Comment(RatingUnit unit, string criterion, string text, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        SelfAssessmentId = unit.SelfAssessmentId;
        RatingUnitId = unit.Id;
        Criterion = criterion;
        Text = Written(text);
        ById =
            by.PersonId ?? throw new InvalidOperationException("En kommentar skrivs av en person.");
        ByName = by.Name;
        WrittenAt = by.At;
    }

    public Guid Id { get; private set; }

    public Guid SelfAssessmentId { get; private set; }

    public Guid RatingUnitId { get; private set; }

    public string Criterion { get; private set; } = "";

    public string Text { get; private set; } = "";

    public Guid ById { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset WrittenAt { get; private set; }

    public DateTimeOffset? ChangedAt { get; private set; }

    public long Version { get; private set; }

    public bool IsBy(Guid person) => ById == person;

    internal void Change(string text, DateTimeOffset at)
    {
        Text = Written(text);
        ChangedAt = at;
        Version++;
    }

    private static string Written(string text) =>
        string.IsNullOrWhiteSpace(text) ? throw new RuleBroken("Skriv något i kommentaren.")
        : text.Trim() is { Length: <= Longest } kept ? kept
        : throw new RuleBroken("Kommentaren är för lång. Den får vara högst 2 000 tecken.");
}
