using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Answering;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Commenting;

/// <summary>Comments on one answer: write, change or take away one's own while the round is open; read what others wrote.</summary>
[Authorize]
public sealed class CommentsModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel
{
    [BindProperty]
    public string? Text { get; set; }

    /// <summary>The version of one's own comment as it was shown.</summary>
    [BindProperty]
    public long Seen { get; set; }

    public AroundAnswer Around { get; private set; } = null!;

    public Criterion Criterion { get; private set; } = null!;

    /// <summary>One's own comment that is being changed.</summary>
    public Comment? Own { get; private set; }

    public async Task<IActionResult> OnGet(
        Guid id,
        string kod,
        long? enhet,
        Guid? andra,
        CancellationToken stop
    )
    {
        if (!await Find(id, kod, enhet, andra, stop) || (andra is not null && Own is null))
            return NotFound();
        Text = Own?.Text;
        Seen = Own?.Version ?? 0;
        return Page();
    }

    public async Task<IActionResult> OnPost(
        Guid id,
        string kod,
        long? enhet,
        Guid? andra,
        CancellationToken stop
    )
    {
        if (await Refused(id, kod, enhet, andra, stop) is { } refused)
            return refused;
        if (string.IsNullOrWhiteSpace(Text))
            ModelState.AddModelError(nameof(Text), t["Skriv något i kommentaren."]);
        else if (Text.Trim().Length > Comment.Longest)
            ModelState.AddModelError(
                nameof(Text),
                t["Kommentaren är för lång. Den får vara högst 2 000 tecken."]
            );
        if (!ModelState.IsValid)
            return Page();
        if (Own is not null && Own.Version != Seen)
            return Overtaken();
        return await Act(
            by =>
            {
                if (Own is null)
                    db.Add(Around.Place.Round.Comment(Around.Place.Unit, kod, Text!, by));
                else
                    Around.Place.Round.Change(Own, Around.Place.Unit, Text!, by);
            },
            stop
        );
    }

    public async Task<IActionResult> OnPostRemove(
        Guid id,
        string kod,
        long? enhet,
        Guid andra,
        CancellationToken stop
    )
    {
        if (await Refused(id, kod, enhet, andra, stop) is { } refused)
            return refused;
        return await Act(
            by =>
            {
                Around.Place.Round.Remove(Own!, Around.Place.Unit, by);
                db.Remove(Own!);
            },
            stop
        );
    }

    /// <summary>One's own comment was changed in another window: both texts are shown, and saving again is a choice.</summary>
    private PageResult Overtaken()
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        ModelState.AddModelError(
            nameof(Text),
            t[
                "Kommentaren ändrades i ett annat fönster. Där står nu: ”{0}”. Spara igen om din text ska gälla.",
                Own!.Text
            ]
        );
        ModelState.Remove(nameof(Seen));
        Seen = Own.Version;
        return Page();
    }

    /// <summary>The round is held open while the comment is saved, so that none slips in after the others have been disposed of.</summary>
    private async Task<IActionResult> Act(Action<Accountability.By> act, CancellationToken stop)
    {
        var place = Around.Place;
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var open = await db
            .SelfAssessments.Where(a => a.Id == place.Round.Id && a.ConcludedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.Asked, a => a.Asked), stop);
        if (open != 1)
            throw new RuleBroken("Rundan är avslutad. Det går inte att kommentera i den längre.");
        db.Attach(place.Round);
        act(HttpContext.SignedIn.At(clock));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return Redirect(
            $"~/nulagesanalyser/{place.Round.Id}/kriterier/{Around.Criterion}?enhet={place.Unit.Number}#kommentarer"
        );
    }

    private async Task<IActionResult?> Refused(
        Guid id,
        string kod,
        long? enhet,
        Guid? andra,
        CancellationToken stop
    )
    {
        if (!await Find(id, kod, enhet, andra, stop))
            return NotFound();
        if (!HttpContext.SignedIn.Answers)
            return Forbid();
        return andra is not null && Own is null ? NotFound() : null;
    }

    private async Task<bool> Find(
        Guid id,
        string kod,
        long? enhet,
        Guid? andra,
        CancellationToken stop
    )
    {
        var viewer = HttpContext.SignedIn;
        if (
            await AnsweringPlace.FindCriterion(db, knowledge, viewer, (id, kod, enhet))
            is not var (place, criterion)
        )
            return false;
        Criterion = criterion;
        var answer = await db
            .Answers.AsNoTracking()
            .SingleAsync(a => a.RatingUnitId == place.Unit.Id && a.Criterion == kod, stop);
        Around = await AroundAnswer.Read(db, viewer, place, answer, stop);
        if (andra is { } own)
            Own = await db.Comments.SingleOrDefaultAsync(
                c =>
                    c.Id == own
                    && c.RatingUnitId == place.Unit.Id
                    && c.Criterion == kod
                    && c.ById == viewer.Id,
                stop
            );
        return true;
    }
}
