using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.Library.Examples.Own;

/// <summary>Begins an example: a title is enough for a draft.</summary>
[OnlyFor(Function.ProcessLeader, Function.Head, Function.CaseOfficer, Function.Administrator)]
public sealed class NewExampleModel(MrContext db, TimeProvider clock) : PageModel
{
    [BindProperty]
    [
        Required(ErrorMessage = "Skriv en rubrik, så att utkastet går att hitta"),
        StringLength(120, ErrorMessage = "Rubriken är för lång. Den får vara högst 120 tecken.")
    ]
    public string Title { get; set; } = "";

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!ModelState.IsValid)
            return Page();
        var viewer = HttpContext.SignedIn;
        var example = new SubmittedExample(
            viewer.OrganisationId!.Value,
            Title.Trim(),
            viewer.At(clock)
        );
        db.Add(example);
        await db.SaveChangesAsync(stop);
        return Redirect(Addresses.WriteExample(example.Id));
    }
}
