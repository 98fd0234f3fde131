using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;

namespace MrPlatform.OwnFrameworks.Drafting;

/// <summary>Writes an area of the draft, a new one or one that is there.</summary>
public abstract class EditAreaPage(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<OwnFrameworksWords> t
) : DraftPage(db, knowledge, clock)
{
    protected IStringLocalizer<OwnFrameworksWords> Words => t;

    [BindProperty]
    public AreaForm Form { get; set; } = new();

    /// <summary>Somebody else changed it meanwhile: as it is now.</summary>
    public AreaText? Theirs { get; private set; }

    protected async Task<IActionResult> Keep(AreaText? was, CancellationToken stop)
    {
        var area = Form.Read();
        // Checked alone, with the statements it has.
        var alone = Text with
        {
            Areas = [area with { Items = was?.Items ?? [] }],
        };
        foreach (
            var fault in CheckText
                .Of(alone, Base)
                .Where(fault => fault.Place is { Area: 0, Item: null })
        )
            if (FieldOf(fault.Field) is { } field)
                ModelState.AddModelError($"Form.{field}", fault.Say(t));
        if (IsTaken(Text))
            ModelState.AddModelError(
                "Form.Code",
                t["Beteckningen ”{0}” finns på ett annat område. Välj en egen.", area.Id]
            );
        if (was is null && Text.Areas.Count >= Limits.Areas)
            ModelState.AddModelError(
                "Form.Code",
                t[
                    "Ramverket har {0} områden. Det får ha högst {1}.",
                    Text.Areas.Count,
                    Limits.Areas
                ]
            );
        if (!ModelState.IsValid)
            return Page();
        if (
            await Save(
                text => IsTaken(text) || !IsAsSeen(text) ? null : text.WithArea(was?.Id, area),
                t["område {0}", area.Id],
                stop
            )
        )
            return Redirect(Addresses.FrameworkDraft(Id) + $"#omrade-{area.Id}");
        Theirs =
            Text.Areas.FirstOrDefault(one => one.Id == was?.Id)
            ?? throw new RuleBroken(
                "Någon annan har tagit bort området, eller gett det en annan beteckning. Det du skrev är inte sparat."
            );
        Form.Opened = AreaForm.Mark(Theirs);
        return this.ShowBoth("Form.Opened");

        bool IsTaken(FrameworkText text) =>
            area.Id != was?.Id
            && text.Areas.Any(one =>
                string.Equals(one.Id, area.Id, StringComparison.OrdinalIgnoreCase)
                && one.Id != was?.Id
            );
        bool IsAsSeen(FrameworkText text) =>
            was is null
            || text.Areas.Any(one => one.Id == was.Id && AreaForm.Mark(one) == Form.Opened);
    }

    private static string? FieldOf(string field) =>
        field switch
        {
            "id" => nameof(AreaForm.Code),
            "title" => nameof(AreaForm.Title),
            "why" => nameof(AreaForm.Why),
            _ => null,
        };
}

/// <summary>Adds an area last.</summary>
public sealed class NewAreaModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<OwnFrameworksWords> t
) : EditAreaPage(db, knowledge, clock, t)
{
    public void OnGet() { }

    public Task<IActionResult> OnPost(CancellationToken stop) => Keep(null, stop);
}

/// <summary>Changes an area, or takes it away with its statements.</summary>
public sealed class AreaModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<OwnFrameworksWords> t
) : EditAreaPage(db, knowledge, clock, t)
{
    [FromRoute]
    public string Omrade { get; set; } = "";

    public AreaText Area => Text.Areas.First(area => area.Id == Omrade);

    protected override bool IsMissing =>
        base.IsMissing || Text.Areas.All(area => area.Id != Omrade);

    public void OnGet() => Form = AreaForm.Of(Area);

    public Task<IActionResult> OnPost(CancellationToken stop) => Keep(Area, stop);

    public async Task<IActionResult> OnPostRemove(string sedd, CancellationToken stop)
    {
        if (
            !await Save(
                text =>
                    text.Areas.Any(area => area.Id == Omrade && Seen.Of(area) == sedd)
                        ? text.WithoutArea(Omrade)
                        : null,
                Words["området {0} borttaget", Omrade],
                stop
            )
        )
            throw new RuleBroken(
                "Någon har ändrat området sedan du öppnade sidan. Läs det innan du tar bort det."
            );
        return Redirect(Addresses.FrameworkDraft(Id));
    }
}
