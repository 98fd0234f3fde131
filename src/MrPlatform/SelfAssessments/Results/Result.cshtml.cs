using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>The result of a round, as one shows it to the executive board: sentences first, then law, figures, gaps and what to do next.</summary>
[Authorize]
public sealed class ResultModel(
    MrContext db,
    Knowledge knowledge,
    ReadTruths truths,
    TimeProvider clock
) : PageModel
{
    public RoundResult Result { get; private set; } = null!;

    public Framework Framework { get; private set; } = null!;

    public KnowledgeBase Base => knowledge.Current;

    public IReadOnlyList<UnitRow> Units { get; private set; } = [];

    /// <summary>One unit's own result, when the reader asked for it.</summary>
    public UnitProfile? Unit { get; private set; }

    public IReadOnlyList<CorrectionRow> Corrections { get; private set; } = [];

    /// <summary>Where several who rate for a unit see different things.</summary>
    public IReadOnlyList<VoicesRow> Voices { get; private set; } = [];

    /// <summary>Answers shown lower than they are claimed, with the reason.</summary>
    public CappedAnswers Capped { get; private set; } = new([], 0);

    public EvidenceAge EvidenceAge { get; private set; } = null!;

    /// <summary>What is claimed, lived and come of it, side by side.</summary>
    public RoundTruths Truths { get; private set; } = null!;

    /// <summary>Which page of the units is shown.</summary>
    public int Sida { get; private set; } = 1;

    public bool HasMoreUnits => Result.Units.Count > Sida * UnitProgress.OnAPage;

    public async Task<IActionResult> OnGet(Guid id, long? enhet, int? sida, CancellationToken stop)
    {
        var result = await RoundResult.Read(db, knowledge, HttpContext.SignedIn, id, stop);
        if (result is null)
            return NotFound();
        Result = result;
        Framework = knowledge.FrameworkOf(result.Round);
        if (enhet is { } number)
        {
            Unit = await UnitProfile.Read(db, Framework, result.Units, number, stop);
            if (Unit is null)
                return NotFound();
            Truths = await TruthsOf(Unit.Unit, stop);
            await ReadEvidence(Unit.Unit.Id, stop);
            return Page();
        }
        Truths = await TruthsOf(unit: null, stop);
        await ReadEvidence(ratingUnit: null, stop);
        Sida = Math.Clamp(sida ?? 1, 1, 100_000);
        Units = await UnitRow.Read(
            db,
            [.. result.Units.Skip((Sida - 1) * UnitProgress.OnAPage).Take(UnitProgress.OnAPage)],
            stop
        );
        Voices = await VoicesRow.Read(db, result.Units, Framework, stop);
        Corrections = result.Round.IsOpen ? [] : await CorrectionRow.Read(db, id, stop);
        return Page();
    }

    private Task<RoundTruths> TruthsOf(RatingUnit? unit, CancellationToken stop) =>
        truths.Of(Result.Round, Result.Criteria, Result.Units, unit, stop);

    private async Task ReadEvidence(Guid? ratingUnit, CancellationToken stop)
    {
        EvidenceAge = await EvidenceAge.Read(db, Result.Round, ratingUnit, stop);
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
