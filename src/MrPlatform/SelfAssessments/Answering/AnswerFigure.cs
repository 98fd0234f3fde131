using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Results.Pictures;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Answering;

/// <summary>A figure about one answer by itself: to link to, to print, and to have as a picture or a table. Seen by whoever reads the answer.</summary>
public abstract class AnswerFigure(
    MrContext db,
    Knowledge knowledge,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel, IHaveFigure, IHaveSheets
{
    public AnsweringPlace Place { get; private set; } = null!;

    public Criterion Criterion { get; private set; } = null!;

    /// <summary>Null when there is nothing to show yet.</summary>
    public Figure? Figure { get; private set; }

    protected MrContext Db => db;

    protected IStringLocalizer<SelfAssessmentsWords> Words => t;

    /// <summary>What the page is called.</summary>
    public abstract string Name { get; }

    /// <summary>What is said instead of the figure when there is none.</summary>
    public abstract string Nothing { get; }

    /// <summary>The answer's own page.</summary>
    public string Back => Addresses.Answer(Place.Round.Id, Criterion.Id) + Query;

    public string SheetsTitle => $"{Name} {Criterion.Id} {Place.Unit.Name}";

    private string Query => $"?enhet={Place.Unit.Number}";

    public async Task<IActionResult> OnGet(Guid id, string kod, long? enhet, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (
            await AnsweringPlace.FindCriterion(db, knowledge, viewer, (id, kod, enhet))
            is not { } found
        )
            return NotFound();
        (Place, Criterion) = found;
        if (await Read(stop) is { } figure)
            Figure = figure with
            {
                Title = $"{Name}: {Criterion.Id} {Criterion.Title}",
                Address = $"{Addresses.Answer(Place.Round.Id, Criterion.Id)}/figurer/{figure.Key}",
                Query = Query,
                Source = FigureSource.Of(
                    Place.Round,
                    knowledge.FrameworkOf(Place.Round),
                    $"{viewer.OrganisationName}, {Place.Unit.Name}",
                    t
                ),
            };
        return Page();
    }

    public IEnumerable<Sheet> Sheets() => Figure is null ? [] : [Figure.Sheet];

    protected abstract Task<Figure?> Read(CancellationToken stop);
}
