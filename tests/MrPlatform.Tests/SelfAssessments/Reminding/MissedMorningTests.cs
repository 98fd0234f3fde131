using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Mail;
using MrPlatform.SelfAssessments.Reminding;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.Organisations;
using MrPlatform.Tests.SelfAssessments.Allotting;

namespace MrPlatform.Tests.SelfAssessments.Reminding;

/// <summary>A weekly letter whose morning was missed leaves later the same week, once; and it tells who leads the rounds of what stands empty.</summary>
[Trait("Needs", "Database")]
[Trait("Needs", "Mail")]
public sealed class MissedMorningTests
{
    private static readonly TimeSpan ToMonday = TimeSpan.FromHours(21) + TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_monday_when_the_program_was_down_is_made_up_for_once_that_week()
    {
        await using var server = SmtpServer.Down();
        await using var database = await TestDatabase.Fresh();
        await using (var before = await CriteriaAlone.On(database, server))
        {
            await Run(before);
            Assert.Equal(0, await Count(before));
        }

        await using var app = await CriteriaAlone.On(database, server);
        // Started late on Wednesday: Monday and Tuesday mornings were missed.
        app.Clock.Advance(ToMonday + TimeSpan.FromDays(2));
        await Run(app);
        Assert.Equal(3, await Count(app));
        await Run(app);
        app.Clock.Advance(TimeSpan.FromDays(1));
        await Run(app);
        Assert.Equal(3, await Count(app));

        app.Clock.Advance(TimeSpan.FromDays(4));
        await Run(app);
        Assert.Equal(6, await Count(app));
    }

    [Fact]
    public async Task Who_has_got_something_after_a_morning_that_was_held_waits_for_the_next()
    {
        await using var server = SmtpServer.Down();
        await using var app = await CriteriaAlone.Start(server);
        app.Clock.Advance(ToMonday);
        await Run(app);
        var sent = await Count(app);
        var work = await SharedWork.Begin(app);
        await work.Give(1, "Aino Berg", "D1.1.3");

        app.Clock.Advance(TimeSpan.FromDays(1));
        await Run(app);

        Assert.Equal(sent, await Count(app));
    }

    [Fact]
    public async Task The_process_leader_is_told_in_the_weekly_letter_of_what_nobody_answers_for()
    {
        await using var server = await SmtpServer.Start();
        await using var app = await CriteriaAlone.Start(server);
        var work = await SharedWork.Begin(app);
        await NewPerson.Vera.IsInvited(app, "Respondent", $"– {StartedRound.Social}");
        await work.Give(1, NewPerson.Vera.Name, "D1.1.3", "D1.3.1");
        var admin = await app.As("administrator");
        var vera = await (await admin.Open("/organisation")).Follow(NewPerson.Vera.Name);
        await vera.Press("Avsluta kontot");

        app.Clock.Advance(ToMonday);
        await Run(app);

        await using var scope = app.Services.CreateAsyncScope();
        var letter = await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .Set<Letter>()
            .SingleAsync(l => l.Recipient == "processledare@exempelkoping.example");
        // The demo organisation has three that stand empty before.
        Assert.Equal("Kriterier som ingen svarar för: 5.", letter.Subject);
        Assert.Contains(
            $"{StartedRound.Title}: 2 kvar efter {NewPerson.Vera.Name}: https://mr.exempelkoping.example{work.Page}",
            letter.Body,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("/mina-kriterier", letter.Body, StringComparison.Ordinal);
        Assert.Contains(
            await work.Round.Journal(),
            line =>
                line.Contains(
                    "Aino Berg fick ett brev om kriterier som ingen svarar för.",
                    StringComparison.Ordinal
                )
        );
    }

    private static async Task Run(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RemindAll>().Run(default);
    }

    private static async Task<int> Count(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .ReminderRuns.CountAsync();
    }
}
