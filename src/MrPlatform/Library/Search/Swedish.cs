using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace MrPlatform.Library.Search;

/// <summary>
/// How Swedish words are told apart and brought together: skolan, skolorna and skolans are one word. The same for what is kept and
/// for what is asked. Endings are taken off one after another until none is left; forms that change inside are named.
/// </summary>
internal static class Swedish
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyåäöé");

    // Longest first. What must be left: three letters after an inflection, four after a derivation.
    private static readonly (string Ending, int Left)[] Endings =
    [
        .. new[]
        {
            "a",
            "e",
            "s",
            "an",
            "ans",
            "ar",
            "ars",
            "arna",
            "arnas",
            "are",
            "ares",
            "aren",
            "arens",
            "arne",
            "as",
            "ad",
            "ade",
            "ades",
            "ande",
            "andes",
            "anden",
            "andet",
            "ande",
            "at",
            "ats",
            "aste",
            "en",
            "ens",
            "er",
            "ers",
            "erna",
            "ernas",
            "ern",
            "es",
            "et",
            "ets",
            "or",
            "ors",
            "orna",
            "ornas",
            "ast",
            "it",
            "its",
            "ende",
            "enden",
            "endet",
        }.Select(ending => (ending, 3)),
        .. new[]
        {
            "het",
            "hets",
            "heten",
            "hetens",
            "heter",
            "heters",
            "heterna",
            "heternas",
            "ing",
            "ings",
            "ingen",
            "ingens",
            "ingar",
            "ingars",
            "ingarna",
            "ingarnas",
            "ning",
            "nings",
            "ningen",
            "ningens",
            "ningar",
            "ningars",
            "ningarna",
            "ningarnas",
            "lig",
            "ligt",
            "liga",
            "ligen",
            "ligare",
            "ligast",
            "ig",
            "igt",
            "iga",
            "igare",
            "isk",
            "iskt",
            "iska",
            "else",
            "elser",
            "elsen",
            "elserna",
            "els",
            "um",
            "al",
            "ala",
            "alt",
        }.Select(ending => (ending, 4)),
    ];

    private static readonly (string Ending, int Left)[] ByLength =
    [
        .. Endings.DistinctBy(e => e.Ending).OrderByDescending(e => e.Ending.Length),
    ];

    private static readonly FrozenSet<string> MayStandBeforeS = "bcdfghjklmnoprtvy"
        .Select(c => c.ToString())
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Stem → the stem it belongs with: vowels that change, and a few kin that endings cannot show.</summary>
    private static readonly FrozenDictionary<string, string> Kin = (
        "bostäd=bost städ=stad ledamöt=ledamot händ=hand länd=land män=man männ=man sön=son böck=bok rött=rot mödr=mod mor=mod "
        + "mödrar=mod fäd=far fädr=far bröd=bror brödr=bror döttr=dott föräldr=föräld hälso=häl mänsk=människ människ=människ öppn=öpp säkr=säk "
        + "stödj=stöd ungdom=ung yngr=ung gaml=gammal äldr=åld åldr=åld jämställd=jämställ deltag=delta nämn=nämnd dat=data "
        + "språklig=språk demokrat=demokrati kriteri=kriter handik=funktionsneds förtroendevald=förtroendeval"
    )
        .Split(' ')
        .Select(pair => pair.Split('='))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Small = (
        "och i att det som en på är av för med till den har de inte om ett man men var sig så från vi när kan ska vara skall hur vad "
        + "du jag ni oss er era min mitt mina vår vårt våra sin sitt sina han hon hen dem dom denna detta dessa där här eller vid mot "
        + "ut upp in under över efter innan utan också bara ändå ju än nu då alla allt någon något några ingen inget inga mer mest "
        + "mycket många vilken vilket vilka blir bli blev får fick gör göra gjort finns finnas måste vill ville kunna kunde borde bör "
        + "hade ha haft genom mellan samt dock the of and to in a an for on is are what how do i we our"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that carry nothing to look for.</summary>
    public static bool IsSmall(string word) =>
        word is [not (>= '0' and <= '9')] || Small.Contains(word);

    /// <summary>The words of a text with where they stand: letters and digits, codes and section numbers (D3.2.1, 6:6) in one piece.</summary>
    public static IEnumerable<(string Word, int At, int Length)> Words(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            var from = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || Joins(text, i)))
                i++;
            yield return (
                text[from..i]
                    .Replace("\u00ad", "", StringComparison.Ordinal)
                    .ToLower(CultureInfo.InvariantCulture),
                from,
                i - from
            );
        }
    }

    /// <summary>What all forms of the word have in common. Codes and numbers are left as they are.</summary>
    public static string Stem(string word)
    {
        if (word.Any(char.IsAsciiDigit))
            return word;
        var stem = word;
        while (!Kin.ContainsKey(stem) && Shorter(stem) is { } shorter)
            stem = shorter;
        return Kin.GetValueOrDefault(stem, stem);
    }

    /// <summary>English words lose what makes them plural or a verb's form; good enough for names and terms.</summary>
    public static string EnglishStem(string word) =>
        word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3]
        : word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2]
        : word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)
            ? word[..^1]
        : word;

    private static string? Shorter(string word)
    {
        foreach (var (ending, left) in ByLength)
            if (
                word.Length - ending.Length >= left
                && word.EndsWith(ending, StringComparison.Ordinal)
                && word.AsSpan(0, word.Length - ending.Length).ContainsAny(Vowels)
                && (ending != "s" || MayStandBeforeS.Contains(word[^2].ToString()))
            )
                return word[..^ending.Length];
        // Fritt, tryggt, utsatt; and what a participle adds: anställd.
        return
            word.Length > 4
            && (
                word.EndsWith("tt", StringComparison.Ordinal)
                || word.EndsWith("gt", StringComparison.Ordinal)
                || word.EndsWith("kt", StringComparison.Ordinal)
                || word.EndsWith("dd", StringComparison.Ordinal)
                || word.EndsWith("lld", StringComparison.Ordinal)
            )
            ? word[..^1]
            : null;
    }

    // A dot, colon or hyphen inside a code or a number: D3.2.1, 6:6, 2017:725.
    private static bool Joins(string text, int at) =>
        text[at] is '.' or ':' or '\u00ad'
        && at > 0
        && at + 1 < text.Length
        && (
            text[at] == '\u00ad'
            || (char.IsAsciiDigit(text[at + 1]) && char.IsAsciiLetterOrDigit(text[at - 1]))
        );
}
