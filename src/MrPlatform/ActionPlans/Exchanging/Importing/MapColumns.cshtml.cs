using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.ActionPlans.Exchanging.Importing;

/// <summary>Says what the columns of the file are. The likely is chosen already, and the first rows are shown beside.</summary>
[Authorize]
public sealed class MapColumnsModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : ImportPage(db, knowledge, clock)
{
    private const int Examples = 3;
    private const int LongestExample = 40;

    [BindProperty]
    public List<ImportField> Columns { get; set; } = [];

    /// <summary>The number of the goal of all the measures; null when a column says which.</summary>
    [BindProperty]
    public long? Goal { get; set; }

    /// <summary>The sheet that is read.</summary>
    [BindProperty]
    public string? Sheet { get; set; }

    /// <summary>Whether the first row is headings; asked only when we know none of them.</summary>
    [BindProperty]
    public bool HasHeadings { get; set; }

    public IEnumerable<SelectListItem> SheetChoices =>
        Grid.Sheets.Select(sheet => new SelectListItem(sheet, sheet));

    public IEnumerable<SelectListItem> Fields =>
        ImportFields.All.Select(f => new SelectListItem(t.Name(f), f.ToString()));

    public IEnumerable<SelectListItem> GoalChoices =>
        Goals
            .Select(g => new SelectListItem(
                $"{g.Number}. {g.Title}",
                g.Number.ToString(CultureInfo.InvariantCulture)
            ))
            .Prepend(new(t["Det står i en kolumn i filen"], ""));

    public string HeadingOf(int column) =>
        Grid.Headings[column] is { Length: > 0 } heading
            ? heading
            : t["Kolumn {0} utan rubrik", column + 1];

    /// <summary>What stands first in the column, so that one sees what it is.</summary>
    public string ExamplesOf(int column) =>
        string.Join(
            " · ",
            Grid.Rows.Select(row => row.At(column))
                .Where(text => text.Length > 0)
                .Take(Examples)
                .Select(text => text.Length <= LongestExample ? text : text[..LongestExample] + "…")
        );

    public async Task<IActionResult> OnGet(Guid id, Guid fil, CancellationToken stop)
    {
        if (await RefusedFile(id, fil, stop) is { } refused)
            return refused;
        Show();
        return Page();
    }

    public async Task<IActionResult> OnPostSheet(Guid id, Guid fil, CancellationToken stop)
    {
        if (await RefusedFile(id, fil, stop) is { } refused)
            return refused;
        var chosen = Grid.Choose(Sheet ?? "");
        if (chosen is null)
            ModelState.AddModelError("Sheet", t["Välj ett blad i filen."]);
        else if (chosen.Fault is { } fault)
            ModelState.AddModelError("Sheet", t[fault]);
        if (!ModelState.IsValid)
        {
            Show();
            return Page();
        }
        if (chosen != Grid)
            Pending.Choose(chosen!);
        await Db.SaveChangesAsync(stop);
        return Redirect(Addresses.ImportedMeasures(id, fil));
    }

    public async Task<IActionResult> OnPost(Guid id, Guid fil, CancellationToken stop)
    {
        if (await RefusedFile(id, fil, stop) is { } refused)
            return refused;
        while (Columns.Count < Grid.Headings.Count)
            Columns.Add(ImportField.Nothing);
        Columns.RemoveRange(Grid.Headings.Count, Columns.Count - Grid.Headings.Count);
        Sheet = Grid.Sheet;
        Judge();
        if (!ModelState.IsValid)
            return Page();
        Pending.Map(Columns, Goal, HasHeadings);
        await Db.SaveChangesAsync(stop);
        return Redirect(Addresses.ReviewImport(id, fil));
    }

    private void Show()
    {
        Columns = [.. Pending.Fields ?? ImportFields.GuessAll(Grid.Headings)];
        (Goal, HasHeadings) = (Pending.GoalNumber, Grid.HasHeadings);
        Sheet ??= Grid.Sheet;
    }

    /// <summary>The amount of a year of its own: there may be a column for each.</summary>
    private bool IsOtherYear(int column) =>
        Columns[column] == ImportField.Amount
        && ImportFields.YearOfAmount(Grid.Headings[column]) is { } year
        && Columns
            .Take(column)
            .Index()
            .Where(one => one.Item == ImportField.Amount)
            .All(one =>
                ImportFields.YearOfAmount(Grid.Headings[one.Index]) is { } other && other != year
            );

    private void Judge()
    {
        if (Grid.WithHeadings(HasHeadings).Rows.Count == 0)
            ModelState.AddModelError("HasHeadings", t[Grid.NoRows]);
        for (var i = 0; i < Columns.Count; i++)
            if (
                Columns[i] != ImportField.Nothing
                && Columns.IndexOf(Columns[i]) < i
                && !IsOtherYear(i)
            )
                ModelState.AddModelError(
                    $"Columns[{i}]",
                    t[
                        "{0} är redan vald för kolumnen {1}.",
                        t.Name(Columns[i]),
                        HeadingOf(Columns.IndexOf(Columns[i]))
                    ]
                );
        if (!Columns.Contains(ImportField.Title))
            ModelState.AddModelError(
                "Columns[0]",
                t["Välj vilken kolumn som säger vad som ska göras (Åtgärd)."]
            );
        if (Goal is { } number && Goals.All(g => g.Number != number))
            ModelState.AddModelError("Goal", t["Välj ett mål i planen."]);
        if (Goal is null && !Columns.Contains(ImportField.Goal))
            ModelState.AddModelError(
                "Goal",
                t["Välj ett mål för alla åtgärder, eller en kolumn som säger vilket mål."]
            );
    }
}
