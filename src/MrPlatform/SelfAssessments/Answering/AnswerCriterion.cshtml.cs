using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Commenting;
using MrPlatform.SelfAssessments.EvidenceFiles;
using MrPlatform.SelfAssessments.EvidenceRegister;
using MrPlatform.SelfAssessments.Mine;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Storage;
using MrPlatform.Ui.Forms;

namespace MrPlatform.SelfAssessments.Answering;

/// <summary>Answers one criterion for one unit: choose what fits, say why, show what it rests on, go on.</summary>
[Authorize, LargeUpload]
public sealed partial class AnswerCriterionModel(
    MrContext db,
    Knowledge knowledge,
    AnswerCriteria answers,
    TakeFile files,
    ReadTruths truths,
    IEnumerable<IAnswerHints> hints,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel
{
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    /// <summary>True when one goes through one's own criteria: then saving leads on to the next of them.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Mina { get; set; }

    public AnsweringPlace Place { get; private set; } = null!;

    public Criterion Criterion { get; private set; } = null!;

    public Answer Answer { get; private set; } = null!;

    /// <summary>What the unit answered the round before; several when questions have become one.</summary>
    public IReadOnlyList<Answer> Previous { get; private set; } = [];

    /// <summary>The unit's answers in the same area, shown beside.</summary>
    public IReadOnlyList<Answer> Area { get; private set; } = [];

    /// <summary>Past this one to the next of one's own; null when one does not go through them.</summary>
    public string? Skip { get; private set; }

    /// <summary>What is said around the answer: who is to give it, and comments.</summary>
    public AroundAnswer Around { get; private set; } = null!;

    /// <summary>What has happened that may change the answer, while it can be changed.</summary>
    public IReadOnlyList<AnswerHint> Hints { get; private set; } = [];

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

    /// <summary>Why the answer is shown lower than it is claimed.</summary>
    public Cap? Cap => Cap.Of(Answer, Place.Round, Today);

    public DateOnly Today => Stockholm.DayOf(clock.GetUtcNow());

    /// <summary>Somebody else's answer, saved while this one was written. Both are shown; the person chooses.</summary>
    public Answer? Other { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, string kod, long? enhet, CancellationToken stop)
    {
        if (!await Find(id, kod, enhet))
            return NotFound();
        await Load(stop);
        Form = AnswerForm.Of(Answer);
        await Offer(stop);
        if (Request.Query.ContainsKey(LargeUploadAttribute.TooLarge))
            Tell(FileFault.TooLarge);
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
        var searches = EnterKey.Searches(act, Form.EvidenceSearch, Form.EvidenceSearched);
        var given = searches ? null : Form.Read(ModelState, "Form.", t, Today);
        if (Place.Unit.HearsSeveral && !searches)
            given = given.ByGroup(Form, ModelState, t);
        if (given is not null)
            given = await WithEvidence(given, stop);
        if (given is null)
        {
            await Load(stop);
            await Offer(stop);
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

    /// <summary>With the file that was sent, taken in last so that none is kept for a form that comes back; null when it was refused.</summary>
    private async Task<GivenAnswer?> WithEvidence(GivenAnswer given, CancellationToken stop)
    {
        await db.DemandSeen(HttpContext.SignedIn, given.ReusedEvidence, stop);
        if (Form.EvidenceFile is not { } upload)
            return given;
        var (file, fault) = await files.From(
            upload,
            Place.Round.OrganisationId,
            HttpContext.SignedIn.At(clock),
            stop
        );
        if (fault is { } why)
            Tell(why);
        return file is null
            ? null
            : given with
            {
                AddedEvidence = [.. given.AddedEvidence.Select(note => note with { File = file })],
            };
    }

    private void Tell(FileFault fault) =>
        ModelState.AddModelError("Form.EvidenceFile", t.Why(fault, files.MostMegabytes));

    /// <summary>What there is in the register to let the answer rest on.</summary>
    private async Task Offer(CancellationToken stop)
    {
        if (MayAnswer)
            Form.ToChoose = await EvidenceToChoose.Read(
                db,
                HttpContext.SignedIn,
                (Place.Unit, Answer, Previous),
                (Form.ReuseEvidence, Form.EvidenceSearch),
                stop
            ) with
            {
                Megabytes = files.MostMegabytes,
            };
    }

    private async Task<PageResult> TwoAnswers(Answer other, CancellationToken stop)
    {
        Other = other;
        // Saving again after having seen the other answer is a choice, not an accident.
        Form.Version = other.Version;
        ModelState.Remove("Form.Version");
        Response.StatusCode = StatusCodes.Status409Conflict;
        await Load(stop);
        await Offer(stop);
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
    /// <summary>The next unanswered criterion after this one, round the list; the round's overview when all is answered.</summary>
    private async Task<string> Next(string kod, CancellationToken stop)
    {
        if (Mina)
            return await OnThroughMine(kod, stop);
        var left = (await Place.Unanswered(db, stop)).ToHashSet(StringComparer.Ordinal);
        var order = knowledge.FrameworkOf(Place.Round).Criteria.Select(c => c.Id).ToList();
        var at = order.IndexOf(kod);
        var next = order.Skip(at + 1).Concat(order.Take(at)).FirstOrDefault(left.Contains);
        return next is null
            ? $"~/nulagesanalyser/{Place.Round.Id}?klar={Place.Unit.Number}"
            : Here(next);
    }

    private async Task<string> OnThroughMine(string kod, CancellationToken stop) =>
        Walk.On(
            await MyCriteria.Of(db, HttpContext.SignedIn.Id, Today, stop),
            Place.Round.Id,
            Place.Unit.Number,
            kod
        );

    public string Here(string kod) =>
        $"~/nulagesanalyser/{Place.Round.Id}/kriterier/{kod}?enhet={Place.Unit.Number}{(Mina ? "&mina=true" : "")}";
}
