using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Answering;

/// <summary>Answers one criterion for one unit: choose what fits, say why, show what it rests on, go on.</summary>
[Authorize]
public sealed class AnswerCriterionModel(
    MrContext db,
    Knowledge knowledge,
    AnswerCriteria answers,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel
{
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    public AnsweringPlace Place { get; private set; } = null!;

    public Criterion Criterion { get; private set; } = null!;

    public Answer Answer { get; private set; } = null!;

    public Answer? Previous { get; private set; }

    /// <summary>The unit's answers in the same area, shown beside.</summary>
    public IReadOnlyList<Answer> Area { get; private set; } = [];

    public Tally Progress { get; private set; } = new();

    /// <summary>Somebody else's answer, saved while this one was written. Both are shown; the person chooses.</summary>
    public Answer? Other { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, string kod, long? enhet, CancellationToken stop)
    {
        if (!await Load(id, kod, enhet, stop))
            return NotFound();
        Form = AnswerForm.Of(Answer);
        return await Shown(stop);
    }

    public async Task<IActionResult> OnPost(
        Guid id,
        string kod,
        long? enhet,
        string? act,
        CancellationToken stop
    )
    {
        if (!await Load(id, kod, enhet, stop))
            return NotFound();
        if (!HttpContext.SignedIn.Answers)
            return Forbid();
        var given = Form.Read(ModelState, "Form.", t, Stockholm.DayOf(clock.GetUtcNow()));
        if (given is null)
            return await Shown(stop);
        var changed = await answers.Save(
            Place.Unit,
            [new(kod, Form.Version, given)],
            HttpContext.SignedIn.At,
            stop
        );
        if (changed.Count > 0)
            return await TwoAnswers(changed[0], stop);
        return act == "underlag"
            ? Redirect(Here(kod) + "#underlag")
            : Redirect(await Next(kod, stop));
    }

    private async Task<PageResult> TwoAnswers(Answer other, CancellationToken stop)
    {
        Other = other;
        // Saving again after having seen the other answer is a choice, not an accident.
        Form.Version = other.Version;
        ModelState.Remove("Form.Version");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await Shown(stop);
    }

    private async Task<bool> Load(Guid id, string kod, long? enhet, CancellationToken stop)
    {
        // The code decides the area in every framework of this version; the round decides whether it is asked.
        var area = knowledge.AreaOf(kod);
        var place = area is null
            ? null
            : await AnsweringPlace.Find(db, HttpContext.SignedIn, id, area, enhet, kod);
        if (place is null)
            return false;
        Place = place;
        Area = await place.AnswersIn(db, area!, stop);
        var answer = Area.FirstOrDefault(a => a.Criterion == kod);
        var criterion = knowledge.FrameworkOf(place.Round).FindCriterion(kod);
        if (answer is null || criterion is null)
            return false;
        Answer = answer;
        Criterion = criterion;
        return true;
    }

    /// <summary>What only showing needs; a saved answer goes on to the next page without it.</summary>
    private async Task<PageResult> Shown(CancellationToken stop)
    {
        Previous = (await Place.PreviousIn(db, Criterion.Area.Id, stop)).GetValueOrDefault(
            Criterion.Id
        );
        Progress = await Place.Progress(db, stop);
        return Page();
    }

    /// <summary>The next unanswered criterion after this one, round the list; the round's overview when all is answered.</summary>
    private async Task<string> Next(string kod, CancellationToken stop)
    {
        var left = (await Place.Unanswered(db, stop)).ToHashSet(StringComparer.Ordinal);
        var order = knowledge.FrameworkOf(Place.Round).Criteria.Select(c => c.Id).ToList();
        var at = order.IndexOf(kod);
        var next = order.Skip(at + 1).Concat(order.Take(at)).FirstOrDefault(left.Contains);
        return next is null
            ? $"~/nulagesanalyser/{Place.Round.Id}?klar={Place.Unit.Number}"
            : Here(next);
    }

    public string Here(string kod) =>
        $"~/nulagesanalyser/{Place.Round.Id}/kriterier/{kod}?enhet={Place.Unit.Number}";
}
