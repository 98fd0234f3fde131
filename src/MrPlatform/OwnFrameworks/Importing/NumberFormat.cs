using System.Globalization;
using System.Text;

namespace MrPlatform.OwnFrameworks.Importing;

/// <summary>
/// How one format of a sheet shows a number, for the formats people use: days, percent, decimals, thousands and a word beside. Other
/// formats show the number itself.
/// </summary>
internal sealed class NumberFormat
{
    public static readonly NumberFormat General = new();

    private const int MostPlaces = 15;
    private const int SignificantDigits = 10;
    private const int From1900To1904 = 1462;
    private const char Blank = '\u00A0';
    private const string Iso = "yyyy-MM-dd";

    private static readonly NumberFormatInfo Swedish = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = Blank.ToString(),
    };

    private readonly StringBuilder _before = new();
    private readonly StringBuilder _after = new();
    private readonly HashSet<char> _clock = [];
    private string _whole = "";
    private string _decimals = "";
    private bool _isPercent;
    private bool _isGrouped;

    /// <summary>In thousands, as a fraction or with a power of ten: the number itself says more.</summary>
    private bool _isOdd;
    private bool _hasPoint;

    public static NumberFormat Of(string code)
    {
        var format = new NumberFormat();
        // Of several parts the first is for what is more than nothing.
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
            i = format.Take(code, i);
        return format;
    }

    /// <summary>A day as a workbook may write it in words: 2027-03-31T00:00:00.</summary>
    public static string Day(string text) =>
        DateTime.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.RoundtripKind,
            out var day
        )
            ? Day(day)
            : text;

    public string Shown(string text, bool startsIn1904)
    {
        if (
            !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || Math.Abs(number) >= 1e15
        )
            return text;
        if (_clock.Count > 0)
            return Moment(number, startsIn1904) ?? Plain((decimal)number);
        // A decimal number keeps fifteen digits, which takes away what reckoning with doubles adds.
        var exact = (decimal)number;
        return _whole.Length == 0 || _isOdd ? Plain(exact) : Formed(exact);
    }

    private string? Moment(double number, bool startsIn1904)
    {
        var days = number + (startsIn1904 ? From1900To1904 : 0);
        if (days is < 0 or >= 2_958_466)
            return null;
        if (!_clock.Overlaps("yd") && (!_clock.Contains('m') || _clock.Overlaps("hs")))
        {
            var time = TimeSpan.FromMinutes(Math.Round(number * 24 * 60));
            return $"{(long)time.TotalHours}:{time.Minutes:00}";
        }
        var day = DateTime.FromOADate(days);
        return _clock.SetEquals("y") ? day.ToString("yyyy", CultureInfo.InvariantCulture)
            : _clock.Contains('h') ? Day(day)
            : day.ToString(Iso, CultureInfo.InvariantCulture);
    }

    private static string Day(DateTime day) =>
        day.ToString(
            day.TimeOfDay == TimeSpan.Zero ? Iso : Iso + " HH:mm",
            CultureInfo.InvariantCulture
        );

    private static string Plain(decimal number)
    {
        if (number == decimal.Truncate(number))
            return number.ToString("0", Swedish);
        var before = (int)Math.Floor(Math.Log10((double)Math.Abs(number))) + 1;
        var decimals = Math.Clamp(SignificantDigits - before, 0, 28);
        return Math.Round(number, decimals, MidpointRounding.AwayFromZero)
            .ToString("0." + new string('#', 28), Swedish);
    }

    private string Formed(decimal number)
    {
        var shown = _isPercent ? number * 100 : number;
        var least = new string('0', Math.Max(1, _whole.Count(sign => sign == '0')));
        // Four figures stand together: a year is no amount.
        var whole = _isGrouped && Math.Abs(shown) >= 10_000 ? "#,##" + least : least;
        var form = _decimals.Length == 0 ? whole : $"{whole}.{_decimals}";
        return $"{_before}{shown.ToString(form, Swedish)}{_after}".Trim();
    }

    private int Take(string code, int at)
    {
        switch (char.ToLowerInvariant(code[at]))
        {
            case '"':
                return Say(code, at, '"', text => text);
            case '[':
                return Say(code, at, ']', Bracketed);
            case '\\' when at + 1 < code.Length:
                Say(code[at + 1].ToString());
                return at + 1;
            // The breadth of a sign, and a sign that fills the cell.
            case '_' or '*':
                return at + 1;
            case '0' or '#' or '?':
                Place(code[at] == '0' ? '0' : '#');
                break;
            case '.' when _whole.Length > 0:
                _hasPoint = true;
                break;
            case ',' when _whole.Length > 0:
                if (at + 1 < code.Length && code[at + 1] is '0' or '#' or '?')
                    _isGrouped = true;
                else
                    _isOdd = true;
                break;
            case '%':
                _isPercent = true;
                Say(_after.Length > 0 && _after[^1] == ' ' ? "%" : $"{Blank}%");
                break;
            case 'y' or 'm' or 'd' or 'h' or 's':
                _clock.Add(char.ToLowerInvariant(code[at]));
                break;
            case 'e' or '/' when _whole.Length > 0:
                _isOdd = true;
                break;
            case ' ' or '-' or '+' or '(' or ')' or '$' or '€':
                Say(code[at].ToString());
                break;
        }
        return at;
    }

    private void Place(char sign)
    {
        if (_hasPoint && _decimals.Length < MostPlaces)
            _decimals += sign;
        else if (!_hasPoint && _whole.Length < MostPlaces)
            _whole += sign;
    }

    /// <summary>A currency, [$kr-41D], is said; a colour and a language are not; [h] counts hours past the day.</summary>
    private string Bracketed(string text)
    {
        if (text.Length > 0 && text.All(sign => sign is 'h' or 'm' or 's' or 'H' or 'M' or 'S'))
            _clock.Add(char.ToLowerInvariant(text[0]));
        return text.StartsWith('$') ? text[1..].Split('-')[0] : "";
    }

    private int Say(string code, int at, char end, Func<string, string> words)
    {
        var until = code.IndexOf(end, at + 1);
        if (until < 0)
            until = code.Length;
        Say(words(code[(at + 1)..until]));
        return until;
    }

    private void Say(string text) => (_whole.Length == 0 ? _before : _after).Append(text);
}
