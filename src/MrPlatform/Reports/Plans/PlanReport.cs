using System.Globalization;
using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans;
using MrPlatform.ActionPlans.Planning;
using MrPlatform.ActionPlans.Prioritising;
using MrPlatform.Organisations;
using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Sheets;
using MrPlatform.Ui.Text;

namespace MrPlatform.Reports.Plans;

/// <summary>
/// Handlingsplan, to be decided on and kept: the goals with their measures, the shortcomings behind them with the arithmetic, the advice that is not
/// followed, when things happen, and the decision.
/// </summary>
public sealed class PlanReport(
    ReadPlan plans,
    DocumentParts parts,
    MeasureTables tables,
    IStringLocalizer<ReportsWords> t,
    IStringLocalizer<ActionPlansWords> words
) : IReportKind
{
    public ReportKind Kind => ReportKind.ActionPlan;

    public async Task<Drawable?> Read(Viewer viewer, ReportSubject about, CancellationToken stop) =>
        await plans.Of(viewer, about.Plan, stop) is { } plan
            ? new(Kind, about, plan.Plan.Title)
            {
                Document = (one, written) =>
                    parts.Document(
                        one,
                        written,
                        [
                            new(
                                t["Perioden"],
                                t[
                                    "{0}–{1}",
                                    plan.Plan.PeriodFrom.Words(),
                                    plan.Plan.PeriodTo.Words()
                                ]
                            ),
                            new(t["Bygger på"], plan.Round?.Title ?? t["Ingen runda"]),
                            new(t["Antagen"], Adopted(plan.Plan)),
                        ],
                        [
                            InShort(plan),
                            Goals(plan),
                            .. plan.Work.Goals.Select(one => OfGoal(plan, one.Goal)),
                            Reasons(plan),
                            NotFollowed(plan),
                            When(plan),
                        ]
                    ),
            }
            : null;

    private string Adopted(ActionPlan plan) =>
        plan.AdoptedOn is not { } day ? t["Inte antagen än"]
        : plan.Decision is { } decision
            ? t["{0}, av {1}, {2}", day.Words(), plan.AdoptedBy!, decision]
        : t["{0}, av {1}", day.Words(), plan.AdoptedBy!];

    private Section InShort(PlanRead plan)
    {
        var work = plan.Work;
        var proposed = work.Goals.Count(one => one.Goal.ProposedBy is not null);
        return new(
            "kort",
            t["Planen i korthet"],
            1,
            [
                .. DocumentParts.Said(
                    t[
                        "{0} gäller {1}–{2}. Den har {3} och {4}.",
                        plan.Plan.Title,
                        plan.Plan.PeriodFrom.Words(),
                        plan.Plan.PeriodTo.Words(),
                        t.Goals(work.Goals.Count),
                        t.Measures(work.Measures.Count)
                    ],
                    t[
                        "Den {0} har {1} genomförts, {2} ligger efter och {3} har avbrutits.",
                        work.Today.Words(),
                        t.Measures(work.Done.Count()),
                        t.Measures(work.Late.Count()),
                        t.Measures(work.Dropped.Count())
                    ],
                    t["Mål som de som berörs har föreslagit: {0}.", proposed]
                ),
            ]
        )
        {
            ToPaste = true,
        };
    }

    private Section Goals(PlanRead plan) =>
        new(
            "mal",
            t["Mål och åtgärder"],
            1,
            [
                new TextBlock(
                    plan.Work.Goals.Count == 0
                        ? t["Planen har inga mål än."]
                        : t["Varje mål börjar hos den människa som rättigheten gäller."]
                ),
            ]
        );

    private Section OfGoal(PlanRead plan, Goal goal)
    {
        var number = goal.Number.ToString(CultureInfo.InvariantCulture);
        var measures = plan.Work.Measures.Where(m => m.Goal.Id == goal.Id).ToList();
        return new(
            $"mal-{number}",
            t["Mål {0}: {1}", number, goal.Title],
            2,
            [
                .. DocumentParts.Said(
                    goal.Criterion is { } code ? t["Kriterium {0}.", code].Value : null,
                    goal is { StartLevel: { } start, TargetLevel: { } target }
                        ? t[
                            "Från nivå {0} till nivå {1} år {2}.",
                            start,
                            target,
                            goal.TargetYear?.ToString(CultureInfo.InvariantCulture) ?? "–"
                        ].Value
                        : null,
                    goal.ProposedBy is { } group ? t["Föreslaget av {0}.", group].Value : null,
                    measures.Count == 0 ? t["Målet har inga åtgärder än."].Value : null
                ),
                .. tables.Promised(
                    $"atgarder-{number}",
                    t["Åtgärder för mål {0}", number],
                    measures
                ),
            ]
        );
    }

    private Section Reasons(PlanRead plan) =>
        new(
            "skal",
            t["Varför just de här målen"],
            1,
            [
                new TextBlock(
                    plan.Round is null ? t["Planen bygger inte på någon runda."]
                    : plan.Gaps.Count == 0 ? t["Rundan visar inga brister."]
                    : t[
                        "Bristerna är ordnade efter allvar × hur många × hur svårt det är att rätta till efteråt × egen rådighet, och lagkrav räknas dubbelt. Där gruppen inte har bedömt är siffrorna ett förslag."
                    ]
                ),
                .. DocumentParts.Table(
                    "brister",
                    t["Bristerna, tyngst först"],
                    [
                        new("brist", t["Brist"]),
                        new("plats", t["Plats"]),
                        new("skal", t["Skäl"]),
                        new("utrakning", t["Uträkning"]),
                        new("bedomd", t["Bedömd av gruppen"]),
                        new("mal", t["Mål i planen"]),
                    ],
                    plan.Gaps.Select(g => Row(plan, g))
                ),
            ]
        );

    private Cell[] Row(PlanRead plan, RankedGap gap) =>
        [
            NameOf(gap.Gap),
            gap.Place,
            string.Join(" ", gap.Gap.Reasons),
            gap.Weight.InFigures,
            gap.IsPlaced ? t["Ja, flyttad: {0}", gap.Judgement!.Reason ?? ""].Value
            : gap.IsJudged ? t["Ja"].Value
            : t["Nej"].Value,
            string.Join(
                ", ",
                plan.Work.Goals.Where(one => one.Goal.Gap == gap.Gap.Key)
                    .Select(one => one.Goal.Number)
            )
                is { Length: > 0 } goals
                ? goals
                : Cell.Nothing,
        ];

    private static string NameOf(Gap gap) =>
        string.Join(
            " ",
            new[]
            {
                gap.Criterion?.Id,
                gap.Title,
                gap.Unit is { } unit ? $"({unit})" : null,
            }.OfType<string>()
        );

    private Section NotFollowed(PlanRead plan) =>
        new(
            "rad",
            t["Råd som inte är följda"],
            1,
            plan.NotFollowed.Any()
                ?
                [
                    new TextBlock(
                        t["Råden hindrar inte ett beslut, men den som beslutar ska känna till dem."]
                    ),
                    new ListBlock([.. plan.NotFollowed.Select(a => a.Sentence)]),
                ]
                : [new TextBlock(t["Alla råd om planen är följda."])]
        )
        {
            ToPaste = plan.NotFollowed.Any(),
        };

    private Section When(PlanRead plan) =>
        new(
            "tid",
            t["När det händer, och när vi ser effekten"],
            1,
            PlanTimeline.Of(plan.Plan, plan.Work.GoalsShown, plan.Work.Today, words) is { } timeline
                ? [parts.Figure(timeline)]
                : [new TextBlock(t["Ingen åtgärd har något datum än."])]
        );
}
