using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.EvidenceRegister;

/// <summary>What grows old in the coming quarter, by unit: which answers in open rounds sink, when and to what, and what to do about it.</summary>
[Authorize]
public sealed class GrowingOldModel(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel, IHaveSheets
{
    public const int PageSize = 25;
    public const string AllPieces = "underlag";

    private IQueryable<Evidence> _asked = null!;

    public IReadOnlyList<AgeingPiece> Pieces { get; private set; } = [];

    /// <summary>How many pieces grow old in each unit.</summary>
    public IReadOnlyList<(Unit Unit, int Pieces)> Units { get; private set; } = [];

    public Unit? Chosen { get; private set; }

    public DateOnly Today { get; private set; }

    public DateOnly Until => Today.AddMonths(EvidenceFilters.MonthsSoon);

    public int Sida { get; private set; } = 1;

    public bool HasMore { get; private set; }

    public string SheetsTitle => t["Underlag som blir gammalt"];

    /// <summary>A row for each answer that rests on a piece, and one for a piece whose answers the person does not see.</summary>
    public IEnumerable<Sheet> Sheets()
    {
        if (Pieces.Count > 0)
            yield return new(
                SheetsTitle,
                [
                    t["Underlag"].Value,
                    t["Sort"].Value,
                    t["Datum"].Value,
                    t["Enhet som sköter underlaget"].Value,
                    t["Bär"].Value,
                    t["Kriterium"].Value,
                    t["Enhet"].Value,
                    t["Runda"].Value,
                    t["Sjunker"].Value,
                    t["Sjunker till nivå"].Value,
                ],
                All()
            )
            {
                Key = AllPieces,
            };
    }

    private async IAsyncEnumerable<IReadOnlyList<Cell>> All()
    {
        for (var read = 0; ; read += PageSize)
        {
            var pieces = await AgeingPiece.Read(
                db,
                HttpContext.SignedIn,
                _asked.Skip(read).Take(PageSize),
                most: null,
                HttpContext.RequestAborted
            );
            foreach (var row in pieces.SelectMany(Rows))
                yield return row;
            if (pieces.Count < PageSize)
                yield break;
        }
    }

    private IEnumerable<Cell[]> Rows(AgeingPiece one)
    {
        Cell[] piece =
        [
            one.Piece.Title,
            t.Kind(one.Piece.Kind),
            one.Piece.DatedOn,
            one.Unit.Name,
            t.Carrying(one.Piece, Today),
        ];
        return one.Answers.Count == 0
            ?
            [
                [.. piece, .. Enumerable.Repeat(Cell.Nothing, 5)],
            ]
            : one.Answers.Select(answer =>
                (Cell[])
                    [
                        .. piece,
                        answer.On.Answer.Criterion,
                        answer.On.Unit.Name,
                        answer.On.Round.Title,
                        answer.Day is { } day ? day : t["behåller sin nivå"].Value,
                        answer.To?.Level,
                    ]
            );
    }

    public async Task<IActionResult> OnGet(Guid? enhet, int sida, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (!viewer.ReadsRegister)
            return Forbid();
        Sida = Math.Clamp(sida, 1, 100_000);
        Today = Stockholm.DayOf(clock.GetUtcNow());
        var seen = new EvidenceFilters { Age = EvidenceFilters.Soon }
            .Of(db.EvidenceSeenBy(viewer).AsNoTracking(), Today)
            .Where(e =>
                e.Answers > 0
                && (
                    from reliance in db.Set<Reliance>()
                    join answer in db.Set<Answer>() on reliance.AnswerId equals answer.Id
                    join unit in db.Set<RatingUnit>() on answer.RatingUnitId equals unit.Id
                    join round in db.Set<SelfAssessment>() on unit.SelfAssessmentId equals round.Id
                    where reliance.EvidenceId == e.Id && round.ConcludedAt == null
                    select reliance.AnswerId
                ).Any()
            );
        var counts = await seen.GroupBy(e => e.UnitId)
            .Select(of => new { Unit = of.Key, Pieces = of.Count() })
            .ToDictionaryAsync(of => of.Unit, of => of.Pieces, stop);
        var units = await db
            .Units.AsNoTracking()
            .Where(u => counts.Keys.Contains(u.Id))
            .OrderBy(u => u.Position)
            .ToListAsync(stop);
        Units = [.. units.Select(u => (u, counts[u.Id]))];
        Chosen = units.Find(u => u.Id == enhet);
        _asked = Chosen is { } one ? seen.Where(e => e.UnitId == one.Id) : seen;
        var pieces = await AgeingPiece.Read(
            db,
            viewer,
            _asked.Skip((Sida - 1) * PageSize).Take(PageSize + 1),
            AgeingPiece.MostAnswers,
            stop
        );
        HasMore = pieces.Count > PageSize;
        Pieces = [.. pieces.Take(PageSize)];
        return Page();
    }

    public string Address(Unit? unit, int page)
    {
        var parts = new List<string>();
        if (unit is not null)
            parts.Add($"enhet={unit.Id}");
        if (page > 1)
            parts.Add($"sida={page}");
        return "~/underlag/aldras" + (parts.Count == 0 ? "" : "?" + string.Join('&', parts));
    }
}
