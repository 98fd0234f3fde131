using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Library.Examples.Own;

/// <summary>The organisation's own examples, whatever their state: those that need somebody here first.</summary>
[Authorize]
public sealed class OwnExamplesModel(
    MrContext db,
    Phrases phrases,
    IStringLocalizer<LibraryWords> t
) : PageModel, IHaveSheets
{
    public const string All = "exempel";

    public IReadOnlyList<SubmittedExample> Examples { get; private set; } = [];

    public bool MayWrite => HttpContext.SignedIn.WritesExamples;

    public string SheetsTitle => t["Egna exempel"];

    public IEnumerable<Sheet> Sheets()
    {
        if (Examples.Count > 0)
            yield return new(
                t["Egna exempel"],
                [
                    t["Exempel"].Value,
                    t["Läge"].Value,
                    t["Sammanfattning"].Value,
                    t["Ändrat"].Value,
                    t["Av"].Value,
                    t["Inlämnat"].Value,
                    t["Publicerat"].Value,
                    t["Läst"].Value,
                ],
                Examples.Select(example =>
                    (Cell[])
                        [
                            Title(example),
                            phrases.State(example.State),
                            example.CorrectionWhy ?? example.Text.Summary,
                            example.ChangedAt,
                            example.ChangedByName,
                            Cell.Of(example.SubmittedAt),
                            Cell.Of(example.PublishedAt),
                            Cell.Of(example.ReviewedOn),
                        ]
                )
            )
            {
                Key = All,
            };
    }

    public string Title(SubmittedExample example) =>
        example.IsCorrection ? t["Rättelse: {0}", example.Text.Title] : example.Text.Title;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (viewer.OrganisationId is null)
            return Redirect(Addresses.ExampleReviews);
        var all = await db.ExamplesOf(viewer)
            .AsNoTracking()
            .OrderByDescending(e => e.ChangedAt)
            .ToListAsync(stop);
        Examples = [.. all.OrderBy(e => e.CanBeWritten ? 0 : 1)];
        return Page();
    }
}
