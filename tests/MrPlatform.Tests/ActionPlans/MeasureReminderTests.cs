using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using MrPlatform.Accountability;
using MrPlatform.ActionPlans;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments.Reminding;
using MrPlatform.SelfAssessments.StandingIn;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>
/// Measures and dates in the morning's letters, on a real mail server: one letter to each with all they have, whichever node wakes, and none twice
/// when a node dies with letters in its hands.
/// </summary>
[Trait("Needs", "Database")]
[Trait("Needs", "Mail")]
public sealed class MeasureReminderTests
{
    private const string Head = "chef@exempelkoping.example";
    private const string Leader = "processledare@exempelkoping.example";
    private const string Respondent = "respondent@exempelkoping.example";

    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Fact]
    public async Task Two_nodes_send_each_person_one_letter_with_measures_effects_and_dates()
    {
        await using var server = await SmtpServer.Start();
        await using var app = await TestApp.Start(settings: server.Settings);
        await using var other = await TestApp.On(app.Database, settings: server.Settings);
        await Plan(app);

        await Task.WhenAll(Wake(app), Wake(other));
        var letters = await server.Receives(5, app, other);

        var text = Text(letters, Respondent);
        Assert.Matches(
            "(?s)\nÅtgärder\n.*– Egen åtgärd, klar senast 10 december 2026: https://mr.*/atgarder/",
            text
        );
        Assert.DoesNotContain("Långt borta", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Klar åtgärd", text, StringComparison.Ordinal);
        text = Text(letters, Leader);
        Assert.Matches("(?s)\nÅtgärder\n.*– Utan chef, skulle vara klar 1 november 2026: ", text);
        Assert.Matches(
            "(?s)\nSå vad förändrades, och för vem\\?\n.*– Klar åtgärd, effekten mäts 20 november 2026: ",
            text
        );
        Assert.Matches("(?s)\nÅtgärder som ingen svarar för\n.*– Herrelös: ", text);
        Assert.Matches("(?s)\nDatum i årshjulet\n.*– 23 november 2026: .*Hela årshjulet: ", text);
        Assert.Contains(
            "Åtgärder att följa upp:",
            letters.Single(l => To(l) == Leader).Subject,
            StringComparison.Ordinal
        );

        Assert.Equal(0, await Run(app));
        Assert.Equal(0, await Run(other));
    }

    [Fact]
    public async Task Who_is_away_has_it_told_to_the_stand_in_and_a_daily_letter_leaves_for_a_date_only_when_it_is_near()
    {
        await using var server = await SmtpServer.Start();
        await using var app = await TestApp.Start(settings: server.Settings);
        await Plan(app);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<MrContext>();
            var away = await db.People.SingleAsync(p => p.Email == Respondent);
            var head = await db.People.SingleAsync(p => p.Email == Head);
            var by = new By(away.Id, away.Name, app.Clock.GetUtcNow());
            db.Add(new StandIn(away, head, Monday.AddDays(-1), Monday.AddDays(30), by));
            await db.SaveChangesAsync();
        }

        await Wake(app);
        var letters = await server.Receives(4, app);

        Assert.Contains("Egen åtgärd", Text(letters, Head), StringComparison.Ordinal);
        Assert.DoesNotContain(letters, letter => To(letter) == Respondent);
    }

    [Fact]
    public async Task A_node_that_dies_after_it_wrote_the_letters_leaves_them_to_the_next_and_none_leaves_twice()
    {
        await using var server = SmtpServer.Down();
        await using var database = await TestDatabase.Fresh();
        await using (var dies = await TestApp.On(database, settings: server.Settings))
        {
            await Plan(dies);
            await Wake(dies);
            Assert.Empty(server.Received);
        }

        await server.GoUp();
        await using var next = await TestApp.On(database, settings: server.Settings);
        await Wake(next);

        var letters = await server.Receives(5, next);
        Assert.Equal(5, letters.Select(To).Distinct().Count());
    }

    [Theory]
    [InlineData(ReminderPace.Daily, 4, false)]
    [InlineData(ReminderPace.Daily, 3, true)]
    [InlineData(ReminderPace.BeforeDue, 4, false)]
    [InlineData(ReminderPace.BeforeDue, 3, true)]
    [InlineData(ReminderPace.Weekly, 14, true)]
    [InlineData(ReminderPace.Never, 1, false)]
    public void A_letter_with_nothing_but_a_date_leaves_once_when_it_is_near(
        ReminderPace pace,
        int days,
        bool leaves
    )
    {
        var by = new By(PersonId: null, "Någon", DateTimeOffset.UnixEpoch);
        var person = new Person(Guid.NewGuid(), "Någon", "nagon@exempelkoping.example", by);
        var wish = new ReminderWish(person);
        wish.Steer(pace, DayOfWeek.Monday, english: false, person.Name, by);
        var owed = new Owed(
            new([]),
            [],
            [new(DueKind.Date, Monday.AddDays(days), "~/arshjul", () => "")]
        );

        Assert.Equal(leaves, wish.IsDue(owed, new(Monday, Before: null), last: null));
        // The day after, no more letters of it.
        Assert.True(!leaves || !wish.IsDue(owed, new(Monday.AddDays(1), Monday), last: Monday));
    }

    /// <summary>Six measures in a plan of their own: the respondent's, one without a head, one done to be told of, one of nobody's, and two that wait.</summary>
    private static async Task Plan(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var respondent = await db.People.SingleAsync(p => p.Email == Respondent);
        var heads = db.Set<Assignment>().Where(a => a.Function == Function.Head);
        var without = await db.Units.FirstAsync(u =>
            u.OrganisationId == respondent.OrganisationId && !heads.Any(a => a.UnitId == u.Id)
        );
        var by = new By(PersonId: null, "Aino Berg", app.Clock.GetUtcNow().AddDays(-60));
        var plan = new ActionPlan(
            respondent.OrganisationId!.Value,
            "Brevplan",
            new(new(2026, 1, 1), new(2027, 12, 31)),
            roundId: null,
            by
        );
        var goal = plan.Set(new("Barn får svar", Gap: null, Criterion: null), by);
        db.AddRange(plan, goal);
        Add(
            new("Egen åtgärd")
            {
                Owner = "Sekreteraren",
                PersonId = respondent.Id,
                DueOn = new(2026, 12, 10),
            }
        );
        Add(
            new("Utan chef")
            {
                Owner = "Kansliet",
                UnitId = without.Id,
                DueOn = new(2026, 11, 1),
            }
        );
        Add(new("Herrelös") { UnitId = without.Id, DueOn = new(2027, 8, 1) });
        Add(
            new("Långt borta")
            {
                Owner = "Kansliet",
                PersonId = respondent.Id,
                DueOn = new(2027, 6, 1),
            }
        );
        var done = Add(
            new("Klar åtgärd")
            {
                Owner = "Kansliet",
                UnitId = without.Id,
                DueOn = new(2026, 10, 1),
                EffectOn = new(2026, 11, 20),
            }
        );
        db.Add(done.Tell(MeasureStatus.Done, text: null, newDay: null, by));
        await db.SaveChangesAsync();

        Measure Add(GivenMeasure given)
        {
            var measure = new Measure(plan, goal, given, by);
            db.Add(measure);
            return measure;
        }
    }

    private static string Text(IEnumerable<MimeMessage> letters, string to) =>
        letters.Single(l => To(l) == to).TextBody!.ReplaceLineEndings("\n");

    private static string To(MimeMessage letter) => letter.To.Mailboxes.Single().Address;

    /// <summary>A minute past seven on Monday, Swedish time.</summary>
    private static Task<int> Wake(TestApp app)
    {
        app.Clock.Advance(TimeSpan.FromHours(21) + TimeSpan.FromMinutes(1));
        return Run(app);
    }

    private static async Task<int> Run(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RemindAll>().Run(default);
    }
}
