using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.SelfAssessments.Lived;

/// <summary>Enters what was answered on paper: how many forms, and how many crosses in each box.</summary>
[Authorize]
public sealed class PaperModel(
    MrContext db,
    Knowledge knowledge,
    TakePaper papers,
    TakeBackPaper backing,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : OfLinkModel(db, knowledge)
{
    [BindProperty]
    public int? Forms { get; set; }

    /// <summary>How many forms had been entered when this page was opened.</summary>
    [BindProperty]
    public long Seen { get; set; }

    [BindProperty]
    public List<PaperRow> Rows { get; set; } = [];

    /// <summary>Which entry became wrong, and how.</summary>
    [BindProperty]
    public Guid? Wrong { get; set; }

    [BindProperty]
    public string? Because { get; set; }

    /// <summary>What has been entered, latest first.</summary>
    public IReadOnlyList<LivedPaper> Papers { get; private set; } = [];

    public IReadOnlyList<LivedPaper> Standing => [.. Papers.Where(p => p.TakenBackAt is null)];

    /// <summary>Forms entered before each entry was noted.</summary>
    public long Unnoted => Link.PaperForms - Standing.Sum(p => p.Forms);

    public bool MayEnter => Link.ClosedAt is null && Place.Round.IsOpen;

    public async Task<IActionResult> OnGet(Guid id, Guid lank, CancellationToken stop)
    {
        if (await Found(id, lank, stop) is { } refused)
            return refused;
        Empty();
        return Page();
    }

    /// <summary>What was entered at one time stops counting.</summary>
    public async Task<IActionResult> OnPostTakeBack(Guid id, Guid lank, CancellationToken stop)
    {
        if (await Found(id, lank, stop) is { } refused)
            return refused;
        if (Papers.All(p => p.Id != Wrong))
            ModelState.AddModelError(nameof(Wrong), t["Välj vilket införande som är fel."]);
        if (string.IsNullOrWhiteSpace(Because) || Because.Length > LivedPaper.LongestReason)
            ModelState.AddModelError(
                nameof(Because),
                t["Skriv vad som blev fel, med högst 1 000 tecken."]
            );
        if (!ModelState.IsValid)
        {
            Empty();
            return Page();
        }
        By by = HttpContext.SignedIn.At(clock);
        await backing.Take((Link, Unit), Wrong!.Value, Because!, by, stop);
        return Redirect($"{Addresses.LivedLink(id, lank)}/papper");
    }

    public async Task<IActionResult> OnPost(Guid id, Guid lank, CancellationToken stop)
    {
        if (await Found(id, lank, stop) is { } refused)
            return refused;
        if (Link.ClosedAt is not null)
            throw new RuleBroken("Länken är stängd. Nya svar tas inte emot.");
        Rows =
        [
            .. Statements.Select(s =>
                Rows.FirstOrDefault(row => row.Criterion == s.Id) ?? new() { Criterion = s.Id }
            ),
        ];
        Check();
        if (!ModelState.IsValid)
            return Page();
        By by = HttpContext.SignedIn.At(clock);
        if (
            !await papers.Take(
                (Link, Unit),
                (Seen, Forms!.Value),
                [.. Rows.Select(row => row.Counted)],
                by,
                stop
            )
        )
            throw new RuleBroken(
                "Blanketter har förts in sedan du öppnade sidan. Gå tillbaka till länkarna, se vad som är infört och för in resten."
            );
        return Redirect(Back);
    }

    private void Empty()
    {
        Seen = Link.PaperForms;
        Rows = [.. Statements.Select(s => new PaperRow { Criterion = s.Id })];
    }

    private async Task<IActionResult?> Found(Guid id, Guid lank, CancellationToken stop)
    {
        if (await Refused(id, lank, stop) is { } refused)
            return refused;
        Papers = await Db
            .LivedPapers.AsNoTracking()
            .Where(p => p.LinkId == lank)
            .OrderByDescending(p => p.EnteredAt)
            .ToListAsync(stop);
        return null;
    }

    private void Check()
    {
        if (Forms is null or < LivedCounts.Fewest or > TakePaper.MostForms)
            ModelState.AddModelError(
                nameof(Forms),
                t[
                    "Skriv hur många blanketter du för in: minst {0} och högst {1} åt gången.",
                    LivedCounts.Fewest,
                    TakePaper.MostForms
                ]
            );
        for (var i = 0; i < Rows.Count; i++)
            if (Rows[i].Crosses > Forms || Rows[i].AnyBelowZero)
                ModelState.AddModelError(
                    $"Rows[{i}].{nameof(PaperRow.Four)}",
                    t["Här är det fler kryss än blanketter. Räkna en gång till."]
                );
    }
}

/// <summary>The crosses on one line of the forms; a box nobody has crossed may be left empty.</summary>
public sealed class PaperRow
{
    public string Criterion { get; set; } = "";

    public int? Four { get; set; }

    public int? Three { get; set; }

    public int? Two { get; set; }

    public int? One { get; set; }

    public int? Unknown { get; set; }

    // As long: five large numbers typed by mistake must not come round to a small one.
    public long Crosses =>
        (long)(Four ?? 0) + (Three ?? 0) + (Two ?? 0) + (One ?? 0) + (Unknown ?? 0);

    public bool AnyBelowZero => Four < 0 || Three < 0 || Two < 0 || One < 0 || Unknown < 0;

    public PaperCount Counted =>
        new(Criterion, new(One ?? 0, Two ?? 0, Three ?? 0, Four ?? 0), Unknown ?? 0);
}
