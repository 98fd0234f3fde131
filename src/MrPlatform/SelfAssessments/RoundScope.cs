using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments;

/// <summary>
/// What a round is about: the startpaket, one role, one area or all. Kept as a word: startpaket, alla, roll:democracy, omrade:D1.
/// </summary>
public sealed record RoundScope
{
    private RoundScope(string word) => Word = word;

    public string Word { get; }

    public static RoundScope Starter { get; } = new("startpaket");

    public static RoundScope Everything { get; } = new("alla");

    public static RoundScope Role(ActorRole role) =>
        new("roll:" + role.ToString().ToLowerInvariant());

    public static RoundScope Area(string area) => new("omrade:" + area);

    /// <summary>Reads a kept or posted word; null when it names nothing in the framework.</summary>
    public static RoundScope? Of(string? word, Framework framework) =>
        word is null ? null
        : word == Everything.Word ? Everything
        : word == Starter.Word && framework.HasStarter ? Starter
        : framework.Areas.Any(a =>
            word == Area(a.Id).Word || (a.Role is { } role && word == Role(role.Actor).Word)
        )
            ? new(word)
        : null;

    public bool Includes(Criterion criterion) =>
        Word == Everything.Word
        || (Word == Starter.Word && criterion.Starter)
        || Word == Area(criterion.Area.Id).Word
        || (criterion.Role is { } role && Word == Role(role.Actor).Word);
}
