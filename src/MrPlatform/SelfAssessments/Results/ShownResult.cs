using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>All that the page of a result shows to one person, for the whole organisation or for one unit: lists, figures and files are made of it.</summary>
public sealed record ShownResult(RoundResult Result, Framework Framework)
{
    /// <summary>One unit's own result, when the reader asked for it.</summary>
    public UnitProfile? Unit { get; init; }

    public IReadOnlyList<CorrectionRow> Corrections { get; init; } = [];

    /// <summary>Where several who rate for a unit see different things.</summary>
    public SeenApart Voices { get; init; } = SeenApart.None;

    /// <summary>How fresh the evidence is that levels rest on, area by area.</summary>
    public IReadOnlyList<EvidenceFreshness> Ages { get; init; } = [];

    /// <summary>What is claimed, lived and come of it, side by side.</summary>
    public required RoundTruths Truths { get; init; }

    public SelfAssessment Round => Result.Round;

    public IReadOnlyList<CriterionResult> Criteria => Unit?.Criteria ?? Result.Criteria;

    public Tally Whole => Unit?.Whole ?? Result.Whole;

    /// <summary>"?enhet=2", or nothing.</summary>
    public string Query => Unit is null ? "" : $"?enhet={Unit.Unit.Number}";
}

/// <summary>Reads what a person may see of a round's result: a few questions however many units and criteria there are.</summary>
public sealed class ReadResult(MrContext db, Knowledge knowledge, ReadTruths truths)
{
    /// <param name="all">Also what a page does not hold of a very large round.</param>
    public async Task<ShownResult?> Of(
        Viewer viewer,
        (Guid Round, long? Unit) asked,
        CancellationToken stop,
        bool all = false
    )
    {
        if (await RoundResult.Read(db, knowledge, viewer, asked.Round, stop) is not { } result)
            return null;
        var round = result.Round;
        var framework = knowledge.FrameworkOf(round);
        var unit = asked.Unit is { } number
            ? await UnitProfile.Read(db, framework, (round.Id, number), stop)
            : null;
        if (unit is null && asked.Unit is not null)
            return null;
        var shown = new ShownResult(result, framework)
        {
            Unit = unit,
            Ages = await EvidenceFreshness.Read(db, round, unit?.Unit, stop),
            Truths = await truths.Of(round, result.Criteria, unit?.Unit, stop),
        };
        return unit is not null
            ? shown
            : shown with
            {
                Voices = await SeenApart.Read(
                    db,
                    (round.Id, framework),
                    all ? null : SeenApart.OnAPage,
                    stop
                ),
                Corrections = round.IsOpen ? [] : await CorrectionRow.Read(db, round.Id, stop),
            };
    }
}
