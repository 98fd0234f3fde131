using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>All that the page of a result shows to one person, for the whole organisation or for one unit: lists, figures and files are made of it.</summary>
public sealed record ShownResult(RoundResult Result, Framework Framework)
{
    public IReadOnlyList<UnitRow> Units { get; private init; } = [];

    /// <summary>One unit's own result, when the reader asked for it.</summary>
    public UnitProfile? Unit { get; private init; }

    public IReadOnlyList<CorrectionRow> Corrections { get; private init; } = [];

    /// <summary>Where several who rate for a unit see different things.</summary>
    public IReadOnlyList<VoicesRow> Voices { get; private init; } = [];

    /// <summary>How old the evidence is, area by area.</summary>
    public IReadOnlyList<EvidenceAge> Ages { get; private init; } = [];

    public SelfAssessment Round => Result.Round;

    public IReadOnlyList<CriterionResult> Criteria => Unit?.Criteria ?? Result.Criteria;

    public Tally Whole => Unit?.Whole ?? Result.Whole;

    /// <summary>"?enhet=2", or nothing.</summary>
    public string Query => Unit is null ? "" : $"?enhet={Unit.Unit.Number}";

    public static async Task<ShownResult?> Read(
        MrContext db,
        Knowledge knowledge,
        Viewer viewer,
        (Guid Round, long? Unit) asked,
        CancellationToken stop
    )
    {
        if (await RoundResult.Read(db, knowledge, viewer, asked.Round, stop) is not { } result)
            return null;
        var shown = new ShownResult(result, knowledge.FrameworkOf(result.Round))
        {
            Ages = await EvidenceAge.Read(db, result.Round, asked.Unit, stop),
        };
        if (asked.Unit is { } number)
            return
                await UnitProfile.Read(db, shown.Framework, result.Units, number, stop) is { } unit
                ? shown with
                {
                    Unit = unit,
                }
                : null;
        return shown with
        {
            Units = await UnitRow.Read(db, result.Units, asked.Round, stop),
            Voices = await VoicesRow.Read(db, result.Units, shown.Framework, stop),
            Corrections = result.Round.IsOpen
                ? []
                : await CorrectionRow.Read(db, asked.Round, stop),
        };
    }
}
