using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MrPlatform.Foundations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>One criterion for the reviewer: how the units have answered and on what evidence, and what the reviewer says of it.</summary>
[ForReviewers]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ReviewCriterionModel(
    MrContext db,
    Knowledge knowledge,
    WriteReview writing,
    TimeProvider clock
) : PageModel
{
    [BindProperty]
    public ReviewForm Form { get; set; } = new();

    public ReviewedRound Reviewed { get; private set; } = null!;

    public ReviewPlace Place => Reviewed.Place;

    public Criterion Criterion { get; private set; } = null!;

    public IReadOnlyList<ReviewedAnswer> Answers { get; private set; } = [];

    public bool HasMore { get; private set; }

    public int At { get; private set; } = 1;

    public ReviewNote? Other { get; private set; }

    public Criterion Following => Reviewed.After(Criterion.Id).First();

    public async Task<IActionResult> OnGet(Guid id, string kod, int? sida, CancellationToken stop)
    {
        if (await Elsewhere(id, kod, stop) is { } elsewhere)
            return elsewhere is ForbidResult ? Redirect(Addresses.ReviewReport(id)) : elsewhere;
        Form = ReviewForm.Of(Reviewed.Notes.GetValueOrDefault(kod));
        return await Show(sida, stop);
    }

    public async Task<IActionResult> OnPost(Guid id, string kod, int? sida, CancellationToken stop)
    {
        if (await Elsewhere(id, kod, stop) is { } elsewhere)
            return elsewhere;
        if (!ModelState.IsValid)
            return await Show(sida, stop);
        Other = await writing.Save(
            Place,
            kod,
            (Form.Version, new(Form.Sees, Form.Wonders, Form.Proposes)),
            stop
        );
        if (Other is null)
            return Redirect(
                Following.Id == Reviewed.Criteria[0].Id
                    ? Addresses.Review(id) + "?sparat=true"
                    : Addresses.ReviewCriterion(id, Following.Id)
            );
        Form.SeenNow(Other, ModelState);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await Show(sida, stop);
    }

    private async Task<PageResult> Show(int? page, CancellationToken stop)
    {
        At = Math.Clamp(page ?? 1, 1, 1_000);
        var answers = await ReviewedAnswer.Read(db, Place, (Criterion.Id, At), stop);
        HasMore = answers.Count > ReviewedAnswer.OnAPage;
        var today = Stockholm.DayOf(clock.GetUtcNow());
        Answers =
        [
            .. answers
                .Take(ReviewedAnswer.OnAPage)
                .Select(a =>
                    a with
                    {
                        Cap = Cap.Of(a.Answer, Place.Round, today),
                        Evidence =
                        [
                            .. a
                                .Answer.Evidence.Where(e => e.StoodAt(Place.Round.ConcludedAt))
                                .OrderByDescending(e => e.DatedOn),
                        ],
                    }
                ),
        ];
        return Page();
    }

    private async Task<IActionResult?> Elsewhere(Guid id, string kod, CancellationToken stop)
    {
        var today = Stockholm.DayOf(clock.GetUtcNow());
        if (await ReviewPlace.Find(db, HttpContext, (id, today), stop) is not { } place)
            return NotFound();
        Reviewed = await ReviewedRound.Read(db, knowledge, place, stop);
        if (Reviewed.Criteria.FirstOrDefault(c => c.Id == kod) is not { } criterion)
            return NotFound();
        Criterion = criterion;
        return place.IsReviewer ? null : Forbid();
    }
}
