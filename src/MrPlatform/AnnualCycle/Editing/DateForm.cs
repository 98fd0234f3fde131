using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace MrPlatform.AnnualCycle.Editing;

/// <summary>The fields of a date, as typed.</summary>
public sealed class DateForm
{
    [Required(ErrorMessage = "Skriv vad hållpunkten heter")]
    [StringLength(
        AnnualDate.LongestTitle,
        ErrorMessage = "Namnet är för långt. Det får vara högst 120 tecken."
    )]
    public string Title { get; set; } = "";

    [Required(ErrorMessage = "Välj vad det är")]
    public AnnualDateKind? Kind { get; set; }

    [Required(ErrorMessage = "Välj månad")]
    public int? Month { get; set; }

    public int? Day { get; set; }

    public int? OnlyYear { get; set; }

    public Guid? UnitId { get; set; }

    [StringLength(
        AnnualDate.LongestBring,
        ErrorMessage = "Texten är för lång. Den får vara högst 500 tecken."
    )]
    public string Bring { get; set; } = "";

    /// <summary>The version of the date that the form was filled in from.</summary>
    public long Version { get; set; }

    public static DateForm Of(AnnualDate date) =>
        new()
        {
            Title = date.Title,
            Kind = date.Kind,
            Month = date.When.Month,
            Day = date.When.Day,
            OnlyYear = date.When.OnlyYear,
            UnitId = date.UnitId,
            Bring = date.Bring ?? "",
            Version = date.Version,
        };

    /// <summary>Null when something is missing or wrong; the model state then says what.</summary>
    /// <param name="units">Those that can be chosen.</param>
    public DatePlan? Read(
        ModelStateDictionary state,
        IReadOnlySet<Guid> units,
        IStringLocalizer<AnnualCycleWords> t
    )
    {
        if (OnlyYear is < CycleDay.FirstYear or > CycleDay.LastYear)
            state.AddModelError(
                "Form.OnlyYear",
                t["Skriv ett år mellan {0} och {1}.", CycleDay.FirstYear, CycleDay.LastYear]
            );
        if (Month is < 1 or > 12)
            state.AddModelError("Form.Month", t["Välj månad"]);
        if (UnitId is { } unit && !units.Contains(unit))
            state.AddModelError("Form.UnitId", t["Välj en enhet som finns"]);
        if (state.IsValid && FaultOfDay(t) is { } fault)
            state.AddModelError("Form.Day", fault);
        return state.IsValid
            ? new(
                Title.Trim(),
                Kind!.Value,
                new(Month!.Value, Day, OnlyYear),
                UnitId,
                string.IsNullOrWhiteSpace(Bring) ? null : Bring.Trim().ReplaceLineEndings("\n")
            )
            : null;
    }

    /// <summary>Says what is wrong with just this day of just this month.</summary>
    private string? FaultOfDay(IStringLocalizer<AnnualCycleWords> t)
    {
        var days = CycleDay.DaysIn(Month!.Value, OnlyYear);
        if (Day is null || (Day >= 1 && Day <= days))
            return null;
        var month = CultureInfo.CurrentUICulture.DateTimeFormat.GetMonthName(Month.Value);
        return Month == 2 && Day == 29 && OnlyYear is null
            ? t["29 februari finns bara vart fjärde år. Välj 28 februari eller 1 mars."]
            : t[
                "{0} {1} finns inte. Skriv en dag mellan 1 och {2}, eller lämna tomt om det gäller hela månaden.",
                Day,
                month,
                days
            ];
    }
}
