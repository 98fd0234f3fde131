using System.ComponentModel.DataAnnotations;
using MrPlatform.Library.Examples.Noting;

namespace MrPlatform.Library.Examples.Reflecting;

/// <summary>The three questions as they are answered in a form.</summary>
public sealed class ReflectionForm : IWrittenFrom
{
    private const string TooLong = "Texten är för lång. Den får vara högst 4 000 tecken.";

    [StringLength(4000, ErrorMessage = TooLong)]
    public string Systematics { get; set; } = "";

    [StringLength(4000, ErrorMessage = TooLong)]
    public string Trust { get; set; } = "";

    [StringLength(4000, ErrorMessage = TooLong)]
    public string OtherValues { get; set; } = "";

    /// <summary>The version of the note that the form was filled in from.</summary>
    public long Version { get; set; }

    public Thoughts Read() => new(Lines(Systematics), Lines(Trust), Lines(OtherValues));

    public static ReflectionForm Of(Reflection note) =>
        new()
        {
            Systematics = note.Systematics,
            Trust = note.Trust,
            OtherValues = note.OtherValues,
            Version = note.Version,
        };

    private static string Lines(string text) => text.Trim().ReplaceLineEndings("\n");
}
