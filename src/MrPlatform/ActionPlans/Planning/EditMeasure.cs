using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>What writing a new measure and changing one have in common: the goals, units and people to choose among.</summary>
public abstract class EditMeasure(
    MrContext db,
    Knowledge knowledge,
    IStringLocalizer<ActionPlansWords> t
) : PlanPage(db, knowledge)
{
    private IReadOnlyList<Person> _people = [];

    [BindProperty]
    public MeasureForm Form { get; set; } = new();

    public IReadOnlyList<Goal> Goals { get; private set; } = [];

    public IReadOnlyList<Unit> Units { get; private set; } = [];

    public Goal? Chosen => Goals.FirstOrDefault(g => g.Number == Form.Goal);

    public IEnumerable<SelectListItem> GoalChoices =>
        Goals.Select(g => new SelectListItem(
            g.Title,
            g.Number.ToString(CultureInfo.InvariantCulture)
        ));

    public IEnumerable<SelectListItem> UnitChoices =>
        Units
            .Select(u => new SelectListItem(NameOf(u), $"{u.Id}"))
            .Prepend(new(t["Välj enhet"], ""));

    /// <summary>One that is closed says so; it is there only because the measure has it.</summary>
    public string NameOf(Unit unit) =>
        unit.ClosedAt is null ? unit.Name : t["{0} (stängd)", unit.Name];

    public IEnumerable<SelectListItem> PersonChoices =>
        _people
            .Select(p => new SelectListItem(p.Name, $"{p.Id}"))
            .Prepend(new(t["Ingen särskild person"], ""));

    /// <param name="before">The measure as it stands, whose closed units and people who have left can be kept; null for a new one.</param>
    protected async Task<IActionResult?> Refused(Guid id, Measure? before, CancellationToken stop)
    {
        var (person, unit) = (before?.PersonId, before?.UnitId);
        var parts = before?.Parts.Select(p => p.UnitId).ToList() ?? [];
        if (await RefusedToWrite(id, stop) is { } refused)
            return refused;
        Goals = await Db
            .Goals.Where(g => g.ActionPlanId == id)
            .OrderBy(g => g.Number)
            .ToListAsync(stop);
        Units = await Db
            .Units.AsNoTracking()
            .Where(u =>
                u.OrganisationId == Plan.OrganisationId
                && (u.ClosedAt == null || u.Id == unit || parts.Contains(u.Id))
            )
            .OrderBy(u => u.Position)
            .ToListAsync(stop);
        _people = await Db
            .People.AsNoTracking()
            .Where(p =>
                p.OrganisationId == Plan.OrganisationId && (p.LeftAt == null || p.Id == person)
            )
            .OrderBy(p => p.Name)
            .ToListAsync(stop);
        return null;
    }

    /// <summary>What is written, with a goal, units and a person that exist; null when the page is to be shown again.</summary>
    protected GivenMeasure? Read()
    {
        if (Chosen is null)
            ModelState.AddModelError("Form.Goal", t["Välj ett mål i planen."]);
        if (Form.Unit is { } unit && Units.All(u => u.Id != unit))
            ModelState.AddModelError("Form.Unit", t["Välj en enhet i listan."]);
        if (Form.Person is { } person && _people.All(p => p.Id != person))
            ModelState.AddModelError("Form.Person", t["Välj en person i listan."]);
        Form.Parts.RemoveAll(part => part == Form.Unit || Units.All(u => u.Id != part));
        return Form.Read(ModelState, t);
    }
}
