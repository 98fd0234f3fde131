using System.Globalization;
using System.Text.RegularExpressions;

namespace MrPlatform.ActionPlans.Exchanging.Importing;

/// <summary>Days and amounts as people and spreadsheets write them.</summary>
internal static partial class Typed
{
    // What Excel calls day 0; right for every day after February 1900.
    private static readonly DateOnly ExcelStart = new(1899, 12, 30);
    private const int From1900To1904 = 1462;

    private static readonly CultureInfo[] Languages =
    [
        CultureInfo.GetCultureInfo("sv-SE"),
        CultureInfo.GetCultureInfo("en-GB"),
    ];

    private static readonly string[] DayForms =
    [
        "yyyy-MM-dd",
        "yyyy-M-d",
        "yyyy-MM-dd HH:mm",
        "yyyy-MM-dd HH:mm:ss",
        "yyyyMMdd",
        "yyyy/M/d",
        "d/M yyyy",
        "d/M/yyyy",
        "d/M-yyyy",
        "d.M.yyyy",
        "d MMMM yyyy",
        "d MMM yyyy",
        "d MMM. yyyy",
    ];

    /// <summary>2027-03-31, 31/3 2027, 31 mars 2027, or the count of days that a spreadsheet keeps. Null when it is none of them.</summary>
    /// <param name="startsIn1904">The spreadsheet counts its days from 1904.</param>
    public static DateOnly? Day(string text, bool startsIn1904 = false)
    {
        var typed = Blanks.Replace(text.Trim(), " ");
        if (
            double.TryParse(
                typed.Replace(',', '.'),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var days
            )
        )
        {
            days += startsIn1904 ? From1900To1904 : 0;
            if (days is >= 36_526 and < 73_051)
                return ExcelStart.AddDays((int)days);
        }
        foreach (var language in Languages)
            if (
                DateTime.TryParseExact(
                    typed.ToLower(language),
                    DayForms,
                    language,
                    DateTimeStyles.None,
                    out var day
                )
            )
                return DateOnly.FromDateTime(day);
        return null;
    }

    /// <summary>1200000, 1 200 000 kr, 1.200.000 kr, 250 tkr, 1,2 mnkr: whole kronor. Null when it is none of them.</summary>
    public static long? Amount(string text)
    {
        if (Money.Match(Blanks.Replace(text, "").ToLowerInvariant()) is not { Success: true } money)
            return null;
        var digits = money.Groups["number"].Value;
        if (HasTwoMeanings(text))
            return null;
        if (Thousands.IsMatch(digits))
            digits = digits.Replace(".", "", StringComparison.Ordinal);
        if (
            !decimal.TryParse(
                digits.Replace(',', '.'),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
            return null;
        number *= money.Groups["unit"].Value switch
        {
            "tkr" or "kkr" => 1_000,
            "mkr" or "mnkr" or "miljoner" or "miljonerkr" => 1_000_000,
            _ => 1,
        };
        return number == decimal.Truncate(number) && number < 1_000_000_000_000
            ? (long)number
            : null;
    }

    /// <summary>
    /// 250,000 is a quarter of a million to an English eye and two hundred and fifty to a Swedish one; so is 1.250 mnkr. A guess would be wrong by a
    /// thousand without anybody seeing it.
    /// </summary>
    public static bool HasTwoMeanings(string text) =>
        Money.Match(Blanks.Replace(text, "").ToLowerInvariant()) is { Success: true } money
        && (
            CommaAndThree.IsMatch(money.Groups["number"].Value)
            || (
                PointAndThree.IsMatch(money.Groups["number"].Value)
                && money.Groups["unit"].Value is ['t' or 'k' or 'm', not 'r', ..]
            )
        );

    // Also the blanks that spreadsheets put between thousands.
    [GeneratedRegex(@"[\s\u00A0\u202F\u2009]+", RegexOptions.None, 1_000)]
    private static partial Regex Blanks { get; }

    [GeneratedRegex(
        @"^(?<number>\d[\d.,]*)(?<unit>tkr|kkr|mkr|mnkr|miljoner|miljonerkr|kronor|kr|sek|:-)?\.?$",
        RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex Money { get; }

    [GeneratedRegex(@",\d{3}$", RegexOptions.None, 1_000)]
    private static partial Regex CommaAndThree { get; }

    [GeneratedRegex(@"^\d+\.\d{3}$", RegexOptions.None, 1_000)]
    private static partial Regex PointAndThree { get; }

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})+$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Thousands { get; }
}
