using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans.Planning;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.ActionPlans.Following;

/// <summary>One measure: what is promised, how it goes, and what came of it. Those who answer for it tell both.</summary>
[Authorize]
public sealed class MeasureDetailsModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> t
) : PlanPage(db, knowledge), IHaveSheets
{
    public const string Told = "lagen";

    [BindProperty]
    public StatusForm Status { get; set; } = new();

    [BindProperty]
    public EffectForm Effect { get; set; } = new();

    public Measure Measure { get; private set; } = null!;

    public Goal Goal { get; private set; } = null!;

    public string? Unit { get; private set; }

    public bool UnitIsClosed { get; private set; }

    public Person? Person { get; private set; }

    public IReadOnlyList<string> Parts { get; private set; } = [];

    /// <summary>Latest first.</summary>
    public IReadOnlyList<StatusAct> Acts { get; private set; } = [];

    public IReadOnlyList<EffectNote> Notes { get; private set; } = [];

    /// <summary>What of it was promised by an adopted plan and has been changed since, the latest first.</summary>
    public IReadOnlyList<ChangeShown> Changes { get; private set; } = [];

    /// <summary>What stands told rests on, and what more there is to choose; only what the person may see.</summary>
    public MeasureEvidence Evidence { get; private set; } = MeasureEvidence.None;

    /// <summary>Somebody told while this was written: what stands now is shown, and saving again is a choice.</summary>
    public bool IsOther { get; private set; }

    public DateOnly Today { get; private set; }

    public bool MayFollow { get; private set; }

    public bool MayChange => HttpContext.SignedIn.MakesPlans;

    public string SheetsTitle => Measure.Title;

    public IEnumerable<Sheet> Sheets()
    {
        if (Acts.Count > 0)
            yield return new(
                t["Så har det gått"],
                [
                    t["Dag"].Value,
                    t["Läge"].Value,
                    t["Text"].Value,
                    t["Nytt slutdatum"].Value,
                    t["Underlag"].Value,
                    t["Vem"].Value,
                ],
                Acts.Select(act =>
                    (Cell[])
                        [
                            act.At,
                            t.Name(act.Status),
                            act.Text,
                            Cell.Of(act.NewDay),
                            Evidence.Of(act.EvidenceId)?.Title,
                            act.ByName,
                        ]
                )
            )
            {
                Key = Told,
            };
    }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop) =>
        await LoadMeasure(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostTell(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        Evidence.Judge(
            ModelState,
            $"{nameof(Status)}.{nameof(Status.Evidence)}",
            Status.Evidence,
            t
        );
        if (!Status.Judge((ModelState, nameof(Status)), Measure, Today, t))
            return Page();
        if (Status.Seen != Measure.Version)
            return Two();
        Db.Add(
            Measure.Tell(
                Status.To!.Value,
                Status.Text,
                Status.To == MeasureStatus.Delayed ? Status.NewDay : null,
                HttpContext.SignedIn.At(clock),
                Status.Evidence
            )
        );
        return await Saved(id, "gatt", stop);
    }

    public async Task<IActionResult> OnPostEffect(Guid id, CancellationToken stop)
    {
        if (await Refused(id, stop) is { } refused)
            return refused;
        Evidence.Judge(
            ModelState,
            $"{nameof(Effect)}.{nameof(Effect.Evidence)}",
            Effect.Evidence,
            t
        );
        if (!Effect.Judge(ModelState, t))
            return Page();
        if (Effect.Version != Measure.Version)
            return Two();
        Db.Add(
            Measure.TellEffect(
                Effect.Seen!.Value,
                Effect.Text!,
                Effect.Value,
                HttpContext.SignedIn.At(clock),
                Effect.Evidence
            )
        );
        return await Saved(id, "effekt", stop);
    }

    /// <summary>Somebody else told at the same moment: the same choice as when they told just before.</summary>
    private async Task<IActionResult> Saved(Guid id, string part, CancellationToken stop)
    {
        try
        {
            await Db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            Db.ChangeTracker.Clear();
            return await LoadMeasure(id, stop) ? Two() : NotFound();
        }
        return Redirect($"{Addresses.Measure(id)}#{part}");
    }

    private PageResult Two()
    {
        IsOther = true;
        ModelState.Remove($"{nameof(Effect)}.{nameof(Effect.Version)}");
        return this.ShowBoth($"{nameof(Status)}.{nameof(Status.Seen)}");
    }

    private async Task<IActionResult?> Refused(Guid id, CancellationToken stop) =>
        !await LoadMeasure(id, stop) ? NotFound()
        : MayFollow ? null
        : Forbid();

    private async Task<bool> LoadMeasure(Guid id, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        var measure = await Db.MeasuresSeenBy(viewer)
            .Include(m => m.Parts)
            .FirstOrDefaultAsync(m => m.Id == id, stop);
        if (measure is null || !await Find(measure.ActionPlanId, stop))
            return false;
        Measure = measure;
        Today = Stockholm.DayOf(clock.GetUtcNow());
        Goal = await Db.Goals.AsNoTracking().SingleAsync(g => g.Id == measure.GoalId, stop);
        var units = measure.Parts.Select(p => p.UnitId).ToList();
        if (measure.UnitId is { } own)
            units.Add(own);
        var names = await Db
            .Units.Where(u => units.Contains(u.Id))
            .OrderBy(u => u.Position)
            .Select(u => new
            {
                u.Id,
                u.Name,
                u.ClosedAt,
            })
            .ToListAsync(stop);
        var answers = names.Find(u => u.Id == measure.UnitId);
        (Unit, UnitIsClosed) = (answers?.Name, answers?.ClosedAt is not null);
        Parts = [.. names.Where(u => u.Id != measure.UnitId).Select(u => u.Name)];
        Person = measure.PersonId is { } person
            ? await Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == person, stop)
            : null;
        Acts = await Db
            .StatusActs.AsNoTracking()
            .Where(a => a.MeasureId == id)
            .OrderByDescending(a => a.At)
            .ThenByDescending(a => a.Id)
            .ToListAsync(stop);
        Notes = await Db
            .EffectNotes.AsNoTracking()
            .Where(n => n.MeasureId == id)
            .OrderByDescending(n => n.At)
            .ThenByDescending(n => n.Id)
            .ToListAsync(stop);
        if (Plan.AdoptedOn is not null)
            Changes = await ChangeShown.Read(Db, Plan, id, stop);
        MayFollow = await Db.MayFollow(viewer, measure, stop);
        Evidence = await MeasureEvidence.Read(
            Db,
            viewer,
            [
                .. Acts.Select(a => a.EvidenceId)
                    .Concat(Notes.Select(n => n.EvidenceId))
                    .OfType<Guid>(),
            ],
            MayFollow,
            stop
        );
        return true;
    }
}
