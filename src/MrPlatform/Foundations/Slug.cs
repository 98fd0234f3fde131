using System.Globalization;
using System.Text;

namespace MrPlatform.Foundations;

/// <summary>
/// An address part of lower-case ASCII letters, digits and hyphens. Å, ä and ö lose their marks, so two names can collide:
/// the owner of the names must see to that (Habo and Håbo do).
/// </summary>
public static class Slug
{
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (
                CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark
                && slug.Length > 0
                && slug[^1] != '-'
            )
                slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }
}
