using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;

namespace MrPlatform.OwnFrameworks.Drafting;

/// <summary>Writes a statement of the draft, a new one or one that is there.</summary>
public abstract class EditItemPage(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<OwnFrameworksWords> t
) : DraftPage(db, knowledge, clock)
{
    protected IStringLocalizer<OwnFrameworksWords> Words => t;

    [BindProperty]
    public ItemForm Form { get; set; } = new();

    /// <summary>Somebody else changed it meanwhile: as it is now.</summary>
    public ItemText? Theirs { get; private set; }

    public IEnumerable<SelectListItem> Areas =>
        Text.Areas.Select(area => new SelectListItem($"{area.Id} {area.Title}", area.Id));

    public IEnumerable<SelectListItem> Bases =>
        [new(t["Sägs inte"], ""), new(t["Lag"], "law"), new(t["Ambition"], "ambition")];

    public IEnumerable<SelectListItem> Scopes =>
        Tokens.Scopes.Select(one => new SelectListItem(OwnWords.Scope(t, one.Token), one.Token));

    public IEnumerable<SelectListItem> Kinds =>
        Tokens.AppliesTo.Select(one => new SelectListItem(
            OwnWords.AppliesTo(t, one.Token),
            one.Token
        ));

    protected async Task<IActionResult> Keep(ItemText? was, CancellationToken stop)
    {
        var (item, area) = (Form.Read(), Form.Area ?? "");
        foreach (var fault in CheckText.Of(item, Base))
            ModelState.AddModelError($"Form.{ItemForm.FieldOf(fault.Field)}", fault.Say(t));
        if (Text.Areas.All(one => one.Id != area))
            ModelState.AddModelError("Form.Area", t["Välj ett område."]);
        if (IsTaken(Text))
            ModelState.AddModelError(
                "Form.Code",
                t["Beteckningen ”{0}” finns på ett annat påstående. Välj en egen.", item.Id]
            );
        if (was is null && Text.Items.Count() >= Limits.Items)
            ModelState.AddModelError(
                "Form.Code",
                t["Ramverket har fler än {0} påståenden. Dela det i flera ramverk.", Limits.Items]
            );
        if (!ModelState.IsValid)
            return Page();
        if (
            await Save(
                text =>
                    IsTaken(text) || !IsAsSeen(text) ? null : text.WithItem(was?.Id, area, item),
                item.Id,
                stop
            )
        )
            return Redirect(Addresses.FrameworkDraft(Id) + $"#p-{item.Id}");
        Theirs =
            (was is null ? null : Text.Item(was.Id))
            ?? throw new RuleBroken(
                "Någon annan har tagit bort påståendet eller området, eller gett det en annan beteckning. Det du skrev är inte sparat."
            );
        Form.Opened = ItemForm.Mark(Theirs, Text.AreaOf(Theirs.Id)?.Id);
        return this.ShowBoth("Form.Opened");

        bool IsTaken(FrameworkText text) =>
            text.Items.Any(one =>
                string.Equals(one.Id, item.Id, StringComparison.OrdinalIgnoreCase)
                && one.Id != was?.Id
            );
        bool IsAsSeen(FrameworkText text) =>
            was is null
            || (
                text.Item(was.Id) is { } now
                && ItemForm.Mark(now, text.AreaOf(now.Id)?.Id) == Form.Opened
            );
    }
}

/// <summary>Adds a statement last in an area.</summary>
public sealed class NewItemModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<OwnFrameworksWords> t
) : EditItemPage(db, knowledge, clock, t)
{
    [FromRoute]
    public string Omrade { get; set; } = "";

    protected override bool IsMissing =>
        base.IsMissing || Text.Areas.All(area => area.Id != Omrade);

    public void OnGet() =>
        Form = new()
        {
            Area = Omrade,
            Scope = "both",
            AppliesTo = "both",
        };

    public Task<IActionResult> OnPost(CancellationToken stop) => Keep(null, stop);
}

/// <summary>Changes a statement, moves it to another area, or takes it away.</summary>
public sealed class ItemModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<OwnFrameworksWords> t
) : EditItemPage(db, knowledge, clock, t)
{
    [FromRoute]
    public string Kod { get; set; } = "";

    public ItemText Item => Text.Item(Kod)!;

    public string Mark => ItemForm.Mark(Item, Text.AreaOf(Kod)?.Id);

    protected override bool IsMissing => base.IsMissing || Text.Item(Kod) is null;

    public void OnGet() => Form = ItemForm.Of(Item, Text.AreaOf(Kod)!.Id);

    public Task<IActionResult> OnPost(CancellationToken stop) => Keep(Item, stop);

    public async Task<IActionResult> OnPostRemove(string sedd, CancellationToken stop)
    {
        if (
            !await Save(
                text =>
                    text.Item(Kod) is { } item && ItemForm.Mark(item, text.AreaOf(Kod)?.Id) == sedd
                        ? text.WithoutItem(Kod)
                        : null,
                Words["{0} borttaget", Kod],
                stop
            )
        )
            throw new RuleBroken(
                "Någon har ändrat påståendet sedan du öppnade sidan. Läs det innan du tar bort det."
            );
        return Redirect(Addresses.FrameworkDraft(Id));
    }
}
