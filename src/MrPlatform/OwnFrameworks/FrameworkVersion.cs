using System.Text.RegularExpressions;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.OwnFrameworks.Texts;

namespace MrPlatform.OwnFrameworks;

/// <summary>One version of a framework of one's own: a draft that is written in, and once published a text that never changes.</summary>
public sealed partial class FrameworkVersion
{
    private FrameworkVersion() { }

    internal FrameworkVersion(OwnFramework framework, FrameworkText text, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        OwnFrameworkId = framework.Id;
        StartedAt = by.At;
        Take(text, by);
    }

    public Guid Id { get; private set; }

    public Guid OwnFrameworkId { get; private set; }

    /// <summary>As 1.2.0; empty in a draft, which gets its number when it is published.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The whole text, as JSON.</summary>
    public string Content { get; private set; } = "";

    /// <summary>How many statements there are, so that lists need not read the text.</summary>
    public long Items { get; private set; }

    /// <summary>What became of the statements of all versions before, as JSON.</summary>
    public string Moves { get; private set; } = "[]";

    public string? Changelog { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public string ChangedByName { get; private set; } = "";

    public DateTimeOffset? PublishedAt { get; private set; }

    public string? PublishedByName { get; private set; }

    public long Version { get; private set; }

    public bool IsDraft => PublishedAt is null;

    public FrameworkText Text => FrameworkText.FromJson(Content);

    public IReadOnlyList<ItemMove> ItemMoves => ItemMove.FromJson(Moves);

    /// <summary>Null when it is no version number at all.</summary>
    public static System.Version? Read(string? number) =>
        number is not null && Numbered().IsMatch(number) ? System.Version.Parse(number) : null;

    internal void Write(FrameworkText text, By by)
    {
        DemandDraft();
        Take(text, by);
        Version++;
    }

    internal void Publish(string number, string changelog, IReadOnlyList<ItemMove> moves, By by)
    {
        DemandDraft();
        Number = number;
        Changelog = changelog.Trim();
        Moves = ItemMove.AsJson(moves);
        PublishedAt = by.At;
        PublishedByName = by.Name;
        Version++;
    }

    internal void DemandDraft()
    {
        if (!IsDraft)
            throw new RuleBroken(
                "Versionen är publicerad och ändras aldrig. Börja på nästa version i stället."
            );
    }

    private void Take(FrameworkText text, By by)
    {
        Content = text.AsJson();
        Items = text.Items.Count();
        ChangedAt = by.At;
        ChangedByName = by.Name;
    }

    [GeneratedRegex(
        @"^(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})$",
        RegexOptions.ECMAScript,
        1000
    )]
    private static partial Regex Numbered();
}
