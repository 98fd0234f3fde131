using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.OwnFrameworks.Drafting;

/// <summary>Begins a framework from an empty sheet.</summary>
[OnlyFor(Function.ProcessLeader, Function.Administrator)]
public sealed class NewModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<OwnFrameworksWords> t
) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Description { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        var text = new FrameworkText
        {
            Id = Cells.OneLine(Code),
            Title = Cells.OneLine(Title),
            Description = Cells.TidyOrNone(Description),
        };
        foreach (var fault in CheckText.Of(text, knowledge.Current))
            if (
                fault.Field switch
                {
                    "id" => nameof(Code),
                    "title" => nameof(Title),
                    "description" => nameof(Description),
                    _ => null,
                } is
                { } field
            )
                ModelState.AddModelError(field, fault.Say(t));
        if (await db.OwnFrameworksOf(viewer).AnyAsync(f => f.Code == text.Id, stop))
            ModelState.AddModelError(
                nameof(Code),
                t["Ni har redan ett ramverk med beteckningen {0}. Välj en annan.", text.Id]
            );
        if (!ModelState.IsValid)
            return Page();
        var (framework, draft) = OwnFramework.Begin(
            viewer.OrganisationId!.Value,
            text,
            viewer.At(clock)
        );
        db.AddRange(framework, draft);
        await db.SaveChangesAsync(stop);
        return Redirect(Addresses.FrameworkDraft(framework.Id));
    }
}
