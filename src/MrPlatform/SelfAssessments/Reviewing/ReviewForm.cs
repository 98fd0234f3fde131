using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>What a reviewer types about one criterion or about the whole.</summary>
public sealed class ReviewForm
{
    private const string TooLong = "Texten är för lång. Den får vara högst 4 000 tecken.";

    /// <summary>The version the reviewer saw.</summary>
    public long Version { get; set; }

    [StringLength(ReviewNote.LongestText, ErrorMessage = TooLong)]
    public string? Sees { get; set; }

    [StringLength(ReviewNote.LongestText, ErrorMessage = TooLong)]
    public string? Wonders { get; set; }

    [StringLength(ReviewNote.LongestText, ErrorMessage = TooLong)]
    public string? Proposes { get; set; }

    public static ReviewForm Of(ReviewNote? note) =>
        new()
        {
            Version = note?.Version ?? 0,
            Sees = note?.Sees,
            Wonders = note?.Wonders,
            Proposes = note?.Proposes,
        };

    /// <summary>Saving again after having seen the other's text is a choice, not an accident.</summary>
    internal void SeenNow(ReviewNote other, ModelStateDictionary state)
    {
        Version = other.Version;
        state.Remove("Form.Version");
    }
}
