using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments.EvidenceFiles;
using MrPlatform.Storage;
using MrPlatform.Ui.Forms;

namespace MrPlatform.SelfAssessments.EvidenceRegister;

/// <summary>A page where something is done with one piece of evidence: who may see it, who may change it, and what is typed.</summary>
[Authorize, LargeUpload]
public abstract class PiecePage(
    MrContext db,
    TakeFile files,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel
{
    [BindProperty]
    public EvidenceForm Form { get; set; } = new();

    [BindProperty]
    public Guid Unit { get; set; }

    [BindProperty]
    public long Version { get; set; }

    public Evidence Piece { get; private set; } = null!;

    /// <summary>The edition somebody else made meanwhile.</summary>
    public Evidence? Other { get; private set; }

    public IReadOnlyList<Unit> Units { get; private set; } = [];

    public int MostMegabytes => files.MostMegabytes;

    protected MrContext Db => db;

    protected IStringLocalizer<SelfAssessmentsWords> Say => t;

    protected By By => HttpContext.SignedIn.At(clock);

    protected DateOnly Today => Stockholm.DayOf(clock.GetUtcNow());

    /// <summary>Absent and not theirs to see are the same; seen but not theirs to change is forbidden.</summary>
    protected async Task<IActionResult?> Refused(Guid id, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        var piece = await db.EvidenceSeenBy(viewer)
            .AsNoTracking()
            .Include(e => e.File)
            .FirstOrDefaultAsync(e => e.Id == id, stop);
        if (piece is null)
            return NotFound();
        Piece = piece;
        if (!await db.MayChange(viewer, piece, stop))
            return Forbid();
        Units = await db.UnitsKeptBy(viewer).ToListAsync(stop);
        if (Request.Query.ContainsKey(LargeUploadAttribute.TooLarge))
            Tell(FileFault.TooLarge);
        return null;
    }

    protected async Task LoadUnits(CancellationToken stop) =>
        Units = await db.UnitsKeptBy(HttpContext.SignedIn).ToListAsync(stop);

    /// <summary>The note with its file, when all is right. A file is taken in last, so that none is kept for a form that comes back.</summary>
    protected async Task<EvidenceNote?> Read(CancellationToken stop)
    {
        var note = Form.Read(ModelState, "Form.", t, Today);
        if (!Units.Any(u => u.Id == Unit))
            ModelState.AddModelError("Unit", t["Välj en enhet."]);
        if (note is null || !ModelState.IsValid)
            return null;
        if (Form.File is not { } upload)
            return note;
        var (file, fault) = await files.From(
            upload,
            HttpContext.SignedIn.OrganisationId!.Value,
            By,
            stop
        );
        if (fault is { } why)
            Tell(why);
        return file is null ? null : note with { File = file };
    }

    /// <summary>Somebody else was first: what they wrote stands beside what is typed here, and saving again is a choice.</summary>
    protected async Task<IActionResult> TwoWrote(CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        var other = await Current(Piece.Id, stop);
        if (other is not { IsCurrent: true })
            throw new RuleBroken(
                "Någon annan tog bort eller drog tillbaka underlaget medan du skrev."
            );
        Other = other;
        Version = other.Version;
        return this.ShowBoth(nameof(Version));
    }

    private async Task<Evidence?> Current(Guid id, CancellationToken stop)
    {
        var piece = await db.Evidence.AsNoTracking().FirstOrDefaultAsync(e => e.Id == id, stop);
        while (piece?.ReplacedById is { } next)
            piece = await db.Evidence.AsNoTracking().FirstAsync(e => e.Id == next, stop);
        return piece;
    }

    private void Tell(FileFault fault) =>
        ModelState.AddModelError("Form.File", t.Why(fault, MostMegabytes));
}
