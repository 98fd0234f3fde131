using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using MrPlatform.Mail;
using MrPlatform.Storage;
using MrPlatform.Tests.Contact;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Mail;

/// <summary>From the outbox to a real mail server: once, right, and whatever stands in the way.</summary>
[Trait("Needs", "Database")]
[Trait("Needs", "Mail")]
public sealed class SendLettersTests
{
    [Fact]
    public async Task A_contact_message_arrives_once_at_the_responsible_function()
    {
        await using var server = await SmtpServer.Start();
        await using var app = await TestApp.Start(settings: server.Settings);
        await SomeoneWrites.Sends(app);

        var letter = (await server.Receives(1, app))[0];

        var message = await SomeoneWrites.Latest(app);
        Assert.Equal($"{message.Reference}: Fel på en sida", letter.Subject);
        Assert.Equal("redaktionen@redaktionen.example", letter.To.Mailboxes.Single().Address);
        Assert.Equal("mr@exempelkoping.example", letter.From.Mailboxes.Single().Address);
        Assert.Equal("eva@kommun.example", letter.ReplyTo.Mailboxes.Single().Address);
        Assert.Equal("auto-generated", letter.Headers[HeaderId.AutoSubmitted]);
        Assert.EndsWith("@exempelkoping.example", letter.MessageId, StringComparison.Ordinal);
        var body = Assert.IsType<TextPart>(letter.Body);
        Assert.Equal(
            ("text/plain", "utf-8"),
            (body.ContentType.MimeType, body.ContentType.Charset)
        );
        var text = body.Text.ReplaceLineEndings("\n");
        Assert.Contains(SomeoneWrites.Text, text, StringComparison.Ordinal);
        Assert.Contains("Eva Åström", text, StringComparison.Ordinal);
        Assert.Contains(
            $"https://mr.exempelkoping.example/inkorg/{message.Id}",
            text,
            StringComparison.Ordinal
        );
        Assert.NotNull((await Only(app)).SentAt);
    }

    [Fact]
    public async Task Two_nodes_deliver_every_letter_exactly_once()
    {
        const int many = 10;
        await using var server = await SmtpServer.Start();
        await using var one = await TestApp.Start(settings: server.Settings);
        await using var other = await TestApp.On(one.Database, settings: server.Settings);
        await Queue(one, [.. Enumerable.Range(0, many).Select(n => Letter(one, $"Brev {n}"))]);

        var letters = await server.Receives(many, one, other);

        Assert.Equal(
            many,
            letters.Select(l => l.MessageId).Distinct(StringComparer.Ordinal).Count()
        );
    }

    [Fact]
    public async Task When_the_server_is_down_the_letter_waits_and_goes_when_it_is_up()
    {
        await using var server = SmtpServer.Down();
        await using var app = await TestApp.Start(settings: server.Settings);
        await Queue(app, Letter(app, "Vänta"));
        await SmtpServer.Until(async () => (await Only(app)).LastFault is not null, app);
        Assert.Null((await Only(app)).SentAt);

        await server.GoUp();

        Assert.Equal("Vänta", (await server.Receives(1, app))[0].Subject);
        Assert.True((await Only(app)).Attempts > 1);
    }

    [Fact]
    public async Task A_letter_that_is_put_off_is_tried_again()
    {
        await using var server = await SmtpServer.Start(putOff: 2);
        await using var app = await TestApp.Start(settings: server.Settings);
        await Queue(app, Letter(app, "Senare"));
        await SmtpServer.Until(async () => (await Only(app)).LastFault is not null, app);
        Assert.StartsWith("451", (await Only(app)).LastFault, StringComparison.Ordinal);

        await server.Receives(1, app);

        var letter = await Only(app);
        Assert.Equal((3, null), (letter.Attempts, letter.LastFault));
    }

