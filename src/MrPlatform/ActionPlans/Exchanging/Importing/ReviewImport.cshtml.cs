using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
using MrPlatform.ActionPlans.Planning;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.ActionPlans.Exchanging.Importing;

/// <summary>Shows every row as the measure it becomes, or everything in the file to mend. Taken in whole or not at all.</summary>
[Authorize]
public sealed class ReviewImportModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : ImportPage(db, knowledge, clock), IHaveSheets
{
    public const string ToMend = "ratta";
    public const string List = "rader";

    public IReadOnlyList<RowFault> Faults { get; private set; } = [];

    public IReadOnlyList<ReadMeasure> Rows { get; private set; } = [];

    public IReadOnlyList<ReadMeasure> New => [.. Rows.Where(row => !row.IsThere)];

    public int There => Rows.Count - New.Count;

    /// <summary>Goals that come with the file, and whether each begins with the organisation.</summary>
    public IReadOnlyList<(string Title, bool IsAdvised)> NewGoals { get; private set; } = [];

    /// <summary>What is compared between the rows.</summary>
    public IReadOnlyList<ReviewColumn> First { get; private set; } = [];

    /// <summary>What else is saved of each.</summary>
    public IReadOnlyList<ReviewColumn> More { get; private set; } = [];

    public bool CanBeTaken => Faults.Count == 0 && New.Count > 0;

    public string SheetsTitle => Pending.FileName;

    public IEnumerable<Sheet> Sheets()
    {
        if (Faults.Count > 0)
            yield return new(
                t["Att rätta"],
                [t["Rad"].Value, t["Kolumn"].Value, t["Så rättar du"].Value],
                Faults.Select(fault => (Cell[])[fault.Row, fault.Column, fault.Sentence])
            )
            {
                Key = ToMend,
            };
        yield return new(
            t["Rader i filen"],
            [
                t["Rad"].Value,
                .. First.Concat(More).Select(column => column.Heading),
                t["Finns redan"].Value,
            ],
            Rows.Select(row =>
                (Cell[])
                    [
                        row.Row,
                        .. First.Concat(More).Select(column => column.Cell(row)),
                        row.IsThere ? t["Ja"].Value : t["Nej"].Value,
                    ]
            )
        )
        {
            Key = List,
        };
    }

    public async Task<IActionResult> OnGet(Guid id, Guid fil, CancellationToken stop) =>
        await Refused(id, fil, stop) is { } refused ? refused
        : Pending.Fields is null ? Redirect(Addresses.ImportedMeasures(id, fil))
        : Page();

    public async Task<IActionResult> OnPost(Guid id, Guid fil, CancellationToken stop)
    {
        if (await Refused(id, fil, stop) is { } refused)
            return refused;
        if (!CanBeTaken)
            throw new RuleBroken(
                "Filen går inte att läsa in som den är. Rätta det som står på sidan och läs in den igen."
            );
        TakeIn(HttpContext.SignedIn.At(Clock));
        try
        {
            await Db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Pressed twice, or somebody changed the plan in the same instant: nothing of this came in.
            throw new RuleBroken(
                "Planen ändrades medan filen lästes in, så inget av den kom med. Se efter i planen och försök sedan igen."
            );
        }
        return Redirect(Addresses.Plan(id));
    }

    /// <summary>Goals, measures, what is told of them and the file itself go together, in one transaction.</summary>
    private void TakeIn(By by)
    {
        var taken = New;
        var goals = NewGoals.ToDictionary(
            goal => goal.Title,
            goal => Plan.Set(new(goal.Title, Gap: null, Criterion: null), by),
            StringComparer.OrdinalIgnoreCase
        );
        Db.AddRange(goals.Values);
        foreach (var row in taken)
        {
            var measure = new Measure(Plan, row.Existing ?? goals[row.Goal], row.Given, by);
            Db.Add(measure);
            if (row.Status != MeasureStatus.Planned)
                Db.Add(
                    measure.Tell(
                        row.Status,
                        row.Reason ?? t["Läget stod i filen {0}.", Pending.FileName],
                        newDay: null,
                        by
                    )
                );
        }
        Plan.TookIn(taken.Count, Pending.FileName, by);
        Db.Remove(Pending);
    }

    private async Task<IActionResult?> Refused(Guid id, Guid file, CancellationToken stop)
    {
        if (await RefusedFile(id, file, stop) is { } refused)
            return refused;
        if (Pending.Fields is not { } fields)
            return null;
        var units = await Db
            .Units.AsNoTracking()
            .Where(u => u.OrganisationId == Plan.OrganisationId && u.ClosedAt == null)
            .OrderBy(u => u.Position)
            .ToListAsync(stop);
        var measures = await Db
            .Measures.AsNoTracking()
            .Where(m => m.ActionPlanId == id)
            .Select(m => new KnownMeasure(m.Id, m.GoalId, m.Title))
            .ToListAsync(stop);
        var goal = Goals.FirstOrDefault(g => g.Number == Pending.GoalNumber);
        var read = new ReadMeasures(Grid, [.. fields], goal, new(Goals, units, measures), t).Read();
        (Rows, Faults) = (read.Rows, read.Faults);
        var columns = new ReviewColumns(fields, units, t);
        (First, More) = (columns.First, columns.More);
        NewGoals =
        [
            .. New.Where(row => row.BringsGoal)
                .Select(row => row.Goal)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(title =>
                    (title, GoalWording.BeginsWithOrganisation(title, units.Select(u => u.Name)))
                ),
        ];
        return null;
    }
}
