using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;

namespace MrPlatform.ActionPlans;

/// <summary>What is said about a day or a year that nobody plans in, see <see cref="PlanningYears"/>.</summary>
internal static class PlanYears
{
    extension(IStringLocalizer<ActionPlansWords> t)
    {
        public string DayOutside =>
            t[
                "Året ska vara mellan {0} och {1}. Skriv till exempel 2027-03-31.",
                PlanningYears.First,
                PlanningYears.Last
            ];

        /// <summary>Null is a year that could not be read.</summary>
        public string YearOutside(int? year) =>
            year is >= 1000 and <= 9999
                ? t["Skriv ett år mellan {0} och {1}.", PlanningYears.First, PlanningYears.Last]
                : t["Skriv året med fyra siffror, till exempel 2028."];
    }

    /// <summary>True when the day is one to plan in, or none; else the field says what is wrong.</summary>
    public static bool Takes(
        this ModelStateDictionary state,
        string field,
        DateOnly? day,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        if (day is not { } given || PlanningYears.Have(given))
            return true;
        state.AddModelError(field, t.DayOutside);
        return false;
    }
}
