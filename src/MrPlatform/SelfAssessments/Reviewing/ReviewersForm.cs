using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>What the process leader types to invite a reviewer. Days are text until read, so that what was typed comes back.</summary>
public sealed class ReviewersForm
{
    [Required(ErrorMessage = "Skriv granskarens funktion, till exempel MR-strateg.")]
    [StringLength(120, ErrorMessage = "Texten är för lång. Den får vara högst 120 tecken.")]
    public string? Function { get; set; }

    [Required(ErrorMessage = "Skriv vilken organisation granskaren kommer från.")]
    [StringLength(120, ErrorMessage = "Texten är för lång. Den får vara högst 120 tecken.")]
    public string? Organisation { get; set; }

    [Required(ErrorMessage = "Skriv granskarens e-postadress.")]
    [DataType(DataType.EmailAddress)]
    [EmailAddress(ErrorMessage = "Skriv en hel e-postadress, till exempel namn@kommun.se.")]
    [StringLength(254, ErrorMessage = "Skriv en hel e-postadress, till exempel namn@kommun.se.")]
    public string? Email { get; set; }

    public string? OpensOn { get; set; }

    public string? ClosesOn { get; set; }

    [StringLength(
        CollegialReview.LongestMessage,
        ErrorMessage = "Texten är för lång. Den får vara högst 2 000 tecken."
    )]
    public string? Message { get; set; }

    public List<long> Units { get; set; } = [];

    /// <summary>A part of a unit's name, where there are too many to list.</summary>
    public string? UnitSearch { get; set; }

    public List<string> Areas { get; set; } = [];

    internal static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(
            text?.Trim(),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    /// <summary>Null when something will not do; the state says what.</summary>
    internal ReviewInvitation? Read(
        ModelStateDictionary state,
        IStringLocalizer<SelfAssessmentsWords> t,
        DateOnly today
    )
    {
        var wrong = t["Skriv ett datum som finns, till exempel 2026-02-28."];
        var (opens, closes) = (Day(OpensOn), Day(ClosesOn));
        if (opens is null)
            state.AddModelError("Form.OpensOn", wrong);
        if (closes is null)
            state.AddModelError("Form.ClosesOn", wrong);
        else if (closes < today)
            state.AddModelError("Form.ClosesOn", t["Den dagen har redan varit."]);
        else if (closes < opens)
            state.AddModelError("Form.ClosesOn", t["Sista dagen kommer före första dagen."]);
        else if (closes > opens?.AddMonths(CollegialReview.LongestMonths))
            state.AddModelError(
                "Form.ClosesOn",
                t["En granskning får vara öppen i högst sex månader. Välj en tidigare dag."]
            );
        return state.IsValid
            ? new(Function!, Organisation!, Email!, opens!.Value, closes!.Value)
            {
                Message = Message,
                Scope = new(Units, Areas),
            }
            : null;
    }
}
