using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.Library.Examples.Own;

/// <summary>Begins a correction of a published example: why is enough to begin. One at a time is on its way.</summary>
public sealed class ProposeCorrectionModel(MrContext db, TimeProvider clock)
    : OwnExamplePage(db, clock)
{
    [BindProperty]
    [
        Required(ErrorMessage = "Skriv varför texten ändras"),
        StringLength(400, ErrorMessage = "Texten är för lång. Den får vara högst 400 tecken.")
    ]
    public string Why { get; set; } = "";

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (Example.State != ExampleState.Published)
            return Redirect(Addresses.OwnExample(Id));
        return await Begun(stop) is { } begun ? Redirect(Addresses.OwnExample(begun)) : Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await Begun(stop) is { } begun)
            return Redirect(Addresses.OwnExample(begun));
        if (!ModelState.IsValid)
            return Page();
        var correction = Example.ProposeCorrection(Why, By);
        Db.Add(correction);
        await Db.SaveChangesAsync(stop);
        return Redirect(Addresses.WriteExample(correction.Id));
    }

    private Task<Guid?> Begun(CancellationToken stop) =>
        Db.CorrectionsOnTheirWay(Id).Select(e => (Guid?)e.Id).FirstOrDefaultAsync(stop);
}
