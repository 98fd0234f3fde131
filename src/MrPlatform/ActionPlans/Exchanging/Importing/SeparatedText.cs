using System.Text;

namespace MrPlatform.ActionPlans.Exchanging.Importing;

/// <summary>
/// A text with separators (RFC 4180) as spreadsheets in Sweden save it: semicolon, tab, comma or bar, in UTF-8 or UTF-16 with a mark, UTF-8 without,
/// or Windows-1252.
/// </summary>
internal static class SeparatedText
{
    private const string NotText =
        "Filen är varken en Excel-arbetsbok (.xlsx) eller en CSV-fil som går att läsa. Spara filen som CSV UTF-8 eller Excel och läs in den igen.";
    private const int LooksAt = 20;

    // One more than there is room for is enough to see that there is too much.
    private const int Most = Grid.MostColumns + 1;
    private static readonly char[] Separators = [';', '\t', ',', '|'];

    public static IEnumerable<GridRow> Rows(byte[] file)
    {
        var text = Decoded(file)
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n');
        // A stray sign of control comes along from other programs; many, or an empty one, is something else than text.
        var odd = text.Count(IsOdd);
        if (odd > Math.Max(3, text.Length / 100) || text.Contains('\0', StringComparison.Ordinal))
            throw new UnreadableFile(NotText);
        if (odd > 0)
            text = string.Concat(text.Select(sign => IsOdd(sign) ? ' ' : sign));
        return Split(text, SeparatorOf(text)).Select((cells, i) => new GridRow(i + 1, cells, []));
    }

    private static bool IsOdd(char sign) => char.IsControl(sign) && sign is not ('\n' or '\t');

    private static string Decoded(byte[] file)
    {
        var start = file.AsSpan();
        try
        {
            if (start.StartsWith(new byte[] { 0xFF, 0xFE }))
                return new UnicodeEncoding(false, false, true).GetString(file, 2, file.Length - 2);
            if (start.StartsWith(new byte[] { 0xFE, 0xFF }))
                return new UnicodeEncoding(true, false, true).GetString(file, 2, file.Length - 2);
            var mark = start.StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }) ? 3 : 0;
            return Utf8(file, mark) ?? Windows(file);
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableFile(NotText);
        }
    }

    private static string? Utf8(byte[] file, int mark)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(
                file,
                mark,
                file.Length - mark
            );
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Five bytes mean nothing in Windows-1252. Older Mac and DOS files have them for letters, and would be read all wrong.</summary>
    private static string Windows(byte[] file)
    {
        var text = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(file);
        return text.Any(sign => sign is >= '\u0080' and <= '\u009F')
            ? throw new UnreadableFile(NotText)
            : text;
    }

    /// <summary>
    /// The one that makes most headings known in any of the first rows; else the one that most rows have. So a comma in a title above decides nothing.
    /// </summary>
    private static char SeparatorOf(string text) =>
        Separators
            .Select(separator => (separator, Rows: Split(text, separator).Take(LooksAt).ToList()))
            .OrderByDescending(one => one.Rows.Max(Headings))
            .ThenByDescending(one => one.Rows.Count(row => row.Count > 1))
            .ThenByDescending(one => one.Rows.Sum(row => row.Count))
            .First()
            .separator;

    /// <summary>A single word that is known may as well be part of a title: "Budget, 2027".</summary>
    private static int Headings(List<string> row) =>
        ReadGrid.Known(row) is var known and > 1 ? known : 0;

    private static IEnumerable<List<string>> Split(string text, char separator)
    {
        var (row, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (quoted && sign == '"' && i + 1 < text.Length && text[i + 1] == '"')
                field.Append(text[i++]);
            else if (sign == '"' && (quoted || field.Length == 0))
                quoted = !quoted;
            else if (!quoted && (sign == separator || sign == '\n'))
            {
                if (row.Count < Most)
                    row.Add(field.ToString());
                field.Clear();
                if (sign != '\n')
                    continue;
                yield return row;
                row = [];
            }
            else
                field.Append(sign);
        }
        if (row.Count < Most)
            row.Add(field.ToString());
        yield return row;
    }
}
