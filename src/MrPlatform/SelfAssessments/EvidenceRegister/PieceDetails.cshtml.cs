using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.EvidenceRegister;

/// <summary>One piece of evidence: what it is, what it carries and until when, and which answers rest on it that the person may read.</summary>
[Authorize]
public sealed class PieceDetailsModel(
    MrContext db,
    Knowledge knowledge,
    Marks marks,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel, IHaveSheets
{
    public const int MostAnswers = 100;
    public const string Resting = "svar";

    public Evidence Piece { get; private set; } = null!;

    public string Unit { get; private set; } = "";

    public DateOnly Today { get; private set; }

    public bool MayChange { get; private set; }

    public IReadOnlyList<RestingAnswer> Answers { get; private set; } = [];

    public bool HasMore { get; private set; }

    /// <summary>What took its place.</summary>
    public Evidence? Next { get; private set; }

    /// <summary>What it took the place of.</summary>
    public IReadOnlyList<Evidence> Earlier { get; private set; } = [];

    public string? TitleOf(RestingAnswer one) =>
        knowledge.FrameworkOf(one.Round).FindCriterion(one.Answer.Criterion)?.Title;

    public string SheetsTitle => t["Underlag: {0}", Piece.Title];

    public IEnumerable<Sheet> Sheets()
    {
        if (Answers.Count > 0)
            yield return new(
                t["Svar"],
                [
                    t["Kod"].Value,
                    t["Kriterium"].Value,
                    t["Enhet"].Value,
                    t["Runda"].Value,
                    t["Avslutad runda"].Value,
                    t["Läge"].Value,
                    t["Visad nivå"].Value,
                    t["Sjunker"].Value,
                ],
                db.AnswersRestingOn(HttpContext.SignedIn, Piece.Id).AsAsyncEnumerable().Select(Row)
            )
            {
                Key = Resting,
            };
    }

    private IReadOnlyList<Cell> Row(RestingAnswer one) =>
        [
            one.Answer.Criterion,
            TitleOf(one),
            one.Unit.Name,
            one.Round.Title,
            one.Round.IsOpen ? t["Nej"].Value : t["Ja"].Value,
            marks.Name(one.Answer.Shown.Mark()),
            one.Answer.Shown.Level?.Level,
            Cell.Of(one.Round.IsOpen ? one.Answer.SinksOn : null),
        ];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        var seen = db.EvidenceSeenBy(viewer).AsNoTracking().Include(e => e.File);
        var piece = await seen.FirstOrDefaultAsync(e => e.Id == id, stop);
        if (piece is null)
            return NotFound();
        Piece = piece;
        Today = Stockholm.DayOf(clock.GetUtcNow());
        Unit = await db.Units.Where(u => u.Id == piece.UnitId).Select(u => u.Name).FirstAsync(stop);
        MayChange = piece.IsCurrent && await db.MayChange(viewer, piece, stop);
        var answers = await db.AnswersRestingOn(viewer, id).Take(MostAnswers + 1).ToListAsync(stop);
        HasMore = answers.Count > MostAnswers;
        Answers = [.. answers.Take(MostAnswers)];
        Next = piece.ReplacedById is { } next
            ? await db.Evidence.AsNoTracking().FirstAsync(e => e.Id == next, stop)
            : null;
        Earlier = await seen.Where(e => e.ReplacedById == id).ToListAsync(stop);
        return Page();
    }
}
