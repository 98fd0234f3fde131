using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Answering;

/// <summary>Answers one criterion for one unit: choose what fits, say why, show what it rests on, go on.</summary>
[Authorize]
public sealed class AnswerCriterionModel(
    MrContext db,
    Knowledge knowledge,
    AnswerCriteria answers,
    ReadTruths truths,
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

    /// <summary>How several see it, each on their own; nothing before it is shown.</summary>
    public Spread Voices { get; private set; } = Spread.None;

    /// <summary>What the unit claims, what people live and what has come of it.</summary>
    public CriterionTruths Truths { get; private set; } = null!;

    /// <summary>How many have rated it.</summary>
    public int Rated { get; private set; }

    public bool Revealed { get; private set; }

    /// <summary>Where several rate, the group agrees when what they see has been shown.</summary>
    public bool MayAnswer => Place.MayAnswer && (!Place.Unit.HearsSeveral || Revealed);

    /// <summary>Somebody else's answer, saved while this one was written. Both are shown; the person chooses.</summary>
    public Answer? Other { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, string kod, long? enhet, CancellationToken stop)
    {
        if (!await Find(id, kod, enhet))
            return NotFound();
        await Load(stop);
        Form = AnswerForm.Of(Answer);
        return Page();
    }

    public async Task<IActionResult> OnPost(
        Guid id,
        string kod,
        long? enhet,
        string? act,
        CancellationToken stop
    )
    {
        if (!await Find(id, kod, enhet))
            return NotFound();
        if (!HttpContext.SignedIn.Answers)
            return Forbid();
        var given = Form.Read(ModelState, "Form.", t, Stockholm.DayOf(clock.GetUtcNow()));
        if (Place.Unit.HearsSeveral)
            given = Agreed(given);
        if (given is null)
        {
            await Load(stop);
            return Page();
        }
        var changed = await answers.Save(
            Place,
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

    /// <summary>A group says why, and may write what somebody sees differently.</summary>
    private GivenAnswer? Agreed(GivenAnswer? given)
    {
        if (string.IsNullOrWhiteSpace(Form.Motivation))
            ModelState.AddModelError("Form.Motivation", t["Skriv varför ni enades om det svaret."]);
        if (Form.Dissent?.Length > AnswerForm.LongestText)
            ModelState.AddModelError(
                "Form.Dissent",
                t["Texten är för lång. Den får vara högst 4 000 tecken."]
            );
        return ModelState.IsValid && given is not null
            ? given with
            {
                Dissent = Form.Dissent ?? "",
            }
            : null;
    }

    private async Task<PageResult> TwoAnswers(Answer other, CancellationToken stop)
    {
        Other = other;
        // Saving again after having seen the other answer is a choice, not an accident.
        Form.Version = other.Version;
        ModelState.Remove("Form.Version");
        Response.StatusCode = StatusCodes.Status409Conflict;
        await Load(stop);
        return Page();
    }

    /// <summary>All that saving needs.</summary>
    private async Task<bool> Find(Guid id, string kod, long? enhet)
    {
        if (
            await AnsweringPlace.FindCriterion(
                db,
                knowledge,
                HttpContext.SignedIn,
                (id, kod, enhet)
            )
            is not { } found
        )
            return false;
        (Place, Criterion) = found;
        return true;
    }

    /// <summary>What showing needs besides; a saved answer goes on to the next page without it.</summary>
    private async Task Load(CancellationToken stop)
    {
        Area = await Place.Answers(db, stop);
        Answer = Area.First(a => a.Criterion == Criterion.Id);
        Previous = (await Place.Previous(db, stop)).GetValueOrDefault(Criterion.Id);
        Progress = await Place.Progress(db, stop);
        Truths = await truths.Of((Place.Round, Place.Unit), Criterion, Answer.Shown, stop);
        if (!Place.Unit.HearsSeveral)
            return;
        Revealed = (await db.RevealedFor(Place.Unit.Id, stop)).Contains(Criterion.Id);
        if (Revealed)
            Voices = (await db.Spreads(Place.Unit.Id, [Criterion.Id], stop)).GetValueOrDefault(
                Criterion.Id,
                Spread.None
            );
        else
            Rated = await db.BlindRatings.CountAsync(
                r => r.RatingUnitId == Place.Unit.Id && r.Criterion == Criterion.Id,
                stop
            );
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
