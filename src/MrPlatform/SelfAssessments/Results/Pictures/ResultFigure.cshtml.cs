using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MrPlatform.Organisations;
using MrPlatform.Ui;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Results.Pictures;

/// <summary>One figure of a result by itself: to link to, to print, and to have as a picture or a table.</summary>
[Authorize]
public sealed class ResultFigureModel(ReadResult results, RoundFigures figures)
    : PageModel,
        IHaveFigure,
        IHaveSheets
{
    public Figure? Figure { get; private set; }

    public SelfAssessment Round { get; private set; } = null!;

    public string SheetsTitle => $"{Figure!.Title} {Round.Title}";

    public async Task<IActionResult> OnGet(
        Guid id,
        string figur,
        long? enhet,
        CancellationToken stop
    )
    {
        var viewer = HttpContext.SignedIn;
        if (await results.Of(viewer, (id, enhet), stop, all: true) is not { } shown)
            return NotFound();
        Round = shown.Round;
        Figure = figures
            .Of(shown, viewer.OrganisationName ?? "")
            .FirstOrDefault(figure => figure.Key == figur);
        if (Figure is null)
            return NotFound();
        Figure = Figure with
        {
            // What a small picture leads to stands on the page of the result.
            Panels =
            [
                .. Figure.Panels.Select(panel =>
                    panel.Href is ['#', ..]
                        ? panel with
                        {
                            Href = Addresses.Result(id) + Figure.Query + panel.Href,
                        }
                        : panel
                ),
            ],
        };
        return Page();
    }

    public IEnumerable<Sheet> Sheets() => [Figure!.Sheet];
}
