using System.Globalization;
using Microsoft.Extensions.Localization;
using MrPlatform.Ui;

namespace MrPlatform.AnnualCycle;

/// <summary>The words for kinds of dates and for when they are.</summary>
internal static class CycleWords
{
    extension(CycleDay when)
    {
        /// <summary>31 augusti, or augusti for the whole month; with the year when it is in one year only.</summary>
        public string InWords(CultureInfo culture) => when.InWords(culture, when.OnlyYear);

        /// <summary>As the journal keeps it.</summary>
        public string Swedish() => when.InWords(Language.Swedish);

        /// <summary>Without the year, where that is plain.</summary>
        public string WithoutYear() => when.InWords(CultureInfo.CurrentUICulture, year: null);

        private string InWords(CultureInfo culture, int? year)
        {
            var month = culture.DateTimeFormat.GetMonthName(when.Month);
            var day = when.Day is { } given ? $"{given} {month}" : month;
            return year is null ? day : $"{day} {year}";
        }
    }

    /// <summary>Of one year, where the year is plain: 31 augusti, Augusti.</summary>
    public static string InYear(this CycleDay when)
    {
        var words = when.WithoutYear();
        return char.ToUpper(words[0], CultureInfo.CurrentUICulture) + words[1..];
    }

    extension(Occurrence one)
    {
        /// <summary>31 augusti, or augusti; the year is said only when it is another than this.</summary>
        public string NextInWords(int thisYear) =>
            one.Days.From.Year == thisYear
                ? one.Date.When.WithoutYear()
                : $"{one.Date.When.WithoutYear()} {one.Days.From.Year}";
    }

    extension(IStringLocalizer<AnnualCycleWords> t)
    {
        public string Name(AnnualDateKind kind) =>
            kind switch
            {
                AnnualDateKind.Budget => t["Mål och budget"],
                AnnualDateKind.OperationalPlan => t["Verksamhetsplan"],
                AnnualDateKind.InterimReport => t["Delårsrapport"],
                AnnualDateKind.InternalControl => t["Intern kontroll"],
                AnnualDateKind.AnnualReport => t["Årsredovisning"],
                AnnualDateKind.Meeting => t["Sammanträde"],
                AnnualDateKind.Assessment => t["Nulägesanalys"],
                _ => t["Annat"],
            };

        /// <summary>The unit it concerns, or the organisation.</summary>
        public string Concerns(string? unit) => unit ?? t["Hela organisationen"];
    }
}
