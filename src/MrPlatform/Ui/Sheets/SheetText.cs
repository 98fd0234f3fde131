using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace MrPlatform.Ui.Sheets;

/// <summary>What a text may hold where it is going, and nothing else altered.</summary>
internal static partial class SheetText
{
    // More than this in one cell and Excel calls the file damaged.
    private const int LongestInCell = 32_767;
    private const int LongestName = 31;

    private const string FormulaSigns = "=+-@＝＋－＠﹦﹢﹣﹫";

    /// <summary>Without control characters and halves of characters, which no XML may hold.</summary>
    public static string Allowed(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (!XmlConvert.IsXmlChar(text[i]) || char.IsSurrogate(text[i]))
                return Filtered(text);
        return text;
    }

    private static string Filtered(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                kept.Append(text[i]).Append(text[++i]);
            else if (XmlConvert.IsXmlChar(text[i]) && !char.IsSurrogate(text[i]))
                kept.Append(text[i]);
        return kept.ToString();
    }

    /// <summary>
    /// True when a spreadsheet may take it for a formula. Some take away blanks, invisible signs and quotation marks before they look, and some read
    /// full-width signs as the usual ones (OWASP, CSV injection).
    /// </summary>
    public static bool IsFormula(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (FormulaSigns.Contains(rune.ToString(), StringComparison.Ordinal))
                return true;
            else if (!IsPassedOver(rune))
                return false;
            else if (rune.Value is '\t' or '\r' && text[0] == rune.Value)
                return true;
        return false;
    }

    private static bool IsPassedOver(Rune rune) =>
        rune.Value == '"'
        || Rune.IsWhiteSpace(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control;

    /// <summary>As a workbook holds it: _x000D_ is read as a sign there, so a text that says so is marked as a text.</summary>
    public static string InCell(string text)
    {
        var allowed = Allowed(text);
        if (allowed.Contains("_x", StringComparison.OrdinalIgnoreCase))
            allowed = ReadAsSign().Replace(allowed, "_x005F_");
        return allowed.Length <= LongestInCell ? allowed : allowed[..(LongestInCell - 1)] + "…";
    }

    /// <summary>Names of sheets are at most 31 characters, hold none of : \ / ? * [ ], and are unique whatever the case.</summary>
    public static IReadOnlyList<string> Names(IEnumerable<string> wanted)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. wanted.Select(name => Free(Named(name), taken))];
    }

    private static string Named(string wanted)
    {
        var name = NotInName().Replace(Allowed(wanted), " ").Trim(' ', '\'');
        return name.Length == 0 ? "Blad" : Cut(name, LongestName);
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var i = 2; !taken.Add(free); i++)
            free = Cut(name, LongestName - $" {i}".Length) + $" {i}";
        return free;
    }

    private static string Cut(string name, int length) =>
        name.Length <= length ? name : name[..length].TrimEnd(' ', '\'');

    [GeneratedRegex(@"_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, 1_000)]
    private static partial Regex ReadAsSign();

    [GeneratedRegex(@"[:\\/?*\[\]\s]+", RegexOptions.None, 1_000)]
    private static partial Regex NotInName();
}
