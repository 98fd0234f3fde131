using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>A reviewer's own page: what is reviewed, how far one has come, what one says of the whole, and handing it in.</summary>
[ForReviewers]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ReviewModel(
    MrContext db,
    Knowledge knowledge,
    WriteReview writing,
    Marks marks,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel, IHaveSheets
{
    public const string Criteria = "kriterier";

    [BindProperty]
    public ReviewForm Form { get; set; } = new();

    public ReviewedRound Reviewed { get; private set; } = null!;

    public ReviewPlace Place => Reviewed.Place;

    /// <summary>What somebody else saved about the whole while this was written.</summary>
    public ReviewNote? Other { get; private set; }

    public bool Saved { get; private set; }

    /// <summary>Names of the units within the scope; empty when it is all of them.</summary>
    public IReadOnlyList<string> Units { get; private set; } = [];

    public string SheetsTitle => t["Granska {0}", Place.Round.Title];

    public IEnumerable<Sheet> Sheets() =>
        [
            new(
                t["Kriterium för kriterium"],
                [
                    t["Område"].Value,
                    t["Kod"].Value,
                    t["Kriterium"].Value,
                    t["Så svarar de"].Value,
                    t["Nivå"].Value,
                    t["Du har skrivit"].Value,
                ],
                Reviewed.Criteria.Select(criterion =>
                    (Cell[])
                        [
                            criterion.Area.Name,
                            criterion.Id,
                            criterion.Title,
                            marks.Name(Reviewed.Answers[criterion.Id].Whole.Mark()),
                            Reviewed.Answers[criterion.Id].Whole.Level?.Level,
                            Reviewed.IsWritten(criterion) ? t["Ja"].Value : t["Nej"].Value,
                        ]
                )
            )
            {
                Key = Criteria,
            },
        ];

    public async Task<IActionResult> OnGet(Guid id, bool sparat, CancellationToken stop)
    {
        if (await Elsewhere(id, stop) is { } elsewhere)
            return elsewhere is ForbidResult ? Redirect(Addresses.ReviewReport(id)) : elsewhere;
        Form = ReviewForm.Of(Reviewed.Whole);
        Saved = sparat;
        return Page();
    }

    /// <summary>Keeps what is said of the whole.</summary>
    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        if (await Elsewhere(id, stop) is { } elsewhere)
            return elsewhere;
        return await Kept(stop) ? Redirect(Addresses.Review(id) + "?sparat=true") : Page();
    }

    /// <summary>Keeps what is said of the whole and hands the review in.</summary>
    public async Task<IActionResult> OnPostHandIn(Guid id, CancellationToken stop)
    {
        if (await Elsewhere(id, stop) is { } elsewhere)
            return elsewhere;
        if (!await Kept(stop))
            return Page();
        var review = await db.CollegialReviews.SingleAsync(r => r.Id == id, stop);
        var notes = await db
            .ReviewNotes.AsNoTracking()
            .Where(n => n.ReviewId == id)
            .ToListAsync(stop);
        review.HandIn(Place.Round, notes, review.ReviewerAt(clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        return Redirect(Addresses.ReviewReport(id));
    }

    private async Task<bool> Kept(CancellationToken stop)
    {
        if (!ModelState.IsValid)
            return false;
        Other = await writing.Save(
            Place,
            ReviewNote.Whole,
            (Form.Version, new(Form.Sees, Form.Wonders, Form.Proposes)),
            stop
        );
        db.ChangeTracker.Clear();
        if (Other is null)
            return true;
        Form.SeenNow(Other, ModelState);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return false;
    }

    /// <summary>Null for the reviewer; 403 for the organisation, which reads the report; 404 for everybody else.</summary>
    private async Task<IActionResult?> Elsewhere(Guid id, CancellationToken stop)
    {
        var today = Stockholm.DayOf(clock.GetUtcNow());
        if (await ReviewPlace.Find(db, HttpContext, (id, today), stop) is not { } place)
            return NotFound();
        if (!place.IsReviewer)
            return Forbid();
        Reviewed = await ReviewedRound.Read(db, knowledge, place, stop);
        if (place.Review.Scope.Units is { } numbers)
            Units = await db
                .RatingUnits.Where(u =>
                    u.SelfAssessmentId == place.Round.Id && numbers.Contains(u.Number)
                )
                .OrderBy(u => u.Number)
                .Select(u => u.Name)
                .ToListAsync(stop);
        return null;
    }
}
