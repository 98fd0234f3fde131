using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Library.Examples.Noting;
using MrPlatform.Library.Examples.Publishing;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.Library.Examples.Trying;

/// <summary>Vi provar detta: which example, which unit, what will be done and from which day.</summary>
[OnlyFor(Function.ProcessLeader, Function.Head, Function.CaseOfficer, Function.Administrator)]
public sealed class TryModel(
    MrContext db,
    KnownExamples examples,
    PublishedExamples published,
    TimeProvider clock,
    IStringLocalizer<LibraryWords> t
) : NewNotePage(db, examples)
{
    [BindProperty]
    [
        Required(ErrorMessage = "Skriv vad ni ska göra"),
        StringLength(2000, ErrorMessage = "Texten är för lång. Den får vara högst 2 000 tecken.")
    ]
    public string Plan { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Skriv vilken dag ni börjar")]
    public DateOnly? From { get; set; }

    protected override string NoneChosen => t["Välj ett exempel"];

    public void OnGet() => From = Stockholm.DayOf(clock.GetUtcNow());

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        var chosen = Chosen(t["Välj vilket exempel ni provar"], t["Välj vilken enhet som provar"]);
        if (!ModelState.IsValid || chosen is not var (example, unit))
            return Page();
        Db.Add(
            new Adaptation(
                (viewer.OrganisationId!.Value, unit.Id),
                (example.Id, example.Title),
                (Plan.Trim().ReplaceLineEndings("\n"), From!.Value),
                viewer.At(clock)
            )
        );
        await Db.SaveChangesAsync(stop);
        await published.TakeIn(stop);
        return Redirect(Addresses.Example(example.Id) + "#ert");
    }
}
