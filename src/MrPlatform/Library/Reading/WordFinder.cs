using System.Text.RegularExpressions;
using MrPlatform.RightsFramework;
using MrPlatform.Ui.Text;

namespace MrPlatform.Library.Reading;

/// <summary>
/// Finds words of the glossary in text, with the usual endings and never inside a longer word. Everyday words are not looked
/// for: a text where every third word is explained explains nothing.
/// </summary>
internal sealed class WordFinder
{
    private const string SwedishEndings =
        "(?:ernas?|arnas?|ornas?|ens?|ets?|ers?|ars?|ors?|ns?|as?|e|s|t)?";

    private const string EnglishEndings = "(?:es|s)?(?:['’]s)?";

    private readonly Regex _pattern;
    private readonly Dictionary<string, Term> _byWord;

    public static WordFinder Swedish(IEnumerable<Term> glossary) => new(glossary, SwedishEndings);

    public static WordFinder English(IEnumerable<Term> glossary) => new(glossary, EnglishEndings);

    private WordFinder(IEnumerable<Term> glossary, string endings)
    {
        // Two Swedish words may be one in English; the first is explained.
        _byWord = glossary
            .Where(term => !term.Everyday)
            .DistinctBy(term => term.Word, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(term => term.Word, StringComparer.OrdinalIgnoreCase);
        var words = _byWord.Keys.OrderByDescending(word => word.Length).Select(Regex.Escape);
        _pattern = new Regex(
            $@"(?<![\p{{L}}\p{{N}}-])(?<word>{string.Join('|', words)}){endings}(?![\p{{L}}\p{{N}}-])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(5)
        );
    }

    /// <summary>Begins a page: each word is explained once on it, and what the page itself is about not at all.</summary>
    public OnePage On(string title) =>
        new(this, [.. _pattern.Matches(title).Select(match => TermOf(match))]);

    private Term TermOf(Match match) => _byWord[match.Groups["word"].Value];

    internal sealed class OnePage(WordFinder finder, HashSet<Term> known)
    {
        private readonly List<Term> _found = [];

        public IReadOnlyList<Term> Found => _found;

        /// <summary>Turns the first of each word into a button that shows what it means; leaves links, headings and tables alone.</summary>
        public Markup Explain(Markup markup) =>
            new(
                TextInMarkup.Change(
                    markup.ToString(),
                    text => finder._pattern.Replace(text, Button)
                )
            );

        private string Button(Match match)
        {
            var term = finder.TermOf(match);
            if (!known.Add(term))
                return match.Value;
            _found.Add(term);
            return $"""<button class="mr-term" type="button" popovertarget="ord-{term.Id}">{match.Value}</button>""";
        }
    }
}
