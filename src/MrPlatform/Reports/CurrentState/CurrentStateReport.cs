using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.SelfAssessments.Results.Pictures;
using MrPlatform.Storage;
using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Text;

namespace MrPlatform.Reports.CurrentState;

/// <summary>
/// Nulägesrapport: what a concluded round shows, in the order a committee needs it – what is law first – with coverage beside every figure and
/// a section on shortcomings and their causes that a person writes.
/// </summary>
public sealed partial class CurrentStateReport(
    MrContext db,
    ReadResult results,
    RoundFigures figures,
    DocumentParts parts,
    Marks marks,
    IStringLocalizer<ReportsWords> t,
    IStringLocalizer<SelfAssessmentsWords> assessments
)
{
    /// <summary>Null when this person may not read the round's result.</summary>
    public async Task<RoundState?> Read(Viewer viewer, Guid round, CancellationToken stop) =>
        await results.Of(viewer, (round, null), stop) is { } shown
            ? await RoundState.Of(db, shown, stop)
            : null;

    public Drawable Of(RoundState state) =>
        new(
            ReportKind.CurrentState,
            ReportSubject.OfRound(state.Round.Id),
            t["Nulägesrapport: {0}", state.Round.Title]
        )
        {
            Findings = state.HasShortcomings ? [InWords(state)] : [],
            Document = (one, written) => Of(one, state, written),
        };

    private Document Of(Drawable one, RoundState state, Written written)
    {
        if (state.Round.IsOpen)
            throw new RuleBroken("Rundan är öppen. Avsluta den innan du tar fram en rapport.");
        var drawn = figures.Of(state.Shown, written.Organisation).ToDictionary(f => f.Key);
        return parts.Document(
            one,
            written,
            Facts(state),
            [
                Foremost(state),
                Asked(state, drawn),
                Law(state),
                Weakest(state),
                Gaps(state),
                Layers(state, drawn),
                Truths(state, drawn),
                Since(state),
                Capped(state, drawn),
                Areas(drawn),
                Shortcomings(state, written.Causes),
                Counted(state),
            ]
        );
    }

    private DocumentFact[] Facts(RoundState state)
    {
        var round = state.Round;
        return
        [
            new(t["Runda"], round.Title),
            new(t["Diarienummer"], round.RegistryNumber ?? t["Inget är inskrivet"]),
            new(
                t["Ramverk"],
                t[
                    "{0}, version {1}",
                    assessments.About(round, state.Shown.Framework),
                    round.FrameworkVersion
                ]
            ),
            new(t["Perioden"], t["{0}–{1}", round.PeriodFrom.Words(), round.PeriodTo.Words()]),
            new(
                t["Rundan avslutad"],
                t["{0} av {1}", round.ConcludedAt!.Value.DayWords(), round.ConcludedByName ?? ""]
            ),
        ];
    }

    /// <summary>A figure of the round as it stands in the document, when there is anything to draw.</summary>
    private IEnumerable<Block> Drawn(IReadOnlyDictionary<string, Figure> drawn, string key) =>
        drawn.TryGetValue(key, out var figure) ? [parts.Figure(figure)] : [];
}
