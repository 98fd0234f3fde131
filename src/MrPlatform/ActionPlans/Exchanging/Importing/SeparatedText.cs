using System.Text;

namespace MrPlatform.ActionPlans.Exchanging.Importing;

/// <summary>
/// A text with separators (RFC 4180) as spreadsheets in Sweden save it: semicolon, comma or tab, in UTF-8 with or without a mark, or Windows-1252.
/// </summary>
internal static class SeparatedText
{
    private const string NotText =
        "Filen är varken en Excel-arbetsbok (.xlsx) eller en CSV-fil. Utgå från mallen, eller spara er fil som en av dem.";
    private static readonly char[] Separators = [';', '\t', ','];

    public static IEnumerable<GridRow> Rows(byte[] file)
    {
        var text = Decoded(file).ReplaceLineEndings("\n");
        if (text.Any(sign => char.IsControl(sign) && sign is not ('\n' or '\t')))
            throw new UnreadableFile(NotText);
        var separator = SeparatorOf(text);
        return Split(text, separator).Select((cells, i) => new GridRow(i + 1, cells, []));
    }

    private static string Decoded(byte[] file)
    {
        if (file.AsSpan().StartsWith(new byte[] { 0xFF, 0xFE }))
            return Encoding.Unicode.GetString(file, 2, file.Length - 2);
        var mark = file.AsSpan().StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }) ? 3 : 0;
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
            // Every byte means something in Windows-1252; what then holds control signs is no text.
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(file);
        }
    }

    /// <summary>The one there is most of in the first line that has any, outside quotation marks.</summary>
    private static char SeparatorOf(string text)
    {
        foreach (var line in text.Split('\n', 20))
        {
            var counts = Separators
                .Select(separator => (separator, Count(line, separator)))
                .ToList();
            if (counts.MaxBy(one => one.Item2) is (var most, > 0))
                return most;
        }
        return ';';
    }

    private static int Count(string line, char separator)
    {
        var (quoted, count) = (false, 0);
        foreach (var sign in line)
            if (sign == '"')
                quoted = !quoted;
            else if (sign == separator && !quoted)
                count++;
        return count;
    }

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
                row.Add(field.ToString());
                field.Clear();
                if (row.Count > Grid.MostColumns)
                    throw new UnreadableFile(Grid.TooMuch);
                if (sign != '\n')
                    continue;
                yield return row;
                row = [];
            }
            else
                field.Append(sign);
        }
        row.Add(field.ToString());
        yield return row;
    }
}
