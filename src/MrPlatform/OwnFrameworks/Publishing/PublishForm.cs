using System.ComponentModel.DataAnnotations;

namespace MrPlatform.OwnFrameworks.Publishing;

/// <summary>What is said when a version is published: its number, what is new, and what became of each statement that has changed.</summary>
public sealed class PublishForm
{
    [Required(ErrorMessage = "Skriv versionens nummer, till exempel 1.1.0.")]
    public string? Number { get; set; }

    [Required(ErrorMessage = "Skriv vad som är nytt, så att den som har svarat förut förstår.")]
    [StringLength(3000, ErrorMessage = "Texten är för lång. Den får vara högst 3 000 tecken.")]
    public string? Changelog { get; set; }

    public List<WrittenMove> Moves { get; set; } = [];

    /// <summary>The draft's version when the page was opened.</summary>
    public long Draft { get; set; }
}

/// <summary>A statement of the version before, and the codes it lives on in: none when it is no longer asked.</summary>
public sealed class WrittenMove
{
    public string? From { get; set; }

    public string? To { get; set; }
}
