using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.EvidenceRegister;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Answering;

/// <summary>Answers a whole area in one form. What is left blank stays unanswered; what is wrong stops nothing else from being kept on the page.</summary>
[Authorize]
public sealed class AnswerAreaModel(
    MrContext db,
    Knowledge knowledge,
    AnswerCriteria answers,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel
{
    [BindProperty]
    public List<AnswerForm> Items { get; set; } = [];

    /// <summary>Pieces of evidence that several of the answers are to rest on.</summary>
    [BindProperty]
    public SharedEvidence Shared { get; set; } = new();

    public AnsweringPlace Place { get; private set; } = null!;

    public Area Area { get; private set; } = null!;

    public Framework Framework { get; private set; } = null!;

    public IReadOnlyDictionary<string, Answer> Answers { get; private set; } =
        new Dictionary<string, Answer>();

    /// <summary>What the unit answered the round before, by today's criterion.</summary>
    public ILookup<string, Answer> Previous { get; private set; } = null!;

    public Tally Progress { get; private set; } = new();

    /// <summary>Answers somebody else saved meanwhile, by criterion.</summary>
    public IReadOnlyDictionary<string, Answer> Others { get; private set; } =
        new Dictionary<string, Answer>();

    public bool Saved { get; private set; }

    /// <summary>Shown as saved, not come back with what was typed.</summary>
    public bool Fresh { get; private set; }

    public async Task<IActionResult> OnGet(
        Guid id,
        string kod,
        long? enhet,
        bool sparat,
        CancellationToken stop
    )
    {
        if (!await Load(id, kod, enhet, stop))
            return NotFound();
        Saved = sparat;
        Fresh = true;
        Items = [.. Answers.Values.Select(AnswerForm.Of)];
        await Offer(stop);
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
        if (!await Load(id, kod, enhet, stop))
            return NotFound();
        if (!HttpContext.SignedIn.Answers)
            return Forbid();
        // Nothing is saved by searching: the form comes back as it is typed, with what was found.
        var searches = EnterKey.Searches(act, Shared.Search, Shared.Searched);
        if (searches)
            Items.RemoveAll(item => !Answers.ContainsKey(item.Criterion));
        if (searches || Read() is not { } incoming)
        {
            await Offer(stop);
            return Page();
        }
        await db.DemandSeen(HttpContext.SignedIn, Shared.Pieces, stop);
        var changed = await answers.Save(Place, incoming, HttpContext.SignedIn.At, stop);
        if (changed.Count > 0)
        {
            await Offer(stop);
            return TwoAnswers(changed);
        }
        return Redirect(await Next(stop));
    }

    private List<IncomingAnswer>? Read()
    {
        Items.RemoveAll(item => !Answers.ContainsKey(item.Criterion));
        var today = Stockholm.DayOf(clock.GetUtcNow());
        var incoming = new List<IncomingAnswer>();
        for (var i = 0; i < Items.Count; i++)
        {
            if (Items[i].IsBlank)
                continue;
            if (Items[i].Read(ModelState, Prefix(i), t, today) is { } given)
                incoming.Add(
                    new(
                        Items[i].Criterion,
                        Items[i].Version,
                        Shared.IsFor(Items[i].Criterion)
                            ? given with
                            {
                                ReusedEvidence = [.. given.ReusedEvidence, .. Shared.Pieces],
                            }
                            : given
                    )
                );
        }
        if (ModelState.ErrorCount == 0)
            Shared.Check(ModelState, incoming, t);
        return ModelState.ErrorCount == 0 ? incoming : null;
    }

    /// <summary>What there is in the register to let several of the answers rest on.</summary>
    private async Task Offer(CancellationToken stop)
    {
        if (!Place.MayAnswer || Place.Unit.HearsSeveral)
            return;
        Shared.Asked = [.. Answers.Keys];
        Shared.ToChoose = await EvidenceToChoose.Read(
            db,
            HttpContext.SignedIn,
            (Place.Unit, null, []),
            (Shared.Pieces, Shared.Search),
            stop
        );
    }

    private PageResult TwoAnswers(IReadOnlyList<Answer> changed)
    {
        Others = changed.ToDictionary(a => a.Criterion, StringComparer.Ordinal);
        for (var i = 0; i < Items.Count; i++)
        {
            if (!Others.TryGetValue(Items[i].Criterion, out var other))
                continue;
            Items[i].Version = other.Version;
            ModelState.Remove(Prefix(i) + nameof(AnswerForm.Version));
        }
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> Load(Guid id, string kod, long? enhet, CancellationToken stop)
    {
        if (await AnsweringPlace.Find(db, HttpContext.SignedIn, id, kod, enhet) is not { } place)
            return false;
        Place = place;
        Framework = knowledge.FrameworkOf(place.Round);
        Area = Framework.Areas.First(a => a.Id == kod);
        Answers = (await place.Answers(db, stop)).ToDictionary(
            a => a.Criterion,
            StringComparer.Ordinal
        );
        Previous = await place.Previous(db, knowledge, stop);
        Progress = await place.Progress(db, stop);
        return true;
    }

    /// <summary>The next area with something left; the same area when this one still has; the overview when all is answered.</summary>
    private async Task<string> Next(CancellationToken stop)
    {
        var left = (await Place.Unanswered(db, stop)).ToHashSet(StringComparer.Ordinal);
        if (left.Count == 0)
            return $"~/nulagesanalyser/{Place.Round.Id}?klar={Place.Unit.Number}";
        var areas = Framework.Areas.ToList();
        var at = areas.FindIndex(a => a.Id == Area.Id);
        var next = areas
            .Skip(at)
            .Concat(areas.Take(at))
            .First(a => a.Criteria.Any(c => left.Contains(c.Id)));
        return $"~/nulagesanalyser/{Place.Round.Id}/omraden/{next.Id}?enhet={Place.Unit.Number}&sparat=true";
    }

    public static string Prefix(int index) => $"Items[{index}].";

    /// <summary>
    /// Where an item's fields belong. Said here rather than by <c>for="Items[i]"</c>: an index in such an expression is compiled anew
    /// each time it is shown, which cost 20 ms on a page of eleven criteria.
    /// </summary>
    public ViewDataDictionary Named(int index) =>
        new(ViewData) { TemplateInfo = { HtmlFieldPrefix = $"Items[{index}]" } };
}
