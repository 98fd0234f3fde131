using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library.Checklists;

/// <summary>
/// One checklist to answer for one's own sake, and what the answers say. Sent, never in the address, and not kept: neither here nor in
/// any log.
/// </summary>
[PublicForm(Purpose)]
public sealed class ChecklistModel(Knowledge knowledge, IStringLocalizer<LibraryWords> t)
    : EntryPage(knowledge),
        IShowsAgain
{
    public const string Purpose = "checklista";
    public const string Mine = "mig";

    public Framework List { get; private set; } = null!;

    public OwnAnswers Answers { get; private set; } = null!;

    /// <summary>Null while the statements are shown.</summary>
    public ChecklistResult? Result { get; private set; }

    /// <summary>Only the statements one person can answer for their own work.</summary>
    public bool OnlyMine { get; private set; }

    public IEnumerable<Criterion> StatementsIn(Area area) =>
        area.Criteria.Where(one => !OnlyMine || one.Personal);

    public IActionResult OnGet(string lista, string? urval)
    {
        Find(lista, urval);
        if (List is not null)
            Answers = OwnAnswers.In("", List.Criteria);
        return Show(List?.Id, lista, Addresses.Checklist);
    }

    public IActionResult OnPost(string lista, string? urval, string? gor)
    {
        if (!Read(lista, urval))
            return NotFound();
        if (gor == "andra")
            return Page();
        if (Answers.Given == 0)
        {
            ModelState.AddModelError(
                OwnAnswers.Field(List.Areas.SelectMany(StatementsIn).First().Id),
                t["Svara på minst ett påstående. Vet du inte är det också ett svar."]
            );
            return Page();
        }
        Result = new ChecklistResult(List, Answers, OnlyMine, Base);
        return Page();
    }

    public Task<IActionResult> ShowAgain() =>
        Task.FromResult<IActionResult>(
            Read((string)RouteData.Values["lista"]!, Request.Form["urval"]) ? Page() : NotFound()
        );

    public IEnumerable<RelatedGroup> Related =>
        [
            Links.Group(
                t["Verktyg"],
                Base.Neighbours.Of<Tool>(List).Select(Links.To),
                new Link(t["Alla verktyg"], Addresses.Tools)
            ),
            new(t["Metoder"], [.. Base.Neighbours.Of<Method>(List).Select(Links.To)]),
            Links.Group(
                t["Kriterier"],
                Base.Neighbours.Of<Criterion>(List).Select(Links.To),
                new Link(t["Alla kriterier"], Addresses.Criteria)
            ),
            new(t["Vägar"], [.. Base.Neighbours.Of<GuidedPath>(List).Select(Links.To)]),
            new(
                t["Andra checklistor"],
                [.. Base.Checklists.Where(one => one != List).Select(Links.To)]
            ),
        ];

    private void Find(string lista, string? urval)
    {
        List = Called(Base.Checklists, lista, one => [one.Id, one.Title])!;
        OnlyMine = urval == Mine && List?.Criteria.Any(one => one.Personal) is true;
    }

    private bool Read(string lista, string? urval)
    {
        Find(lista, urval);
        if (List is null)
            return false;
        Answers = OwnAnswers.In(Request.Form, List.Criteria);
        return true;
    }
}
