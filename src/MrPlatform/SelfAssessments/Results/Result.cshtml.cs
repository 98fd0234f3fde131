using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Results.Pictures;
using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Storage;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>The result of a round, as one shows it to the executive board: sentences first, then law, figures, gaps and what to do next.</summary>
[Authorize]
public sealed class ResultModel(
    MrContext db,
    ReadResult results,
    RoundFigures figures,
    ResultSheets sheets,
    TimeProvider clock
) : PageModel, IHaveSheets
{
    private IReadOnlyDictionary<string, Figure> _figures = new Dictionary<string, Figure>();

    public ShownResult Shown { get; private set; } = null!;

    public RoundResult Result => Shown.Result;

    public Framework Framework => Shown.Framework;

    /// <summary>Those on the page that is shown.</summary>
    public IReadOnlyList<UnitRow> Units { get; private set; } = [];

    /// <summary>One unit's own result, when the reader asked for it.</summary>
    public UnitProfile? Unit => Shown.Unit;

    public IReadOnlyList<CorrectionRow> Corrections => Shown.Corrections;

    public SeenApart Voices => Shown.Voices;

    public string SheetsTitle =>
        Unit is null ? Shown.Round.Title : $"{Shown.Round.Title} {Unit.Unit.Name}";

    /// <summary>Answers shown lower than they are claimed, with the reason.</summary>
    public CappedAnswers Capped { get; private set; } = new([], 0);

    /// <summary>What is claimed, lived and come of it, side by side.</summary>
    public RoundTruths Truths => Shown.Truths;

    /// <summary>Which page of the units is shown.</summary>
    public int Sida { get; private set; } = 1;

    public bool HasMoreUnits { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, long? enhet, int? sida, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (await results.Of(viewer, (id, enhet), stop) is not { } shown)
            return NotFound();
        Shown = shown;
        _figures = figures.Of(shown, viewer.OrganisationName ?? "").ToDictionary(f => f.Key);
        Sida = Math.Clamp(sida ?? 1, 1, 100_000);
        if (Unit is null)
            await ReadUnits(stop);
        await ReadCapped(Unit?.Unit.Id, stop);
        return Page();
    }

    /// <summary>Null when the figure has nothing to show in this round.</summary>
    public Figure? Figure(string key) => _figures.GetValueOrDefault(key);

    public IEnumerable<Sheet> Sheets() => sheets.Of(Shown, HttpContext.SignedIn);

    private async Task ReadUnits(CancellationToken stop)
    {
        var page = await UnitRow.Read(db, (Result.Round.Id, Sida), stop);
        HasMoreUnits = page.Count > UnitProgress.OnAPage;
        Units = [.. page.Take(UnitProgress.OnAPage)];
    }

    private async Task ReadCapped(Guid? ratingUnit, CancellationToken stop)
    {
        Capped = await CappedAnswers.Read(
            db,
            HttpContext.SignedIn,
            (Result.Round, Framework, ratingUnit, Stockholm.DayOf(clock.GetUtcNow())),
            stop
        );
    }

    public static IEnumerable<IGrouping<Area, CriterionResult>> Areas(
        IEnumerable<CriterionResult> results
    ) => results.GroupBy(r => r.Criterion.Area);

    /// <summary>The Swedish laws a criterion rests on, at most two, as one cites them: "KL 6 kap. 6 §".</summary>
    public static string Laws(CriterionResult result) =>
        string.Join(
            ", ",
            result
                .Criterion.Basis!.References.Where(r => r.Instrument.IsSwedishLaw)
                .GroupBy(r => r.Instrument)
                .Select(law => $"{law.Key.ShortName} {Citation.Of(law)}")
                .Take(2)
        );
}
