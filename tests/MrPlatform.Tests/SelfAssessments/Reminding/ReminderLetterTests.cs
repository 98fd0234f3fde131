using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using MrPlatform.SelfAssessments.Reminding;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments.Allotting;
using static MrPlatform.Tests.SelfAssessments.Allotting.SharedWork;

namespace MrPlatform.Tests.SelfAssessments.Reminding;

/// <summary>Reminders on a real mail server: the right morning, once, to those who want them.</summary>
[Trait("Needs", "Database")]
[Trait("Needs", "Mail")]
public sealed class ReminderLetterTests
{
    [Fact]
    public async Task On_monday_morning_two_nodes_send_everybody_with_something_left_one_letter()
    {
        await using var server = await SmtpServer.Start();
        await using var app = await CriteriaAlone.Start(server);
        await using var other = await CriteriaAlone.On(app.Database, server);
        var work = await SharedWork.Begin(app);
        await work.Give(1, Respondent, "D1.1.3", "D1.3.1");
        Assert.Empty(server.Received);

        // Sunday at ten; at seven on Monday both nodes wake.
        await ToMonday(app, other);
        var letters = await Reminders(server, 3, app, other);

        // The process leader is told of the demo's work that nobody is left to do.
        Assert.Equal(
            [
                "chef@exempelkoping.example",
                "processledare@exempelkoping.example",
                "respondent@exempelkoping.example",
            ],
            letters.Select(To).Order()
        );
        var letter = letters.Single(l => To(l).StartsWith("respondent", StringComparison.Ordinal));
        // One late and four more in the demo's round, two in this one.
        Assert.Equal("Kvar att svara på: 7. Försenat: 1.", letter.Subject);
        var text = letter.TextBody!.ReplaceLineEndings("\n");
        Assert.Matches("(?s)Hej Ylva Nordin!.*Försenat\n.*Senare\n", text);
        Assert.Contains(
            "https://mr.exempelkoping.example/mina-kriterier",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "https://mr.exempelkoping.example/konto/paminnelser",
            text,
            StringComparison.Ordinal
        );
        var way = text[text.IndexOf("/paminnelser/", StringComparison.Ordinal)..].Split('\n')[0];
        (await app.Visitor().Open(way)).Shows("Sluta få påminnelser?");
        Assert.Contains(
            await work.Round.Journal(),
            line =>
                line.Contains(
                    $"En påminnelse skickades till {Respondent}",
                    StringComparison.Ordinal
                )
        );

        // Running again the same day, as a node that starts anew does, sends nothing more.
        Assert.Equal(0, await Run(app));
        Assert.Equal(0, await Run(other));
    }

    [Fact]
    public async Task Each_person_gets_them_as_they_have_chosen()
    {
        await using var server = await SmtpServer.Start();
        await using var app = await CriteriaAlone.Start(server);
        await Steer(app, "chef", "Aldrig");
        await Steer(app, "processledare", "Aldrig");
        await Steer(app, "respondent", "Bara inför sista dagen", english: true);
        await ToMonday(app);
        Assert.Equal(0, await Run(app));

        // The respondent's four in the demo's round are due 4 December, a Friday: three days before is Tuesday the first.
        await Days(app, 7);
        Assert.Equal(0, await Count(app));
        await Days(app, 1);

        var letter = (await Reminders(server, 1, app))[0];
        Assert.StartsWith("Left to answer: 5.", letter.Subject, StringComparison.Ordinal);
        Assert.Contains(
            "https://mr.exempelkoping.example/en/mina-kriterier",
            letter.TextBody,
            StringComparison.Ordinal
        );
        await Days(app, 1);
        Assert.Equal(1, await Count(app));
    }

    [Fact]
    public async Task The_weekday_and_the_daily_pace_are_kept_and_weekends_left_in_peace()
    {
        await using var server = await SmtpServer.Start();
        await using var app = await CriteriaAlone.Start(server);
        await Steer(app, "chef", "Varje vardag");
        await Steer(app, "processledare", "Aldrig");
        await Steer(app, "respondent", "En gång i veckan", weekday: "Torsdag");

        await ToMonday(app);
        Assert.Equal(1, await Count(app));
        await Days(app, 2);
        Assert.Equal(3, await Count(app));
        await Days(app, 1);
        Assert.Equal(5, await Count(app));
        await Days(app, 3);
        Assert.Equal(6, await Count(app));
    }

    [Fact]
    public async Task Who_has_answered_everything_gets_no_letter_and_a_stand_in_gets_it_instead()
    {
        await using var server = await SmtpServer.Start();
        await using var app = await CriteriaAlone.Start(server);
        var form = await (await app.As("respondent")).Open("/konto/ersattare");
        await form.Fill("Vem?", "Aino Berg")
            .Fill("Sista dagen", "2027-06-30")
            .Press("Spara ersättaren");
        var rounds = await DemoRounds.Of(app);
        var leader = await app.As("processledare");
        var all = await leader.Open($"/nulagesanalyser/{rounds.Open}/fordela");
        var culture = all
            .Document.QuerySelectorAll("th a")
            .Single(a => a.TextContent == StartedRound.Culture)
            .GetAttribute("href")!;
        var unit = await leader.Open(culture);
        foreach (var (name, element) in unit.Fields)
            if (element.GetAttribute("name") == "Form.Codes")
                unit.Choose(name);
        await unit.Press("Ta tillbaka de valda");

        await ToMonday(app);

        var letter = Assert.Single(await Reminders(server, 1, app));
        Assert.Equal("processledare@exempelkoping.example", To(letter));
    }

    [Fact]
    public async Task At_night_and_without_a_mail_server_nothing_is_put_in_the_outbox()
    {
        await using var app = await CriteriaAlone.Start();
        await ToMonday(app);
        Assert.Equal(0, await Run(app));
        await using var server = SmtpServer.Down();
        await using var night = await CriteriaAlone.Start(server);
        night.Clock.Advance(TimeSpan.FromHours(17));
        Assert.Equal(0, await Run(night));
    }

    private static async Task Steer(
        TestApp app,
        string person,
        string pace,
        string weekday = "Måndag",
        bool english = false
    ) =>
        await (await (await app.As(person)).Open("/konto/paminnelser"))
            .Choose(pace)
            .Fill("Vilken dag i veckan?", weekday)
            .Fill("På vilket språk?", english ? "English" : "Svenska")
            .Press("Spara hur jag vill bli påmind");

    private static string To(MimeMessage letter) => letter.To.Mailboxes.Single().Address;

    /// <summary>From ten on Sunday the 22nd to a minute past seven on Monday, Swedish time.</summary>
    private static Task ToMonday(params TestApp[] apps) =>
        Pass(TimeSpan.FromHours(21) + TimeSpan.FromMinutes(1), apps);

    private static async Task Days(TestApp app, int days)
    {
        for (var i = 0; i < days; i++)
            await Pass(TimeSpan.FromDays(1), app);
    }

    private static async Task Pass(TimeSpan time, params TestApp[] apps)
    {
        foreach (var app in apps)
            app.Clock.Advance(time);
        foreach (var app in apps)
            await Run(app);
    }

    private static async Task<int> Run(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RemindAll>().Run(default);
    }

    /// <summary>How many reminders have been put in the outbox.</summary>
    private static async Task<int> Count(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        return await db.ReminderRuns.CountAsync();
    }

    private static async Task<IReadOnlyList<MimeMessage>> Reminders(
        SmtpServer server,
        int many,
        params TestApp[] apps
    ) => await server.Receives(many, apps);
}
