using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace MrPlatform.Library.Examples.Own;

/// <summary>One row of the form for sources.</summary>
public sealed class SourceForm
{
    private static readonly string[] Dates = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    [StringLength(500, ErrorMessage = "Adressen är för lång. Den får vara högst 500 tecken.")]
    [RegularExpression(
        @"\s*https?://\S+\.\S+\s*",
        ErrorMessage = "Skriv hela adressen, till exempel https://www.kommun.se/rapport"
    )]
    public string Address { get; set; } = "";

    [StringLength(200, ErrorMessage = "Texten är för lång. Den får vara högst 200 tecken.")]
    public string Note { get; set; } = "";

    /// <summary>A year, a month or a day, or nothing.</summary>
    public string Date { get; set; } = "";

    public bool IsEmpty => string.IsNullOrWhiteSpace(Address + Note + Date);

    /// <summary>Nothing is said, or a year, a month or a day that has begun.</summary>
    public bool IsDatedBy(DateOnly today) =>
        string.IsNullOrWhiteSpace(Date)
        || (
            DateOnly.TryParseExact(
                Date.Trim(),
                Dates,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            && day <= today
        );
}
