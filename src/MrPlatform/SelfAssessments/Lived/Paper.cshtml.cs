using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Lived;

/// <summary>Enters what was answered on paper: how many forms, and how many crosses in each box.</summary>
[Authorize]
public sealed class PaperModel(
    MrContext db,
    Knowledge knowledge,
    TakePaper papers,
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

    public async Task<IActionResult> OnGet(Guid id, Guid lank, CancellationToken stop)
    {
        if (await Refused(id, lank, stop) is { } refused)
            return refused;
        Seen = Link.PaperForms;
        Rows = [.. Statements.Select(s => new PaperRow { Criterion = s.Id })];
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, Guid lank, CancellationToken stop)
    {
        if (await Refused(id, lank, stop) is { } refused)
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
