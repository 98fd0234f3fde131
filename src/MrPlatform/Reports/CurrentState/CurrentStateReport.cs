using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
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
    FigurePicture picture,
    Marks marks,
    IStringLocalizer<ReportsWords> t,
    IStringLocalizer<SelfAssessmentsWords> assessments
)
{
    public const int LongestCauses = 10_000;

    /// <summary>Null when this person may not read the round's result.</summary>
    public async Task<RoundState?> Read(Viewer viewer, Guid round, CancellationToken stop) =>
        await results.Of(viewer, (round, null), stop) is { } shown
            ? await RoundState.Of(db, shown, stop)
            : null;

    /// <param name="causes">What the process leader writes about shortcomings and what they come from.</param>
    public Document Of(
        RoundState state,
        string? causes,
        string organisation,
        (long Number, By By) made
    )
    {
        if (state.Round.IsOpen)
            throw new RuleBroken("Rundan är öppen. Avsluta den innan du tar fram en rapport.");
        if (state.HasShortcomings && string.IsNullOrWhiteSpace(causes))
            throw new RuleBroken(
                "Rundan visar brister. Skriv vad de beror på innan du tar fram rapporten."
            );
        var drawn = figures.Of(state.Shown, organisation).ToDictionary(f => f.Key);
        return new()
        {
            Kind = "nulage",
            Title = t["Nulägesrapport: {0}", state.Round.Title],
            Creator = organisation,
            Language = Ui.Language.IsEnglish ? "en" : "sv",
            DrawnUpAt = made.By.At,
            Facts = Facts(state, made),
            Sections =
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
                Shortcomings(state, causes),
                Counted(state),
            ],
        };
    }

    private DocumentFact[] Facts(RoundState state, (long Number, By By) made)
    {
        var round = state.Round;
        return
        [
            new(t["Rapport"], t["Nummer {0}", made.Number]),
            new(t["Framtagen"], t["{0} av {1}", Stockholm.DayOf(made.By.At).Words(), made.By.Name]),
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
    private IEnumerable<Block> Drawn(IReadOnlyDictionary<string, Figure> drawn, string key)
    {
        if (!drawn.TryGetValue(key, out var figure))
            yield break;
        yield return new FigureBlock(
            key,
            figure.Title,
            figure.Reading,
            picture.InDocument(figure),
            new(
                $"figur-{key}",
                t["{0}: samma siffror som i figuren", figure.Title],
                [.. figure.Columns.Select((c, i) => new TableColumn($"kolumn-{i + 1}", c.Name))],
                figure.Rows
            )
        );
    }
}
