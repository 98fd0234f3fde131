using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Library.Examples.Trying;
using MrPlatform.Library.Reading;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.Library.Examples;

/// <summary>One example: the problem, what was done, what came of it, what was hard, and what to ask oneself.</summary>
public sealed class ExampleModel(
    Knowledge knowledge,
    Prose prose,
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<LibraryWords> t
) : EntryPage(knowledge)
{
    public ExampleView Shown { get; private set; } = null!;

    public TriedBy Tried { get; private set; } = null!;

    /// <summary>Null for visitors and for those who belong to no organisation.</summary>
    public OwnNotes? Own { get; private set; }

    /// <summary>It was published here once.</summary>
    public WithdrawnExample? Gone { get; private set; }

    public async Task<IActionResult> OnGet(string exempel, CancellationToken stop)
    {
        var content = Base;
        if (Called(content.Examples, exempel, one => [one.Id, one.Title]) is not { } example)
            return await ShowGone(exempel, stop);
        Shown = ExampleView.Of(
            example,
            prose.Of(example),
            content,
            Stockholm.DayOf(clock.GetUtcNow()),
            t
        );
        Tried = await TriedBy.Read(db, example.Id, stop);
        if (HttpContext.Viewer is { OrganisationId: not null } viewer)
            Own = await OwnNotes.Read(db, viewer, example.Id, stop);
        return Show(example.Id, exempel, Addresses.Example);
    }

    private async Task<IActionResult> ShowGone(string exempel, CancellationToken stop)
    {
        Gone = await WithdrawnExample.Find(db, exempel, stop);
        if (Gone is null)
            return NotFound();
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }
}
