using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.ActionPlans.Boards;

/// <summary>One row of the board: what it is about, the choice in the list that shows its measures, and how many there are in each state.</summary>
/// <param name="Choice">The part of the list's address.</param>
public sealed record BoardRow(
    string Name,
    IReadOnlyList<(string Name, string? Value)> Choice,
    IReadOnlyDictionary<Progress, int> Counts,
    int Effects
)
{
    public int All => Counts.Values.Sum();

    /// <summary>The list that has as many rows as a number says.</summary>
    public string Address(MeasureStatus? status = null, string? when = null) =>
        Addresses.Measures
        + MeasureFilters.Written([.. Choice, ("lage", status?.ToString()), ("nar", when)]);
}

/// <summary>A table of the board.</summary>
public sealed record BoardTable(
    string Key,
    string Title,
    string Heading,
    IReadOnlyList<BoardRow> Rows
);

/// <summary>Tavlan: the measures of all plans counted by unit, role, right and plan.</summary>
[Authorize]
public sealed class BoardModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : PageModel, IHaveSheets
{
    public static readonly IReadOnlyList<(Progress Shown, MeasureStatus Chosen)> States =
    [
        (Progress.Late, MeasureStatus.Delayed),
        (Progress.Going, MeasureStatus.Started),
        (Progress.Planned, MeasureStatus.Planned),
        (Progress.Done, MeasureStatus.Done),
        (Progress.Dropped, MeasureStatus.Dropped),
    ];

    public IReadOnlyList<BoardTable> Tables { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public string SheetsTitle => t["Åtgärder i tal"];

    public IEnumerable<Sheet> Sheets() =>
        Tables.Select(table => new Sheet(
            table.Title,
            [
                (Column)table.Heading,
                .. States.Select(state => (Column)t.Name(state.Shown)),
                (Column)t["Effekt att berätta om"].Value,
                (Column)t["Alla"].Value,
            ],
            table.Rows.Select(row =>
                (IReadOnlyList<Cell>)
                    [
                        row.Name,
                        .. States.Select(state =>
                            Cell.Of(row.Counts.GetValueOrDefault(state.Shown))
                        ),
                        Cell.Of(row.Effects),
                        Cell.Of(row.All),
                    ]
            )
        )
        {
            Key = table.Key,
        });

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (!viewer.ReadsPlans)
            return Forbid();
        Today = Stockholm.DayOf(clock.GetUtcNow());
        var measures = await db.MeasuresSeenBy(viewer).AsNoTracking().ToListAsync(stop);
        if (measures.Count == 0)
            return Page();
        var places = (await GoalPlace.All(db, knowledge, viewer, stop)).ToDictionary(p => p.Goal);
        var choices = await MeasureChoices.Read(db, viewer, [.. places.Values], stop);
        var byUnit = measures.ToLookup(m => m.UnitId);
        var byPlan = measures.ToLookup(m => m.ActionPlanId);
        var byRole = measures.ToLookup(m => places[m.GoalId].RoleKey);
        var byRight = measures
            .SelectMany(m => places[m.GoalId].RightKeys.Select(key => (Key: key, Measure: m)))
            .ToLookup(one => one.Key, one => one.Measure);
        Tables =
        [
            new(
                "enheter",
                t["Per enhet"],
                t["Enhet"],
                [
                    .. choices
                        .Units.Where(u => u.Answers)
                        .Select(u => Row(u.Name, MeasureFilters.OnlyOf(u.Id), byUnit[u.Id])),
                    .. Rest(
                        t["Ingen enhet är vald"],
                        ("enhet", MeasureFilters.Without),
                        byUnit[null]
                    ),
                ]
            ),
            new(
                "roller",
                t["Per roll"],
                t["Roll"],
                [
                    .. choices.Roles.Select(r => Row(r.Name, [("roll", r.Code)], byRole[r.Code])),
                    .. Outside("roll", t["Kriteriet har ingen roll"], byRole),
                ]
            ),
            new(
                "rattigheter",
                t["Per rättighet"],
                t["Rättighet"],
                [
                    .. choices.Rights.Select(r =>
                        Row(r.Name, [("rattighet", r.Id)], byRight[r.Id])
                    ),
                    .. Outside("rattighet", t["Kriteriet hör inte till någon rättighet"], byRight),
                ]
            ),
            new(
                "planer",
                t["Per plan"],
                t["Plan"],
                [.. choices.Plans.Select(p => Row(p.Title, [("plan", $"{p.Id}")], byPlan[p.Id]))]
            ),
        ];
        Tables = [.. Tables.Where(table => table.Rows.Count > 0)];
        return Page();
    }

    /// <summary>The criterion has none, and there is no criterion: two things.</summary>
    private IEnumerable<BoardRow> Outside(
        string choice,
        string hasNone,
        ILookup<string, Measure> measures
    ) =>
        [
            .. Rest(hasNone, (choice, MeasureFilters.Without), measures[MeasureFilters.Without]),
            .. Rest(
                t["Målet hör inte till något kriterium"],
                (choice, MeasureFilters.NoCriterion),
                measures[MeasureFilters.NoCriterion]
            ),
        ];

    private IEnumerable<BoardRow> Rest(
        string name,
        (string, string?) choice,
        IEnumerable<Measure> measures
    )
    {
        var row = Row(name, [choice], measures);
        return row.All == 0 ? [] : [row];
    }

    private BoardRow Row(
        string name,
        IReadOnlyList<(string, string?)> choice,
        IEnumerable<Measure> measures
    )
    {
        var all = measures.ToList();
        return new(
            name,
            choice,
            all.CountBy(m => m.Progress(Today)).ToDictionary(),
            all.Count(m => m.AwaitsEffect(Today))
        );
    }
}