    [Fact]
    public async Task A_letter_that_is_refused_is_kept_and_not_sent_again_until_somebody_says_so()
    {
        await using var server = await SmtpServer.Start();
        await using var app = await TestApp.Start(settings: server.Settings);
        await Queue(app, new Letter("finns-inte@kommun.example", "Nej", "Text", Now(app)));
        await SmtpServer.Until(async () => (await Only(app)).GivenUpAt is not null, app);
        for (var times = 0; times < 20; times++)
            app.Clock.Advance(TimeSpan.FromHours(1));

        var letter = await Only(app);

        Assert.StartsWith("550", letter.LastFault, StringComparison.Ordinal);
        Assert.Equal((1, "Text"), (letter.Attempts, letter.Body));
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task An_answer_that_is_refused_shows_why_in_the_inbox_and_can_be_tried_again()
    {
        await using var server = await SmtpServer.Start();
        await using var app = await TestApp.Start(settings: server.Settings);
        await SomeoneWrites.Sends(app, email: "finns-inte@kommun.example");
        await server.Receives(1, app);
        var editor = await app.As("redaktor");
        var message = await SomeoneWrites.Latest(app);
        await (await editor.Open($"/inkorg/{message.Id}")).Submit(
            "Skicka svaret",
            ("Ditt svar", "Tack!")
        );
        await SmtpServer.Until(async () => await GivenUp(app) is { Attempts: 1 }, app);

        var page = await editor.Open($"/inkorg/{message.Id}");

        page.Shows("Till redaktionen: skickat")
            .Shows(
                "Till finns-inte@kommun.example: gick inte att skicka. E-postservern svarade: 550"
            )
            .Shows("1 brev gick inte att skicka.");
        await page.Press("Försök skicka igen");
        await SmtpServer.Until(async () => await GivenUp(app) is { Attempts: 2 }, app);
        Assert.Single(server.Received);
    }

    [Fact]
    public async Task Each_pause_is_longer_than_the_one_before()
    {
        await using var server = SmtpServer.Down();
        await using var app = await TestApp.Start(settings: server.Settings);
        await Queue(app, Letter(app, "Längre och längre"));
        var pauses = new List<TimeSpan>();

        for (var attempt = 1; attempt <= 4; attempt++)
        {
            await SmtpServer.Until(
                async () =>
                    await Only(app) is { LastFault: not null } tried
                    && tried.Attempts == attempt
                    && tried.TryAt > Now(app),
                app
            );
            var before = await Only(app);
            pauses.Add(before.TryAt!.Value - Now(app));
        }

        Assert.Equal(pauses.Order(), pauses);
        Assert.True(pauses[3] > TimeSpan.FromMinutes(5), string.Join(' ', pauses));
    }

    /// <summary>A node that dies has counted its attempt and moved the next one forward; that is all it leaves.</summary>
    [Fact]
    public async Task What_a_dead_node_had_in_its_hand_is_taken_by_another()
    {
        await using var server = await SmtpServer.Start();
        await using var app = await TestApp.Start(settings: server.Settings);
        var letter = Letter(app, "Tappat");
        await Queue(app, letter, taken: true);
        app.Clock.Advance(TimeSpan.FromMinutes(9));
        await Task.Delay(300, TestContext.Current.CancellationToken);
        Assert.Empty(server.Received);

        await server.Receives(1, app);
    }

    private static DateTimeOffset Now(TestApp app) => app.Clock.GetUtcNow();

    private static Letter Letter(TestApp app, string subject) =>
        new("eva@kommun.example", subject, "Hej!", Now(app));

    private static Task Queue(TestApp app, params Letter[] letters) => Queue(app, letters, false);

    private static Task Queue(TestApp app, Letter letter, bool taken) =>
        Queue(app, [letter], taken);

    private static async Task Queue(TestApp app, Letter[] letters, bool taken)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        db.AddRange(letters);
        if (taken)
            foreach (var letter in letters)
                db.Entry(letter).Property(l => l.TryAt).CurrentValue =
                    Now(app) + TimeSpan.FromMinutes(10);
        await db.SaveChangesAsync();
    }

    private static async Task<List<Letter>> Letters(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .Letters.AsNoTracking()
            .ToListAsync();
    }

    private static async Task<Letter?> GivenUp(TestApp app) =>
        (await Letters(app)).SingleOrDefault(letter => letter.GivenUpAt is not null);

    private static async Task<Letter> Only(TestApp app) => Assert.Single(await Letters(app));
}
