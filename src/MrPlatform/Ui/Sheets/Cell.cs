using System.Globalization;
using MrPlatform.Foundations;

namespace MrPlatform.Ui.Sheets;

/// <summary>What a cell is, so that a spreadsheet can sort and count on it.</summary>
public enum CellKind
{
    Nothing,
    Text,
    Number,
    Percent,
    Day,
    Time,
}

/// <summary>
/// One cell of a table. A text is always a text, however it begins, and a number is a number. <c>Value</c> is for a share
/// between 0 and 1, for a day and a time the count of days that spreadsheets use.
/// </summary>
public readonly record struct Cell(CellKind Kind, string Words, double Value)
{
    // What Excel calls day 0; right for every day after February 1900.
    private static readonly DateTime Start = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    public static Cell Nothing => default;

    /// <summary>As it is read on a page.</summary>
    public string Shown =>
        Kind switch
        {
            CellKind.Nothing => "–",
            CellKind.Percent => Value.ToString("P0", CultureInfo.CurrentCulture),
            _ => Words,
        };

    public bool IsNumber => Kind is CellKind.Number or CellKind.Percent;

    public static Cell Of(string? text) =>
        string.IsNullOrEmpty(text) ? default : new(CellKind.Text, text, 0);

    public static Cell Of(double? number) =>
        number is { } known && double.IsFinite(known)
            ? new(CellKind.Number, known.ToString(CultureInfo.CurrentCulture), known)
            : default;

    /// <param name="share">0.6 for 60 %.</param>
    public static Cell Share(double? share) =>
        share is { } known && double.IsFinite(known)
            ? new(CellKind.Percent, known.ToString("0%", CultureInfo.CurrentCulture), known)
            : default;

    public static Cell Of(DateOnly? day) =>
        day is { } known
            ? new(
                CellKind.Day,
                known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                (known.ToDateTime(TimeOnly.MinValue) - Start).TotalDays
            )
            : default;

    /// <summary>The clock in Sweden: a spreadsheet knows no time zones.</summary>
    public static Cell Of(DateTimeOffset? at) =>
        at is { } known && Stockholm.Clock(known).DateTime is var here
            ? new(
                CellKind.Time,
                here.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                (here - Start).TotalDays
            )
            : default;

    public static implicit operator Cell(string? text) => Of(text);

    public static implicit operator Cell(int number) => Of((double)number);

    public static implicit operator Cell(int? number) => Of((double?)number);

    public static implicit operator Cell(long number) => Of((double)number);

    public static implicit operator Cell(double number) => Of((double?)number);

    public static implicit operator Cell(DateOnly day) => Of((DateOnly?)day);

    public static implicit operator Cell(DateTimeOffset at) => Of((DateTimeOffset?)at);
}
