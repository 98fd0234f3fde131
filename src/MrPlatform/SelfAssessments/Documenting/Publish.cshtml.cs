using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Documenting;

/// <summary>Publicera: a decision, a frozen picture with its checksum, and the way back. For the process leader.</summary>
[Authorize]
public sealed class PublishModel(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel
{
    private const int LongestText = 500;

    [BindProperty]
    public string? Decision { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public SelfAssessment Round { get; private set; } = null!;

    /// <summary>Latest first.</summary>
    public IReadOnlyList<Publication> All { get; private set; } = [];

    public Publication? Standing => All.FirstOrDefault(p => p.WithdrawnAt is null);

    /// <summary>How many answers have been corrected since the picture was taken.</summary>
    public int CorrectedSince { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop) =>
        await Refused(id, stop) ?? Page();

    /// <summary>The picture itself, to read, keep or check against the checksum.</summary>
    public async Task<IActionResult> OnGetSnapshot(
        Guid id,
        Guid publicering,
        CancellationToken stop
    )
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        return All.FirstOrDefault(p => p.Id == publicering) is { } found
            ? File(
                Encoding.UTF8.GetBytes(found.Snapshot),
                "application/json",
                $"runda-{found.Checksum[..12]}.json"
            )
            : NotFound();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        Judge(nameof(Decision), Decision, t["Skriv vilket beslut publiceringen vilar på."]);
        if (!ModelState.IsValid && !Round.IsOpen)
            return Page();
        var picture = await RoundSnapshot.Of(db, Round, stop);
        db.Add(Round.Publish(Decision ?? "", picture, Standing, HttpContext.SignedIn.At(clock)));
        return await Saved(stop);
    }

    public async Task<IActionResult> OnPostWithdraw(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        if (Standing is not { } standing)
            return NotFound();
        Judge(nameof(Why), Why, t["Skriv varför publiceringen dras tillbaka."]);
        if (!ModelState.IsValid)
            return Page();
        Round.Withdraw(standing, Why!, HttpContext.SignedIn.At(clock));
        return await Saved(stop);
    }

    private void Judge(string field, string? text, string missing)
    {
        if (string.IsNullOrWhiteSpace(text))
            ModelState.AddModelError(field, missing);
        else if (text.Trim().Length > LongestText)
            ModelState.AddModelError(field, t["Skriv högst 500 tecken."]);
    }

    private async Task<IActionResult> Saved(CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return Redirect($"~/nulagesanalyser/{Round.Id}/publicera");
    }

    private async Task<IActionResult?> Refused(Guid id, CancellationToken stop)
    {
        var (round, refused) = await this.RoundLed(db, id, stop);
        if (round is null)
            return refused;
        Round = round;
        All = await db
            .Publications.Where(p => p.SelfAssessmentId == id)
            .OrderByDescending(p => p.PublishedAt)
            .ToListAsync(stop);
        if (Standing is { } standing)
            CorrectedSince = await db.Corrections.CountAsync(
                c => c.SelfAssessmentId == id && c.At > standing.PublishedAt,
                stop
            );
        return null;
    }
}
