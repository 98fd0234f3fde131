using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui.Layout;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.EvidenceRegister;

/// <summary>Underlag: the evidence of the organisation that a person may see, 25 at a time, by choices in the address.</summary>
[Authorize]
public sealed class RegisterModel(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel, IHaveSheets
{
    public const int PageSize = 25;

    [BindProperty(SupportsGet = true)]
    public EvidenceFilters Filters { get; set; } = new();

    public IReadOnlyList<Evidence> Pieces { get; private set; } = [];

    public IReadOnlyList<Unit> Units { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public int Sida { get; private set; } = 1;

    public bool HasMore { get; private set; }

    public bool MayAdd => HttpContext.SignedIn.Answers;

    public string SheetsTitle => t["Underlag"];

    /// <summary>All that passes the choices in the address, read while it is written.</summary>
    public IEnumerable<Sheet> Sheets()
    {
        var units = Units.ToDictionary(u => u.Id, u => u.Name);
        yield return new(
            t["Underlag"],
            [
                t["Underlag"].Value,
                t["Sort"].Value,
                t["Datum"].Value,
                t["Gäller till och med"].Value,
                t["Enhet"].Value,
                t["Bär"].Value,
                t["Svar"].Value,
                t["Länk"].Value,
            ],
            Chosen()
                .AsAsyncEnumerable()
                .Select(piece =>
                    (IReadOnlyList<Cell>)
                        [
                            piece.Title,
                            t.Kind(piece.Kind),
                            piece.DatedOn,
                            Cell.Of(piece.EndsOn),
                            units.GetValueOrDefault(piece.UnitId),
                            t.Carrying(piece, Today),
                            piece.Answers,
                            piece.Link,
                        ]
                )
        )
        {
            Key = Menu.Evidence,
        };
    }

    public string UnitOf(Evidence piece) =>
        Units.FirstOrDefault(u => u.Id == piece.UnitId)?.Name ?? "";

    public async Task<IActionResult> OnGet(int sida, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (!viewer.ReadsRegister)
            return Forbid();
        Sida = Math.Clamp(sida, 1, 100_000);
        Today = Stockholm.DayOf(clock.GetUtcNow());
        var rows = await Chosen().Skip((Sida - 1) * PageSize).Take(PageSize + 1).ToListAsync(stop);
        HasMore = rows.Count > PageSize;
        Pieces = [.. rows.Take(PageSize)];
        Units = await db
            .Units.AsNoTracking()
            .Where(u => u.OrganisationId == viewer.OrganisationId)
            .OrderBy(u => u.Position)
            .ToListAsync(stop);
        return Page();
    }

    private IQueryable<Evidence> Chosen() =>
        Filters.Of(db.EvidenceSeenBy(HttpContext.SignedIn).AsNoTracking(), Today);
}
