using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;

namespace MrPlatform.OwnFrameworks.Drafting;

/// <summary>The whole draft: its areas and statements in order, what is left to mend, and the way on to publishing.</summary>
public sealed class DraftModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<OwnFrameworksWords> t
) : DraftPage(db, knowledge, clock)
{
    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Description { get; set; }

    /// <summary>What the name and the description were when the form was opened.</summary>
    [BindProperty]
    public string? Opened { get; set; }

    public IReadOnlyList<TextFault> Faults => CheckText.Of(Text, Base);

    public void OnGet()
    {
        (Title, Description) = (Text.Title, Text.Description);
        Opened = About(Text);
    }

    public async Task<IActionResult> OnPostAbout(CancellationToken stop)
    {
        var (title, description) = (Cells.OneLine(Title), Cells.TidyOrNone(Description));
        if (title.Length is 0 or > Limits.Title)
            ModelState.AddModelError(
                "Title",
                t["Ge ramverket ett namn på högst {0} tecken.", Limits.Title]
            );
        if (description?.Length > Limits.Prose)
            ModelState.AddModelError(
                "Description",
                t["Texten har {0} tecken. Den får ha högst {1}.", description.Length, Limits.Prose]
            );
        if (!ModelState.IsValid)
            return Page();
        if (
            await Save(
                text =>
                    About(text) == Opened || Same(text)
                        ? text with
                        {
                            Title = title,
                            Description = description,
                        }
                        : null,
                t["namn och beskrivning"],
                stop
            )
        )
            return Redirect(Addresses.FrameworkDraft(Id));
        ModelState.AddModelError(
            "Title",
            t[
                "Någon annan har ändrat namnet eller beskrivningen till ”{0}”. Spara igen om det du skrev ska gälla.",
                Text.Title
            ]
        );
        Opened = About(Text);
        return this.ShowBoth("Opened");

        bool Same(FrameworkText text) => text.Title == title && text.Description == description;
    }

    public Task<IActionResult> OnPostArea(string kod, bool upp, CancellationToken stop) =>
        Move(
            text => text.WithAreaMoved(kod, upp),
            t["området {0} flyttat", kod],
            $"#omrade-{kod}",
            stop
        );

    public Task<IActionResult> OnPostItem(string kod, bool upp, CancellationToken stop) =>
        Move(text => text.WithItemMoved(kod, upp), t["{0} flyttat", kod], $"#p-{kod}", stop);

    private async Task<IActionResult> Move(
        Func<FrameworkText, FrameworkText?> change,
        string what,
        string anchor,
        CancellationToken stop
    )
    {
        if (!await Save(change, what, stop))
            throw new RuleBroken(
                "Det du ville flytta finns inte längre i utkastet. Läs in sidan igen."
            );
        return Redirect(Addresses.FrameworkDraft(Id) + anchor);
    }

    private static string About(FrameworkText text) =>
        Seen.Of((text.Title, text.Description).ToString());
}
