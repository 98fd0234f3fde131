using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
using MrPlatform.ActionPlans;
using MrPlatform.ActionPlans.Boards;
using MrPlatform.ActionPlans.Following;
using MrPlatform.AnnualCycle;
using MrPlatform.Foundations;
using MrPlatform.Library.Examples;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Allotting;
using MrPlatform.SelfAssessments.Reviewing;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Text;

namespace MrPlatform.Overview.Workspace;

/// <summary>Arbetsytan: what needs this person now, how the open round goes, and what happened last.</summary>
[Authorize]
public sealed class WorkspaceModel(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<OverviewWords> t,
    IStringLocalizer<SelfAssessmentsWords> rounds
) : PageModel
{
    private const int MostComing = 2;

    public Waiting Waiting { get; private set; } = null!;

    public IReadOnlyList<TaskRow> Tasks { get; private set; } = [];

    public ExamplesWaiting Examples { get; private set; } = null!;

    public IReadOnlyList<JournalEntry> Latest { get; private set; } = [];

    /// <summary>What comes next in the organisation's year.</summary>
    public IReadOnlyList<Occurrence> Coming { get; private set; } = [];

    public DateOnly Today => Stockholm.DayOf(clock.GetUtcNow());

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (viewer.OrganisationId is null)
            return Redirect(Addresses.Organisations);
        Waiting = await Waiting.Read(db, viewer, Today, stop);
        Examples = await ExamplesWaiting.Read(db, viewer, Today, stop);
        var reviews = await ReviewsWaiting.Read(db, viewer, Today, stop);
        var measures = await MeasuresWaiting.Read(db, viewer, Today, stop);
        Tasks =
        [
            .. OwnTasks(),
            .. PlanTasks(measures, viewer),
            .. TasksFor(viewer).Take(5),
            .. ReviewTasks(reviews).Take(3),
            .. ExampleTasks().Take(3),
        ];
        Coming = CycleYear.Coming(
            await db.AnnualDatesOf(viewer).AsNoTracking().ToListAsync(stop),
            Today,
            MostComing
        );
        if (viewer.ReadsJournal)
            Latest = await db
                .Journal.AsNoTracking()
                .Where(e => e.OrganisationId == viewer.OrganisationId)
                .OrderByDescending(e => e.At)
                .ThenByDescending(e => e.Id)
                .Take(5)
                .ToListAsync(stop);
        return Page();
    }

    /// <summary>What is this person's own: the criteria they have been given, and what stands without anybody.</summary>
    private IEnumerable<TaskRow> OwnTasks()
    {
        var mine = Waiting.Mine;
        if (mine.First is { } first)
            yield return new(
                mine.Late(Today) is > 0 and var late
                    ? t["Kvar för dig att svara på: {0}. Försenat: {1}.", mine.Left.Count, late]
                    : t["Kvar för dig att svara på: {0}.", mine.Left.Count],
                t[
                    "Ungefär {0} minuter. Det första ska vara klart {1}.",
                    mine.Minutes,
                    first.DueOn.Words()
                ],
                new(t["Se mina kriterier"], Addresses.MyCriteria)
            );
        foreach (var round in Waiting.Vacancies.GroupBy(v => v.RoundId))
            yield return new(
                t["Ingen svarar för {0} av rundans kriterier", round.Sum(v => v.Left)],
                string.Join(", ", round.Select(rounds.WhoLeftAlone)),
                new(t["Lämna över dem"], Addresses.Allotted(round.Key))
            );
    }

    private IEnumerable<TaskRow> PlanTasks(MeasuresWaiting measures, Viewer viewer)
    {
        if (measures.Vacant > 0)
            yield return new(
                t["Åtgärder som ingen svarar för: {0}", measures.Vacant],
                t["Den som svarade har slutat, enheten är stängd eller ingen funktion är vald."],
                new(
                    t["Se dem och ge dem till någon"],
                    $"{Addresses.Measures}?nar={MeasureFilters.Vacant}"
                )
            );
        if (!measures.Any)
            yield break;
        yield return new(
            (measures.Late, measures.Effects) switch
            {
                (0, 1) => t["Berätta vad en åtgärd ledde till"],
                (0, _) => t["Berätta vad {0} åtgärder ledde till", measures.Effects],
                (1, 0) => t["En åtgärd är försenad"],
                (_, 0) => t["{0} åtgärder är försenade", measures.Late],
                _ => t[
                    "Försenade åtgärder: {0}. Åtgärder att berätta om: {1}.",
                    measures.Late,
                    measures.Effects
                ],
            },
            measures.First!,
            viewer.MakesPlans
                ? new(
                    t["Se åtgärderna"],
                    measures.Late > 0
                        ? $"{Addresses.Measures}?nar={MeasureFilters.Late}"
                        : $"{Addresses.Measures}?nar={MeasureFilters.Effects}"
                )
                : new(t["Se mina uppgifter"], Addresses.MyTasks)
        );
    }

    private IEnumerable<TaskRow> TasksFor(Viewer viewer)
    {
        if (Waiting.Open is { } open)
        {
            foreach (var unit in viewer.Answers ? Waiting.Behind : [])
                yield return new(
                    unit.Answered == 0
                        ? t["{0} har inte börjat svara", unit.Name]
                        : t["{0} har {1} kvar att svara på", unit.Name, unit.Unanswered],
                    open.LastDay is { } last
                        ? t["{0}. Sista dag {1}.", open.Title, last.WordsWithoutYear()]
                        : open.Title,
                    new(t["Fortsätt svara"], $"{Addresses.Assessment(open.Id)}?enhet={unit.Number}")
                );
            if (viewer.LeadsRounds && Waiting.Behind.Count == 0)
                yield return new(
                    t["Alla har svarat"],
                    t["Läs resultatet och avsluta rundan när ni är nöjda."],
                    new(t["Se resultatet hittills"], Addresses.Result(open.Id))
                );
        }
        else if (viewer.LeadsRounds)
            yield return new(
                t["Ingen runda är öppen"],
                t["Startpaketet är ett tjugotal frågor och tar en förmiddag."],
                new(t["Starta en runda"], Addresses.StartAssessment)
            );
        if (Waiting.Concluded is { } concluded && (viewer.ReadsResults || Waiting.Open is null))
            yield return new(
                t["Läs resultatet av {0}", concluded.Title],
                t["Lagkrav under nivå 3 står först."],
                new(t["Se resultatet"], Addresses.Result(concluded.Id))
            );
    }

    private IEnumerable<TaskRow> ReviewTasks(IEnumerable<ReviewsWaiting> reviews) =>
        reviews.Select(review => new TaskRow(
            t["Granska {0} hos {1}", review.Round, review.Organisation],
            t[
                "Läs svar och underlag och skriv vad du ser, undrar och föreslår. Sista dag {0}.",
                review.ClosesOn.Words()
            ],
            new(t["Öppna granskningen"], Addresses.Review(review.Id))
        ));

    private IEnumerable<TaskRow> ExampleTasks()
    {
        foreach (var example in Examples.Returned)
            yield return new(
                t["Redaktionen har skickat tillbaka {0}", example.Text.Title],
                t["Läs vad den säger, ändra och lämna in igen."],
                new(t["Läs och ändra"], Addresses.OwnExample(example.Id))
            );
        foreach (var trial in Examples.Untold)
            yield return new(
                t["Hur gick det med det ni började prova {0}?", trial.StartsOn.Words()],
                trial.Plan,
                new(t["Berätta hur det går"], Addresses.Adaptation(trial.Id))
            );
    }
}
