using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans;
using MrPlatform.ActionPlans.Prioritising;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.Storage;
using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Sheets;
using MrPlatform.Ui.Text;

namespace MrPlatform.Reports.Risks;

/// <summary>
/// Riskförslag till den interna kontrollen: law-based criteria of a concluded round below level 3, or where nobody knows, as a table that can be pasted
/// into a risk register. It is a suggestion; people judge risks.
/// </summary>
public sealed class RiskReport(
    MrContext db,
    ReadResult results,
    IEnumerable<IGaps> sources,
    DocumentParts parts,
    IStringLocalizer<ReportsWords> t
) : IReportKind
{
    private const int Severe = 8;

    public ReportKind Kind => ReportKind.Risks;

    public async Task<Drawable?> Read(Viewer viewer, ReportSubject about, CancellationToken stop)
    {
        if (
            about.Round is not { } id
            || await results.Of(viewer, (id, null), stop) is not { } shown
            || shown.Round.IsOpen
        )
            return null;
        var risks = await Risks(shown, stop);
        var measures = await Measures(shown, stop);
        return new(Kind, about, t["Riskförslag till intern kontroll: {0}", shown.Round.Title])
        {
            Document = (one, written) =>
                parts.Document(
                    one,
                    written,
                    [
                        new(t["Runda"], shown.Round.Title),
                        new(t["Rundan avslutad"], shown.Round.ConcludedAt!.Value.DayWords()),
                    ],
                    [InShort(risks), Register(risks, measures), Counted()]
                ),
        };
    }

    private async Task<IReadOnlyList<Risk>> Risks(ShownResult shown, CancellationToken stop)
    {
        var gaps = (await RankedGap.Read(db, sources, shown.Round, stop)).ToDictionary(
            g => g.Gap.Key,
            StringComparer.Ordinal
        );
        var resting = await (
            from unit in db.RatingUnits
            join answer in db.Answers on unit.Id equals answer.RatingUnitId
            where
                unit.SelfAssessmentId == shown.Round.Id
                && db.Set<Reliance>().Any(r => r.AnswerId == answer.Id)
            select answer.Criterion
        )
            .Distinct()
            .ToHashSetAsync(StringComparer.Ordinal, stop);
        return
        [
            .. shown
                .Criteria.Where(r =>
                    r.IsLaw && (r.IsWeak || (r.Level is null && r.Units.Unknown > 0))
                )
                .Where(r => gaps.ContainsKey(r.Criterion.Id))
                .Select(r =>
                {
                    var gap = gaps[r.Criterion.Id];
                    return new Risk(r, gap.Weight, gap.IsJudged, resting.Contains(r.Criterion.Id));
                })
                .OrderByDescending(r => r.Points)
                .ThenByDescending(r => r.Consequence)
                .ThenBy(r => r.Result.Criterion.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>What is already planned or done against each criterion, in words.</summary>
    private async Task<ILookup<string, string>> Measures(ShownResult shown, CancellationToken stop)
    {
        var organisation = shown.Round.OrganisationId;
        var found = await (
            from measure in db.Measures.AsNoTracking()
            join goal in db.Goals on measure.GoalId equals goal.Id
            where
                measure.OrganisationId == organisation
                && measure.Status != MeasureStatus.Dropped
                && goal.Criterion != null
            orderby measure.DueOn, measure.Id
            select new
            {
                goal.Criterion,
                measure.Title,
                measure.DueOn,
            }
        ).ToListAsync(stop);
        return found.ToLookup(
            one => one.Criterion!,
            one => one.DueOn is { } due ? t["{0} (klart {1})", one.Title, due.Words()] : one.Title,
            StringComparer.Ordinal
        );
    }

    private Section InShort(IReadOnlyList<Risk> risks) =>
        new(
            "kort",
            t["Förslag att bedöma"],
            1,
            [
                new CalloutBlock(
                    t["Det här är ett förslag"],
                    t[
                        "Siffrorna är räknade efter en enkel regel. De som känner verksamheten bedömer risken, och det är deras bedömning som gäller."
                    ]
                ),
                new TextBlock(
                    risks.Count == 0
                        ? t["Inget lagkrav i rundan ligger under nivå 3 eller är okänt."]
                        : t[
                            "Lagkrav under nivå 3 eller okända: {0}. Med ett riskvärde på 8 eller mer: {1}.",
                            risks.Count,
                            risks.Count(r => r.Points >= Severe)
                        ]
                ),
            ]
        )
        {
            ToPaste = true,
        };

    private Section Register(IReadOnlyList<Risk> risks, ILookup<string, string> measures) =>
        new(
            "risker",
            t["Risker att ta in i riskregistret"],
            1,
            [
                .. risks.Count == 0
                    ? new Block[] { new TextBlock(t["Det finns inga risker att föreslå."]) }
                    : [],
                .. DocumentParts.Table(
                    "risker",
                    t["Föreslagna risker, störst riskvärde först"],
                    [
                        new("risk", t["Risk"]),
                        new("lag", t["Lag"]),
                        new("niva", t["Nivå"]),
                        new("sannolikhet", t["Sannolikhet (1–4)"]),
                        new("konsekvens", t["Konsekvens (1–4)"]),
                        new("riskvarde", t["Riskvärde"]),
                        new("konsekvensen-ar", t["Konsekvensen är"]),
                        new("atgarder", t["Åtgärder som finns"]),
                    ],
                    risks.Select(r => Row(r, measures))
                ),
            ]
        );

    private Cell[] Row(Risk risk, ILookup<string, string> measures)
    {
        var criterion = risk.Result.Criterion;
        return
        [
            t["Risk att det här inte uppfylls: {0} {1}", criterion.Id, criterion.Title].Value,
            ResultModel.Laws(risk.Result),
            risk.Result.Level?.Level.ToString(CultureInfo.InvariantCulture) ?? t["Vet inte"].Value,
            risk.Likelihood,
            risk.Consequence,
            risk.Points,
            risk.Judged ? t["gruppens bedömning"].Value : t["ett förslag"].Value,
            string.Join("\n", measures[criterion.Id]) is { Length: > 0 } planned
                ? planned
                : t["Ingen"].Value,
        ];
    }

    private Section Counted() =>
        new(
            "sa-ar-det-raknat",
            t["Så är det räknat"],
            1,
            [
                new ListBlock([
                    t[
                        "Sannolikhet: nivå 1 ger 4. Nivå 2 ger 3, men 2 när något svar vilar på ett underlag. Vet inte ger 3, för det ingen vet kan gå fel utan att det märks."
                    ],
                    t[
                        "Konsekvens: allvaret från prioriteringen av bristerna (1–3), och ett steg mer när nästan alla berörs."
                    ],
                    t[
                        "Där gruppen har bedömt bristen gäller deras bedömning. Annars är konsekvensen ett förslag, och det står i tabellen."
                    ],
                    t["Riskvärdet är sannolikhet gånger konsekvens, 1 till 16."],
                    t["Bara lagkrav är med. Andra brister hör hemma i handlingsplanen."],
                ]),
            ]
        );
}
