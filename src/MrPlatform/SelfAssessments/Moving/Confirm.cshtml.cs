using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.SelfAssessments.Moving;

/// <summary>Answers whose question has got other words: does the answer still hold? One press for each, or a link to change it.</summary>
[Authorize]
public sealed class ConfirmModel(MrContext db, Knowledge knowledge, TimeProvider clock) : PageModel
{
    public SelfAssessment Round { get; private set; } = null!;

    public IReadOnlyList<AnswerToConfirm> Waiting { get; private set; } = [];

    public bool MayConfirm => Round.IsOpen && HttpContext.SignedIn.Answers;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (!await Load(id, stop))
            return NotFound();
        Waiting = await AnswerToConfirm.Read(db, knowledge, HttpContext.SignedIn, Round, stop);
        return Page();
    }

    public async Task<IActionResult> OnPost(
        Guid id,
        Guid svar,
        long version,
        CancellationToken stop
    )
    {
        if (!await Load(id, stop))
            return NotFound();
        if (!HttpContext.SignedIn.Answers)
            return Forbid();
        var found = await (
            from answer in db.Answers
            join unit in db.UnitsReadBy(HttpContext.SignedIn, id)
                on answer.RatingUnitId equals unit.Id
            where answer.Id == svar
            select new { answer, unit }
        ).FirstOrDefaultAsync(stop);
        if (found is null)
            return NotFound();
        if (found.answer.Version != version)
            throw new RuleBroken(
                "Någon annan har ändrat svaret sedan du öppnade sidan. Läs det innan du bekräftar."
            );
        Round.Confirm(found.answer, found.unit, HttpContext.SignedIn.At(clock));
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RuleBroken(
                "Någon annan har ändrat svaret sedan du öppnade sidan. Läs det innan du bekräftar."
            );
        }
        return Redirect($"{Addresses.Assessment(id)}/bekrafta");
    }

    private async Task<bool> Load(Guid id, CancellationToken stop)
    {
        if (
            await db.RoundsSeenBy(HttpContext.SignedIn).FirstOrDefaultAsync(a => a.Id == id, stop)
            is not { } round
        )
            return false;
        Round = round;
        return true;
    }
}

/// <summary>One answer that waits, with its question as it reads now and as it read when it was answered.</summary>
public sealed record AnswerToConfirm(Answer Answer, RatingUnit Unit, Criterion Now, string? Before)
{
    internal static async Task<IReadOnlyList<AnswerToConfirm>> Read(
        MrContext db,
        Knowledge knowledge,
        Viewer viewer,
        SelfAssessment round,
        CancellationToken stop
    )
    {
        var rows = await (
            from answer in db.Answers.AsNoTracking()
            join unit in db.UnitsReadBy(viewer, round.Id) on answer.RatingUnitId equals unit.Id
            where answer.ToConfirm
            orderby unit.Number, answer.Criterion
            select new { answer, unit }
        ).ToListAsync(stop);
        var before = await WordsBefore(
            db,
            knowledge,
            round,
            [.. rows.Select(r => r.answer.Id)],
            stop
        );
        var framework = knowledge.FrameworkOf(round);
        return
        [
            .. rows.Where(r => framework.FindCriterion(r.answer.Criterion) is not null)
                .Select(r => new AnswerToConfirm(
                    r.answer,
                    r.unit,
                    framework.FindCriterion(r.answer.Criterion)!,
                    before.GetValueOrDefault(r.answer.Id)
                )),
        ];
    }

    private static async Task<Dictionary<Guid, string>> WordsBefore(
        MrContext db,
        Knowledge knowledge,
        SelfAssessment round,
        List<Guid> answers,
        CancellationToken stop
    )
    {
        var moves = await (
            from moved in db.MovedAnswers
            join move in db.RoundMoves on moved.RoundMoveId equals move.Id
            where
                move.SelfAssessmentId == round.Id
                && move.UndoneAt == null
                && answers.Contains(moved.AnswerId)
                && moved.IsReworded
            orderby move.MovedAt
            select new
            {
                moved.AnswerId,
                moved.CriterionBefore,
                move.FromVersion,
            }
        ).ToListAsync(stop);
        var words = new Dictionary<Guid, string>();
        foreach (var move in moves)
            if (
                knowledge
                    .Current.FindFramework(round.FrameworkId, move.FromVersion)
                    ?.FindCriterion(move.CriterionBefore) is
                { } was
            )
                words[move.AnswerId] = was.Text;
        return words;
    }
}
