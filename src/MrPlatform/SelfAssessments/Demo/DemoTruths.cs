using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Lived;
using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Demo;

/// <summary>
/// Lets service users of one committee in Exempelköping's open round say how it is for them, a few employees too few to be shown, and enters outcomes:
/// each verdict once, and one still without. In Development only and once.
/// </summary>
public static class DemoTruths
{
    private const int Forms = 12;
    private const int TooFew = 3;

    private static readonly Told[] Wanted =
    [
        new(
            High: true,
            [1, 1, 2, 1, 2],
            OutcomeSignal.AsExpected,
            "Brukarundersökningen ligger på samma nivå som i liknande kommuner, men svarsfrekvensen är låg."
        ),
        new(
            High: true,
            [],
            OutcomeSignal.Worse,
            "Andelen som är nöjda har gått ner två år i rad och ligger under kommuner med liknande villkor."
        ),
        new(
            High: false,
            [],
            OutcomeSignal.Better,
            "Fler än i liknande kommuner säger att det fungerar. Vi vet inte varför, arbetet har knappt börjat."
        ),
        new(
            High: null,
            [],
            OutcomeSignal.AsExpected,
            "Utfallet följer liknande kommuner och har inte ändrats på tre år."
        ),
        new(High: null, [], Signal: null, ""),
    ];

    public static async Task SeedDemoTruths(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<MrContext>();
        var code = DemoOrganisation.Exempelkoping.Code;
        var organisation = await db.Organisations.SingleAsync(o => o.Code == code);
        var round = await db.SelfAssessments.FirstOrDefaultAsync(a =>
            a.OrganisationId == organisation.Id
            && a.ConcludedAt == null
            && a.FrameworkId == Framework.HumanRights
        );
        if (
            round?.StartedById is null
            || await db.LivedLinks.AnyAsync(l =>
                db.Set<SelfAssessment>()
                    .Any(a => a.Id == l.SelfAssessmentId && a.OrganisationId == organisation.Id)
            )
        )
            return;
        var framework = services.GetRequiredService<Knowledge>().FrameworkOf(round);
        var by = new By(
            round.StartedById,
            round.StartedByName,
            services.GetRequiredService<TimeProvider>().GetUtcNow().AddDays(-12)
        );
        if (await Choose(db, round.Id, framework) is not var (unit, chosen))
            return;
        var answers = services.GetRequiredService<TakeLived>();
        var users = Ask(
            db,
            (round, unit),
            new(
                LivedGroup.Users,
                "Du som har kontakt med oss",
                "Vi vill veta hur det är för dig. Svaren hjälper oss att se vad vi behöver ändra.",
                new Period(by.Today, by.Today.AddDays(40)),
                [.. chosen.Select(c => c.Criterion.Id)]
            ),
            by
        );
        var employees = await LivedStatements.Fitting(
            db,
            unit.Id,
            framework,
            LivedGroup.Employees,
            CancellationToken.None
        );
        var staff = Ask(
            db,
            (round, unit),
            new(
                LivedGroup.Employees,
                WhoInWords: null,
                Intro: null,
                new Period(by.Today, by.Today.AddDays(40)),
                [.. LivedStatements.Suggested(employees).Take(3)]
            ),
            by
        );
        db.AddRange(
            chosen
                .Where(c => c.Told.Signal is not null)
                .Select(c => round.Tell(c.Outcome(by.Today.AddMonths(-3)), unit: null, by))
        );
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        for (var form = 0; form < Forms; form++)
            await answers.Take(
                users.Id,
                $"demo-{users.Id}-{form}",
                [.. chosen.Select(c => new GivenLived(c.Criterion.Id, c.Says(form)))],
                CancellationToken.None
            );
        for (var form = 0; form < TooFew; form++)
            await answers.Take(
                staff.Id,
                $"demo-{staff.Id}-{form}",
                [
                    .. LivedStatements
                        .Suggested(employees)
                        .Take(3)
                        .Select(asked => new GivenLived(asked, 2 + (form % 2))),
                ],
                CancellationToken.None
            );
    }

    private static LivedLink Ask(
        MrContext db,
        (SelfAssessment Round, RatingUnit Unit) at,
        LivedPlan plan,
        By by
    )
    {
        var (link, asks) = at.Round.AskWhatIsLived(at.Unit, plan, by);
        db.Add(link);
        db.AddRange(asks);
        return link;
    }

    /// <summary>The first unit whose answers, seen alone and together with the other units', can show every verdict.</summary>
    private static async Task<(RatingUnit, IReadOnlyList<Chosen>)?> Choose(
        MrContext db,
        Guid round,
        Framework framework
    )
    {
        var whole = (
            await db.CriterionTallies.Where(t => t.SelfAssessmentId == round).ToListAsync()
        )
            .GroupBy(t => t.Criterion, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => Tally.Sum(g.Select(t => t.Tally)).Median?.Level,
                StringComparer.Ordinal
            );
        var units = await db
            .RatingUnits.Where(u => u.SelfAssessmentId == round && u.Layer == Layer.Committee)
            .OrderBy(u => u.Number)
            .ToListAsync();
        // A committee whose users know it by name, when it will do.
        foreach (
            var unit in units.OrderByDescending(u =>
                u.Name.StartsWith("Social", StringComparison.Ordinal)
            )
        )
        {
            var levels = await db
                .Answers.AsNoTracking()
                .Where(a => a.RatingUnitId == unit.Id && a.Level != null)
                .ToDictionaryAsync(a => a.Criterion, a => (int)a.Level!.Value);
            var left = framework
                .Criteria.Where(c =>
                    c.Lived is not null
                    && c.LivedBy.HasFlag(LivedGroup.Users)
                    && levels.TryGetValue(c.Id, out var level)
                    && whole.GetValueOrDefault(c.Id) == level
                )
                .OrderByDescending(c => c.Role?.Actor == ActorRole.Welfare)
                .ToList();
            var chosen = new List<Chosen>();
            foreach (var told in Wanted)
                if (
                    left.FirstOrDefault(c => told.High is null || told.High == levels[c.Id] >= 3) is
                    { } criterion
                )
                {
                    left.Remove(criterion);
                    chosen.Add(new(criterion, levels[criterion.Id], told));
                }
            if (chosen.Count == Wanted.Length)
                return (unit, chosen);
        }
        return null;
    }

    /// <summary>What is told of a criterion with a high, a low or any level: what people say (else about the level itself), and the outcome.</summary>
    private sealed record Told(bool? High, int[] Says, OutcomeSignal? Signal, string Reason);

    private sealed record Chosen(Criterion Criterion, int Level, Told Told)
    {
        public long Says(int form) =>
            Told.Says.Length > 0 ? Told.Says[form % Told.Says.Length]
            : form % 4 == 3 ? Math.Max(1, Level - 1)
            : Level;

        public Outcome Outcome(DateOnly day) =>
            new(
                Criterion.Id,
                RatingUnitId: null,
                Told.Signal!.Value,
                new(
                    "Andel som är nöjda, i kommunens egen undersökning",
                    "Påhittad uppgift i demonstrationen",
                    day,
                    Told.Reason
                )
            );
    }
}
