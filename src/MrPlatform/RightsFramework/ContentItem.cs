using System.Globalization;

namespace MrPlatform.RightsFramework;

/// <summary>
/// One thing in the knowledge base that a reader can look up: a criterion, a right, a word, an example.
/// </summary>
public abstract class ContentItem
{
    public required string Id { get; init; }

    /// <summary>"sv" or "en": the language the text is actually written in, which may not be the reader's.</summary>
    public required string Language { get; init; }

    /// <summary>Translated, and the Swedish text has changed since.</summary>
    public bool Outdated { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>For the lang attribute: empty when the item is in the language the page is read in.</summary>
    public string? Lang =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == Language ? null : Language;
}

/// <summary>When a text was first published, when somebody last read it through, and which function answers for it.</summary>
public sealed record Provenance(DateOnly Published, DateOnly Reviewed, string Responsible);

/// <summary>Where something was read: address, date when the source has one, and what it is.</summary>
public sealed record Source(string Address, string? Date, string Note);
