using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.ActionPlans.Boards;

/// <summary>
/// Uppdatera läget från ett möte: how each of many measures goes, in one form. All that is written is saved together, or nothing: what is wrong is said
/// at its row, and what is typed stays.
/// </summary>
[Authorize]
public sealed class FromMeetingModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : PageModel
{
    /// <summary>As many as one meeting gets through.</summary>
    public const int Most = 50;
    public const int LongestMeeting = 120;

    [BindProperty(SupportsGet = true)]
    public MeasureFilters Filters { get; set; } = new();

    /// <summary>Which meeting it was; stands first in every text.</summary>
    [BindProperty]
    public string? Meeting { get; set; }

    [BindProperty]
    public List<MeetingRow> Rows { get; set; } = [];

    /// <summary>In the order of the rows.</summary>
    public IReadOnlyList<MeasureRow> Measures { get; private set; } = [];

    /// <summary>What the address asked for that does not exist, a sentence for each.</summary>
    public IReadOnlyList<string> Unknown { get; private set; } = [];

    public bool HasMore { get; private set; }

    /// <summary>Some were told of by somebody else meanwhile; their rows show what stands now.</summary>
    public bool IsOther { get; private set; }

    /// <summary>Some of what was sent is not this person's to tell about, or not any longer.</summary>
    public bool HasLost { get; private set; }

    /// <summary>The list as it was chosen.</summary>
    public string Back { get; private set; } = Addresses.Measures;

    private string ListAddress => Addresses.Measures + Filters.Query();

    public DateOnly Today { get; private set; }

    public IEnumerable<SelectListItem> States =>
        new[]
        {
            MeasureStatus.Started,
            MeasureStatus.Delayed,
            MeasureStatus.Done,
            MeasureStatus.Dropped,
        }
            .Select(status => new SelectListItem(t.Name(status), $"{status}"))
            .Prepend(new(t["Ingen ändring"], ""));

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!await MayEnter(stop))
            return Forbid();
        Unknown = Filters.Forget(ModelState, knowledge.Current, t);
        Back = ListAddress;
        var viewer = HttpContext.SignedIn;
        var places = await GoalPlace.All(db, knowledge, viewer, stop);
        var units =
            Filters.UnitId is null || Filters.IsAlone
                ? new HashSet<Guid>()
                : (await MeasureChoices.Read(db, viewer, places, stop)).Of(Filters);
        var setting = new MeasureSetting(db, viewer, Today, places, units);
        // What is over is taken up only by who asks for it.
        Filters.When ??= Filters.Status is null ? MeasureFilters.Open : null;
        var rows = await MeasureRow
            .Of(db, Filters.Of(setting, Followed()))
            .AsNoTracking()
            .Take(Most + 1)
            .ToListAsync(stop);
        HasMore = rows.Count > Most;
        Measures = [.. rows.Take(Most)];
        Rows =
        [
            .. Measures.Select(row => new MeetingRow
            {
                Id = row.Measure.Id,
                Told = new() { Seen = row.Measure.Version },
            }),
        ];
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await MayEnter(stop))
            return Forbid();
        Filters.Forget(ModelState, knowledge.Current, t);
        ForgetChoices();
        Back = ListAddress;
        var ids = Rows.Take(Most).Select(row => row.Id).Distinct().ToList();
        var found = await MeasureRow
            .Of(db, Followed().Where(m => ids.Contains(m.Id)))
            .ToDictionaryAsync(row => row.Measure.Id, stop);
        var rows = Rows.Take(Most)
            .Where(row => found.ContainsKey(row.Id))
            .DistinctBy(row => row.Id)
            .ToList();
        if (rows.Count < Rows.Count)
            LoseRows();
        Rows = rows;
        Measures = [.. Rows.Select(row => found[row.Id])];
        if (!Judge())
            return Page();
        var by = HttpContext.SignedIn.At(clock);
        var told = Rows.Where(row => !row.IsEmpty).ToList();
        foreach (var row in told)
            Tell(found[row.Id].Measure, row.Told, by);
        await db.SaveChangesAsync(stop);
        TempData[nameof(MeasuresModel.Told)] = told.Count;
        return Redirect(Back);
    }

    /// <summary>What the list was narrowed to says nothing of what is saved: a bad choice in the address is no fault in the form.</summary>
    private void ForgetChoices()
    {
        foreach (var key in ModelState.Keys.Where(key => !IsOfForm(key)).ToList())
            ModelState.Remove(key);
    }

    private static bool IsOfForm(string key) =>
        key == nameof(Meeting) || key.StartsWith(nameof(Rows), StringComparison.Ordinal);

    /// <summary>The rows after one that is gone have other numbers now: what was typed is shown from the rows themselves, and nothing is saved before it is read again.</summary>
    private void LoseRows()
    {
        (HasLost, IsOther) = (true, true);
        foreach (
            var key in ModelState
                .Keys.Where(key => key.StartsWith(nameof(Rows), StringComparison.Ordinal))
                .ToList()
        )
            ModelState.Remove(key);
    }

    private void Tell(Measure measure, Following.StatusForm form, By by)
    {
        var text = string.IsNullOrWhiteSpace(form.Text) ? null : form.Text.Trim();
        if (!string.IsNullOrWhiteSpace(Meeting))
            text = text is null ? Meeting.Trim() : $"{Meeting.Trim()}: {text}";
        db.Add(
            measure.Tell(
                form.To!.Value,
                text,
                form.To == MeasureStatus.Delayed ? form.NewDay : null,
                by
            )
        );
    }

    private bool Judge()
    {
        if (Meeting?.Trim().Length > LongestMeeting)
            ModelState.AddModelError(
                nameof(Meeting),
                t["Texten är för lång. Den får vara högst {0} tecken.", LongestMeeting]
            );
        for (var i = 0; i < Rows.Count; i++)
        {
            var (row, measure) = (Rows[i], Measures[i].Measure);
            if (row.IsEmpty)
                continue;
            var prefix = $"{nameof(Rows)}[{i}]";
            row.Told.Judge((ModelState, $"{prefix}.{nameof(row.Told)}"), measure, Today, t);
            if (row.Told.Seen == measure.Version)
                continue;
            IsOther = true;
            row.Told.Seen = measure.Version;
            ModelState.Remove($"{prefix}.{nameof(row.Told)}.{nameof(row.Told.Seen)}");
            ModelState.AddModelError(
                $"{prefix}.Told.To",
                t[
                    "Någon annan hann berätta före dig. Läs hur det står nu, och spara igen om det du har valt ska gälla."
                ]
            );
        }
        if (IsOther)
            Response.StatusCode = StatusCodes.Status409Conflict;
        else if (ModelState.IsValid && Rows.TrueForAll(row => row.IsEmpty))
            ModelState.AddModelError(
                Rows.Count == 0 ? nameof(Meeting) : $"{nameof(Rows)}[0].Told.To",
                t["Välj hur det går för minst en åtgärd."]
            );
        return ModelState.IsValid && !IsOther;
    }

    /// <summary>Who makes plans, who answers for a unit, and who is named in a measure.</summary>
    private async Task<bool> MayEnter(CancellationToken stop)
    {
        Today = Stockholm.DayOf(clock.GetUtcNow());
        var viewer = HttpContext.SignedIn;
        return viewer.ReadsPlans
            && (viewer.MakesPlans || viewer.Answers || await Followed().AnyAsync(stop));
    }

    private IQueryable<Measure> Followed()
    {
        var viewer = HttpContext.SignedIn;
        return viewer.MakesPlans ? db.MeasuresSeenBy(viewer) : db.MeasuresOf(viewer);
    }
}
