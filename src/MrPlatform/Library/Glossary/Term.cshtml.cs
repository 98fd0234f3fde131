using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library.Glossary;

/// <summary>One word: what it means, what others call it, what it is in English and where it is used.</summary>
public sealed class TermModel(Knowledge knowledge, IStringLocalizer<LibraryWords> t)
    : EntryPage(knowledge)
{
    private const int Most = 4;

    public Term Term { get; private set; } = null!;

    public IActionResult OnGet(string ord)
    {
        Term = Called(
            Base.Glossary,
            ord,
            one => [one.Id, one.Word, .. one.Synonyms, one.Swedish, .. one.SwedishSynonyms]
        )!;
        return Show(Term?.Id, ord, Addresses.Term);
    }

    public IEnumerable<RelatedGroup> Related =>
        [
            new(t["Ord intill"], [.. Base.Neighbours.Of<Term>(Term).Select(Links.To)]),
            new(
                t["Metoder och verktyg där ordet används"],
                [
                    .. Using(Base.Methods, one => one.Body).Select(Links.To),
                    .. Using(Base.Tools, one => one.Body).Select(Links.To),
                ]
            ),
            new(
                t["Exempel där ordet används"],
                [.. Using(Base.Examples, one => one.Body).Select(Links.To)]
            ),
            new(
                t["Kriterier där ordet används"],
                [.. Using(Base.Criteria, one => one.Text + " " + one.Why).Select(Links.To)]
            ),
        ];

    private IEnumerable<T> Using<T>(IReadOnlyList<T> all, Func<T, string> text)
        where T : ContentItem =>
        all.Where(one =>
                text(one)
                    .Contains(
                        one.Language == Term.Language ? Term.Word : Term.Swedish,
                        StringComparison.OrdinalIgnoreCase
                    )
            )
            .Take(Most);
}
