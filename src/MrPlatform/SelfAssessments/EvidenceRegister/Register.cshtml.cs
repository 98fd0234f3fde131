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

    /// <summary>The most units that one chooses among in a list; with more one writes a part of the name.</summary>
    public const int MostUnits = 60;

    private IReadOnlyDictionary<Guid, string> _names = new Dictionary<Guid, string>();
    private List<Guid>? _unitsByName;

    [BindProperty(SupportsGet = true)]
    public EvidenceFilters Filters { get; set; } = new();

    public IReadOnlyList<Evidence> Pieces { get; private set; } = [];

    /// <summary>Those to choose among, unless they are too many.</summary>
    public IReadOnlyList<Unit> Units { get; private set; } = [];

    public bool HasManyUnits { get; private set; }

    public DateOnly Today { get; private set; }

    public int Sida { get; private set; } = 1;

    public bool HasMore { get; private set; }

    public bool MayAdd => HttpContext.SignedIn.Answers;

    public string SheetsTitle => t["Underlag"];

    /// <summary>All that passes the choices in the address, read while it is written.</summary>
    public IEnumerable<Sheet> Sheets()
    {
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
                .Select(piece => new
                {
                    Piece = piece,
                    Unit = db.Set<Unit>()
                        .Where(u => u.Id == piece.UnitId)
                        .Select(u => u.Name)
                        .First(),
                })
                .AsAsyncEnumerable()
                .Select(row =>
                    (IReadOnlyList<Cell>)
                        [
                            row.Piece.Title,
                            t.Kind(row.Piece.Kind),
                            row.Piece.DatedOn,
                            Cell.Of(row.Piece.EndsOn),
                            row.Unit,
                            t.Carrying(row.Piece, Today),
                            row.Piece.Answers,
                            row.Piece.Link,
                        ]
                )
        )
        {
            Key = Menu.Evidence,
        };
    }

    public string UnitOf(Evidence piece) => _names.GetValueOrDefault(piece.UnitId, "");

    public async Task<IActionResult> OnGet(int sida, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (!viewer.ReadsRegister)
            return Forbid();
        Sida = Math.Clamp(sida, 1, 100_000);
        Today = Stockholm.DayOf(clock.GetUtcNow());
        var units = db.Units.AsNoTracking().Where(u => u.OrganisationId == viewer.OrganisationId);
        await ReadUnits(units, stop);
        var rows = await Chosen().Skip((Sida - 1) * PageSize).Take(PageSize + 1).ToListAsync(stop);
        HasMore = rows.Count > PageSize;
        Pieces = [.. rows.Take(PageSize)];
        var shown = Pieces.Select(p => p.UnitId).Distinct().ToList();
        _names = await units
            .Where(u => shown.Contains(u.Id))
            .ToDictionaryAsync(u => u.Id, u => u.Name, stop);
        return Page();
    }

    private async Task ReadUnits(IQueryable<Unit> units, CancellationToken stop)
    {
        var some = await units.OrderBy(u => u.Position).Take(MostUnits + 1).ToListAsync(stop);
        HasManyUnits = some.Count > MostUnits;
        Units = HasManyUnits ? [] : some;
        if (string.IsNullOrWhiteSpace(Filters.UnitName))
            return;
        // By the names themselves: the databases differ in how they compare Swedish letters.
        var names = await units.Select(u => new { u.Id, u.Name }).ToListAsync(stop);
        _unitsByName =
        [
            .. names
                .Where(u =>
                    u.Name.Contains(
                        Filters.UnitName.Trim(),
                        StringComparison.CurrentCultureIgnoreCase
                    )
                )
                .Select(u => u.Id),
        ];
    }

    private IQueryable<Evidence> Chosen()
    {
        var chosen = Filters.Of(db.EvidenceSeenBy(HttpContext.SignedIn).AsNoTracking(), Today);
        return _unitsByName is { } units ? chosen.Where(e => units.Contains(e.UnitId)) : chosen;
    }
}
