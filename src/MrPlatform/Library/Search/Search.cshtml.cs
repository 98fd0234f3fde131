using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;

namespace MrPlatform.Library.Search;

/// <summary>
/// Search over the whole reference work: best first, limited by kind and role, in addresses that can be shared. Not kept like other
/// public pages: questions are endless and would crowd them out.
/// </summary>
[AllowAnonymous]
public sealed class SearchModel(
    SearchLanguages search,
    Knowledge knowledge,
    IStringLocalizer<LibraryWords> t
) : PageModel
{
    public const int PageSize = 20;
    private const int LongestQuestion = 200;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Asked { get; set; }

    [BindProperty(SupportsGet = true)]
    public List<SearchKind> Slag { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public List<string> Roll { get; set; } = [];

    /// <summary>Only the words as written.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Bara { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Sida { get; set; } = 1;

    public string Question { get; private set; } = "";

    public Found? Found { get; private set; }

    public IReadOnlyList<SearchHit> Chosen { get; private set; } = [];

    public IEnumerable<SearchHit> Shown => Chosen.Skip((Sida - 1) * PageSize).Take(PageSize);

    public bool HasMore => Chosen.Count > Sida * PageSize;

    public bool IsLimited => Slag.Count + Roll.Count > 0;

    public IEnumerable<(SearchKind Kind, int Count)> Kinds =>
        Enum.GetValues<SearchKind>()
            .Select(kind => (kind, Found!.Hits.Count(h => h.Document.Kind == kind)))
            .Where(k => k.Item2 > 0 || Slag.Contains(k.kind));

    public IEnumerable<(Role Role, int Count)> Roles =>
        knowledge
            .Current.Roles.Select(role =>
                (role, Found!.Hits.Count(h => h.Document.Roles.Contains(role.Code)))
            )
            .Where(r => r.Item2 > 0 || Roll.Contains(r.role.Code));

    public void OnGet()
    {
        Question = Asked?.Trim() ?? "";
        if (Question.Length > LongestQuestion)
            Question = Question[..LongestQuestion];
        Sida = Math.Clamp(Sida, 1, 1_000);
        if (Question.Length == 0)
            return;
        Found = search.Current.Find(Question, exact: Bara);
        Chosen =
        [
            .. Found.Hits.Where(h =>
                (Slag.Count == 0 || Slag.Contains(h.Document.Kind))
                && (Roll.Count == 0 || h.Document.Roles.Any(Roll.Contains))
            ),
        ];
    }

    /// <summary>This search with something else about it.</summary>
    public string With(int? page = null, bool? only = null, string? words = null) =>
        Addresses.Search
        + "?q="
        + Uri.EscapeDataString(words ?? Question)
        + string.Concat(Slag.Select(kind => $"&slag={kind}"))
        + string.Concat(Roll.Select(role => $"&roll={Uri.EscapeDataString(role)}"))
        + (only ?? Bara ? "&bara=true" : "")
        + (page is > 1 ? $"&sida={page}" : "");

    public string Name(SearchKind kind) =>
        kind switch
        {
            SearchKind.Right => t["Rättighet"],
            SearchKind.Criterion => t["Kriterium"],
            SearchKind.CoreTask => t["Uppdrag"],
            SearchKind.Instrument => t["Lag eller konvention"],
            SearchKind.Principle => t["Princip"],
            SearchKind.Role => t["Roll"],
            SearchKind.Area => t["Område"],
            SearchKind.Characteristic => t["Kännetecken"],
            SearchKind.Method => t["Metod"],
            SearchKind.Tool => t["Verktyg"],
            SearchKind.Example => t["Exempel"],
            SearchKind.Term => t["Ord i ordlistan"],
            SearchKind.Checklist => t["Checklista"],
            SearchKind.Path => t["Väg"],
            _ => t["Resurs hos andra"],
        };

    public string Plural(SearchKind kind) =>
        kind switch
        {
            SearchKind.Right => t["Rättigheter"],
            SearchKind.Criterion => t["Kriterier"],
            SearchKind.CoreTask => t["Kärnuppdrag"],
            SearchKind.Instrument => t["Lagar och konventioner"],
            SearchKind.Principle => t["Principer"],
            SearchKind.Role => t["Roller"],
            SearchKind.Area => t["Områden"],
            SearchKind.Characteristic => t["Kännetecken"],
            SearchKind.Method => t["Metoder"],
            SearchKind.Tool => t["Verktyg"],
            SearchKind.Example => t["Exempel"],
            SearchKind.Term => t["Ordlistan"],
            SearchKind.Checklist => t["Checklistor"],
            SearchKind.Path => t["Vägar"],
            _ => t["Resurser hos andra"],
        };
}
