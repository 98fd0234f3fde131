using Microsoft.Extensions.Localization;
using MrPlatform.Ui;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Sheets;
using MrPlatform.Ui.Text;

namespace MrPlatform.AnnualCycle.Showing;

/// <summary>The year as a figure: a wheel with a numbered mark for each date, and the same dates in a table.</summary>
internal static class WheelFigure
{
    /// <param name="seen">The organisation's name, and the unit of each date that has one.</param>
    public static Figure Of(
        int year,
        IReadOnlyList<Occurrence> dates,
        (string Owner, IReadOnlyDictionary<Guid, string> Units, DateOnly Today) seen,
        Draw draw,
        IStringLocalizer<AnnualCycleWords> t
    ) =>
        new("hjul", t["Årshjul {0}", year], Reading(year, dates, t))
        {
            Panels =
            [
                new(
                    draw.Wheel(
                        year,
                        [.. dates.Select(one => one.Date.When.Turn)],
                        seen.Today.Year == year ? CycleDay.TurnOf(seen.Today) : null
                    )
                ),
            ],
            Signs =
            [
                .. dates.Select(one =>
                    ($"{one.Number}", $"{one.Date.When.InYear()}: {one.Date.Title}")
                ),
            ],
            Columns =
            [
                t["Hållpunkt"].Value,
                t["Nummer"].Value,
                t["Från och med"].Value,
                t["Till och med"].Value,
                t["Sort"].Value,
                t["Gäller"].Value,
                t["Ta med"].Value,
            ],
            Rows = [.. dates.Select(one => Row(one, seen.Units, t))],
            Source = t["{0}. Läget {1}.", seen.Owner, seen.Today.Words()],
            Address = Addresses.AnnualWheel,
            Query = $"?ar={year}",
        };

    private static Cell[] Row(
        Occurrence one,
        IReadOnlyDictionary<Guid, string> units,
        IStringLocalizer<AnnualCycleWords> t
    ) =>
        [
            one.Date.Title,
            one.Number,
            one.Days.From,
            one.Days.To,
            t.Name(one.Date.Kind),
            t.Concerns(one.Date.UnitId is { } unit ? units[unit] : null),
            one.Date.Bring,
        ];

    private static string Reading(
        int year,
        IReadOnlyList<Occurrence> dates,
        IStringLocalizer<AnnualCycleWords> t
    ) =>
        dates switch
        {
            [] => t["Inga hållpunkter {0}.", year],
            [var only] => t["En hållpunkt {0}: {1}.", year, Named(only)],
            _ => t[
                "{0} hållpunkter {1}. Först kommer {2} och sist {3}.",
                dates.Count,
                year,
                Named(dates[0]),
                Named(dates[^1])
            ],
        };

    private static string Named(Occurrence one) =>
        $"{one.Date.Title} ({one.Date.When.WithoutYear()})";
}
