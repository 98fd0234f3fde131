using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Library.Checklists;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;
using MrPlatform.Ui.Kept;

namespace MrPlatform.Overview.Trial;

/// <summary>
/// Ten questions without an account, and at once what they say and a first plan. One page with all ten, so that it works without
/// script and can be left and come back to; with script one at a time. The answers are sent, never in the address, and not kept.
/// </summary>
[AllowAnonymous, PublicForm(Purpose)]
[KeptForVisitors]
public sealed class TrialModel(
    Knowledge knowledge,
    SealedAnswers seal,
    IStringLocalizer<OverviewWords> t
) : PageModel, IShowsAgain
{
    public const string Purpose = "prova";

    public KnowledgeBase Base => knowledge.Current;

    public IReadOnlyList<TrialQuestion> Questions => Base.HumanRights.Trial;

    public OwnAnswers Answers { get; private set; } = null!;

    /// <summary>Null while the questions are shown.</summary>
    public TrialResult? Result { get; private set; }

    /// <summary>The one answer given on the start page may come along in the address, where it stands already.</summary>
    public void OnGet(string? svar) => Answers = OwnAnswers.In(svar, Asked);

    public IActionResult OnPost(string? gor)
    {
        Answers = OwnAnswers.In(Request.Form, Asked);
        if (gor == "andra")
            return Page();
        if (Answers.Given == 0)
        {
            ModelState.AddModelError(
                OwnAnswers.Field(Questions[0].Criterion.Id),
                t["Svara på minst en fråga. Vet du inte är det också ett svar."]
            );
            return Page();
        }
        if (gor == "ta-med")
            return Redirect($"{Addresses.TakeTrialAlong}?svar={seal.Seal(Answers)}");
        Result = new TrialResult(Answers, Base);
        return gor == "text"
            ? File(
                Encoding.UTF8.GetBytes(PlanAsText.Of(Result, t)),
                "text/markdown; charset=utf-8",
                t["forsta-plan.md"]
            )
            : Page();
    }

    public Task<IActionResult> ShowAgain()
    {
        Answers = OwnAnswers.In(Request.Form, Asked);
        return Task.FromResult<IActionResult>(Page());
    }

    private IEnumerable<Criterion> Asked => Questions.Select(question => question.Criterion);
}
