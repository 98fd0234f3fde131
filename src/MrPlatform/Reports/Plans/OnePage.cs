using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans;
using MrPlatform.Organisations;
using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Text;

namespace MrPlatform.Reports.Plans;

/// <summary>
/// En sida för förtroendevalda: the state in five sentences, three goals, what is late, three questions to ask, and when to send the case back. It fits
/// on one A4 whatever the plan holds, so long texts are cut.
/// </summary>
public sealed class OnePage(ReadPlan plans, DocumentParts parts, IStringLocalizer<ReportsWords> t)
    : IReportKind
{
    private const int MostGoals = 3;
    private const int MostLate = 3;
    private const int MostQuestions = 3;
    private const int LongestGoal = 90;
    private const int LongestLate = 80;
    private const int LongestWhy = 70;

    public ReportKind Kind => ReportKind.OnePage;

    public async Task<Drawable?> Read(Viewer viewer, ReportSubject about, CancellationToken stop) =>
        await plans.Of(viewer, about.Plan, stop) is { } plan
            ? new(Kind, about, t["Mänskliga rättigheter på en sida: {0}", plan.Plan.Title])
            {
                Document = (one, written) =>
                    parts.Document(
                        one,
                        written,
                        [],
                        [State(plan), Goals(plan), Late(plan), Questions(plan), SendBack()]
                    ) with
                    {
                        OnOnePage = true,
                    },
            }
            : null;

    private Section State(PlanRead plan)
    {
        var work = plan.Work;
        var law = plan.Results.Where(r => r.IsLaw && r.Level is not null).ToList();
        return new(
            "laget",
            t["Läget i fem meningar"],
            1,
            [
                .. DocumentParts.Said(
                    plan.Round is null ? t["Planen bygger inte på någon nulägesanalys."]
                        : law.Count == 0
                            ? t["I {0} har inget lagkrav fått en nivå.", plan.Round.Title]
                        : t[
                            "I {0} når {1} av {2} lagkrav inte nivå 3, den nivå där arbetet är infört.",
                            plan.Round.Title,
                            law.Count(r => r.IsWeak),
                            law.Count
                        ],
                    t[
                        "Planen har {0} och {1}.",
                        t.Goals(work.Goals.Count),
                        t.Measures(work.Measures.Count)
                    ],
                    t[
                        "Hittills har {0} genomförts, och {1} ligger efter.",
                        t.Measures(work.Done.Count()),
                        t.Measures(work.Late.Count())
                    ],
                    Told(work),
                    t["Råd om planen som inte är följda: {0}.", plan.NotFollowed.Count()]
                ),
            ]
        )
        {
            ToPaste = true,
        };
    }

    private string Told(Work work)
    {
        var told = work.Done.Count(m => m.Stood.Effect is not (null or EffectSeen.NotYet));
        return told == 0
            ? t["Ingen har berättat vad åtgärderna har lett till."]
            : t[
                "Någon har berättat vad {0} ledde till, och utan effekt blev {1}.",
                t.Measures(told),
                t.Measures(work.Ineffective.Count())
            ];
    }

    private Section Goals(PlanRead plan) =>
        new(
            "mal",
            Math.Min(plan.Work.Goals.Count, MostGoals) switch
            {
                0 => t["Målen"],
                1 => t["Målet"],
                2 => t["Två mål"],
                _ => t["Tre mål"],
            },
            1,
            plan.Work.Goals.Count == 0
                ? [new TextBlock(t["Planen har inga mål än."])]
                :
                [
                    new ListBlock([
                        .. plan.ByWeight.Take(MostGoals).Select(g => Cut(g.Title, LongestGoal)),
                    ]),
                ]
        );

    private Section Late(PlanRead plan)
    {
        var late = plan.Work.Late.ToList();
        return new(
            "sent",
            t["Det som är sent"],
            1,
            late.Count == 0
                ? [new TextBlock(t["Ingen åtgärd är försenad."])]
                :
                [
                    new ListBlock([.. late.Take(MostLate).Select(m => Say(m, plan.Work.Today))]),
                    .. DocumentParts.Said(
                        late.Count > MostLate
                            ? t["Fler som ligger efter: {0}.", late.Count - MostLate].Value
                            : null
                    ),
                ]
        );
    }

    private string Say(ToldMeasure late, DateOnly today) =>
        string.Join(
            " ",
            new[]
            {
                Sentence(Cut(late.Measure.Title, LongestLate)),
                When(late, today),
                Sentence(Cut(late.Stood.Why ?? t["Ingen har sagt varför"], LongestWhy)),
            }.OfType<string>()
        );

    /// <summary>The day that was promised first, and the one that stands now.</summary>
    private string? When(ToldMeasure late, DateOnly today)
    {
        var first = late.Acts.FirstOrDefault(a => a.DayBefore is not null)?.DayBefore;
        return (first, late.Stood.DueOn) switch
        {
            ({ } promised, { } due) when promised != due => t[
                "Skulle vara klart {0}, nu {1}.",
                promised.Words(),
                due.Words()
            ].Value,
            (_, { } due) when due < today => t["Skulle vara klart {0}.", due.Words()].Value,
            (_, { } due) => t["Ska vara klart {0}.", due.Words()].Value,
            _ => null,
        };
    }

    private static string Sentence(string text) =>
        text is [.., '.' or '…' or '?' or '!'] ? text : text + ".";

    /// <summary>Three of them, those that what is known calls for first.</summary>
    private Section Questions(PlanRead plan)
    {
        var work = plan.Work;
        (bool IsCalledFor, string Words)[] all =
        [
            (
                work.Late.Any(),
                t["Vad behövs för att det som är försenat ska bli klart, och vem kan ge det?"]
            ),
            (
                work.AwaitingEffect.Any() || work.Ineffective.Any(),
                t["Vad har blivit bättre, för vem, och hur vet vi det?"]
            ),
            (
                !work.Goals.Any(one => one.Goal.ProposedBy is not null),
                t["Hur har de som berörs varit med, och vad ändrades av det de sa?"]
            ),
            (
                plan.Results.Any(r => r.IsLaw && r.IsWeak),
                t["Vilka lagkrav lever vi inte upp till i dag, och när gör vi det?"]
            ),
            (true, t["Vem märker skillnad om vi gör det här, och vem märker inget?"]),
            (true, t["Vad vet vi inte, och hur tar vi reda på det?"]),
            (true, t["Ryms åtgärderna i budgeten, eller behöver något beslutas?"]),
        ];
        return new(
            "fragor",
            t["Tre frågor att ställa"],
            1,
            [
                new ListBlock(
                    [
                        .. all.OrderByDescending(one => one.IsCalledFor)
                            .Take(MostQuestions)
                            .Select(one => one.Words),
                    ],
                    Numbered: true
                ),
            ]
        );
    }

    private Section SendBack() =>
        new(
            "aterremiss",
            t["Skicka tillbaka ärendet när"],
            1,
            [
                new ListBlock([
                    t[
                        "en åtgärd saknar någon som svarar för den, eller en dag då den ska vara klar"
                    ],
                    t["ett lagkrav ligger lågt och varken har en åtgärd eller ett skäl"],
                    t["ingen kan säga hur de som berörs har fått säga sitt"],
                ]),
                new TextBlock(
                    t[
                        "Yrka på återremiss och säg vad som saknas. Det är en fråga om underlaget, inte om rättigheterna gäller."
                    ]
                ),
            ]
        );

    private static string Cut(string text, int longest)
    {
        text = text.ReplaceLineEndings(" ").Trim();
        if (text.Length <= longest)
            return text;
        var end = text.LastIndexOf(' ', longest);
        return text[..(end < longest / 2 ? longest : end)].TrimEnd(',', '.', ';', ' ', '–', '-')
            + " …";
    }
}
