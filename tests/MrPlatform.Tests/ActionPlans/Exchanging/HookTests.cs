using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.ActionPlans.Exchanging.Hooks;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;
using NJsonSchema;

namespace MrPlatform.Tests.ActionPlans.Exchanging;

/// <summary>Another system is told when the status of a measure changes: signed, once for each act, and again until it arrives.</summary>
[Trait("Needs", "Database")]
public sealed class HookTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Only_the_process_leader_and_the_administrator_have_hooks()
    {
        var leader = await app.As("processledare");
        var page = await Make(leader, "https://system.example/krok", "Vår");
        foreach (var person in new[] { "respondent", "chef", "fortroendevald", "revisor" })
        {
            var other = await app.As(person);
            (await other.Open("/handlingsplaner/krokar")).Answers(HttpStatusCode.Forbidden);
            (await other.Open(page.Address)).Answers(HttpStatusCode.NotFound);
            (await other.Open("/handlingsplaner")).DoesNotShow("Krokar");
        }
        var foreign = await app.As("processledare-region");
        (await foreign.Open(page.Address)).Answers(HttpStatusCode.NotFound);
        (await foreign.Forge($"{page.Address}?handler=Secret")).Answers(HttpStatusCode.NotFound);
        var list = await (await (await app.As("administrator")).Open("/handlingsplaner")).Follow(
            "Krokar"
        );
        (await list.Follow("Vår")).Shows("system.example");
        await (await leader.Open(page.Address)).Press("Pausa kroken");
    }

    [Theory]
    [InlineData("http://system.example/krok", "Adressen ska börja med https://")]
    [InlineData("https://a:b@system.example", "utan användarnamn och lösenord")]
    [InlineData("https://169.254.169.254/latest", "Adressen leder till ett internt nät.")]
    [InlineData("https://[fd12::1]/", "Adressen leder till ett internt nät.")]
    [InlineData("system", "Skriv hela adressen")]
    public async Task What_is_wrong_with_an_address_is_said_at_the_field(string address, string why)
    {
        var page = await Make(await app.As("processledare"), address, "");
        page.HasError("Vad ska kroken heta?", "Ge kroken ett namn")
            .HasError("Adress i det andra systemet", why);
        Assert.Equal(address, page.ByLabel("Adress i det andra systemet").GetAttribute("value"));
    }

    [Fact]
    public async Task An_act_is_told_once_signed_and_again_until_it_arrives()
    {
        await using var there = await HookReceiver.Start();
        var plan = await MadePlan.After(app);
        var page = await Make(plan.Leader, there.Address, "Ledning");
        var shown = await page.Press("Visa hemligheten");
        var secret = shown.ByLabel("Hemlighet att kopiera").GetAttribute("value")!;
        Assert.StartsWith("whsec_", secret, StringComparison.Ordinal);
        Assert.True(shown.Response.Headers.CacheControl!.NoStore);
        (await plan.Leader.Forge($"{page.Address}?handler=Secret"))
            .Answers(HttpStatusCode.Conflict)
            .Shows("visas bara en gång");
        await plan.Goal("Den som klagar får svar");
        var measure = await plan.Measure("Svara alla", ("Enhet", "Socialnämnden"));
        there.Answers.Enqueue(500);
        await measure.Choose("Påbörjad").Fill("Berätta", "Kalle dröjer.").Press("Spara läget");
        await Arrive(there, 2, app);

        var came = there.Came.ToArray();
        Assert.All(came, one => Assert.Equal("v1," + Signed(secret, one), one.Signature));
        Assert.Single(came.Select(one => one.Id).Distinct(StringComparer.Ordinal));
        Assert.NotEqual(came[0].Timestamp, came[1].Timestamp);
        var schema = await app.Visitor()
            .Http.GetStringAsync(new Uri("/handlingsplaner/krokar/schema", UriKind.Relative));
        Assert.Empty(
            (await JsonSchema.FromJsonAsync(schema, CancellationToken.None)).Validate(came[1].Body)
        );
        using var told = JsonDocument.Parse(came[1].Body);
        Assert.Equal(came[1].Id, told.RootElement.GetProperty("id").GetString());
        var said = told.RootElement.GetProperty("measure");
        Assert.Equal("planned", said.GetProperty("statusBefore").GetString());
        Assert.Equal("started", said.GetProperty("status").GetString());
        Assert.DoesNotContain("Kalle", came[1].Body, StringComparison.Ordinal);
        await Eventually.Is(
            async () =>
                (await plan.Leader.Open(page.Address)).Text.Contains(
                    "Framme",
                    StringComparison.Ordinal
                ),
            "the log says that it has arrived"
        );
        (await plan.Leader.Open(page.Address)).Shows("200 Svar x").Shows("Läget i en åtgärd");

        await (await plan.Leader.Open(page.Address)).Press("Byt hemlighet");
        var again = await plan.Leader.Open(page.Address);
        await again.Press(
            again
                .Document.QuerySelectorAll("button")
                .Select(Words.NameOf)
                .First(name => name.StartsWith("Skicka igen", StringComparison.Ordinal))
        );
        await Arrive(there, 3, app);
        var last = there.Came.Last();
        Assert.Equal(came[0].Id, last.Id);
        Assert.Equal(2, last.Signature.Split(' ').Length);
        Assert.Equal("v1," + Signed(secret, last), last.Signature.Split(' ')[1]);
        Assert.Contains(
            await plan.Round.Journal(),
            line => line.Contains("bytte hemlighet för kroken Ledning", StringComparison.Ordinal)
        );
        await (await plan.Leader.Open(page.Address)).Press("Ta bort Ledning");
        (await plan.Leader.Open(page.Address)).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nothing_is_sent_while_a_hook_is_paused()
    {
        await using var there = await HookReceiver.Start();
        var leader = await app.As("processledare");
        var page = await Make(leader, there.Address, "Vilande");
        page = await page.Press("Skicka ett prov");
        page = await page.Press("Pausa kroken");
        page.Shows("Medan kroken är pausad skickas inget.").DoesNotShow("Skicka ett prov");
        (await leader.Forge($"{page.Address}?handler=Try")).Answers(HttpStatusCode.Conflict);
        await (await page.Press("Starta kroken")).Press("Pausa kroken");
        Assert.Single(await Deliveries(app, page.Address));
    }

    [Fact]
    public async Task Two_nodes_deliver_each_event_once()
    {
        const int many = 12;
        await using var there = await HookReceiver.Start();
        await using var one = await TestApp.Start();
        await using var other = await TestApp.On(one.Database);
        await using (var scope = one.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<MrContext>();
            var owner = await db.Hooks.Select(h => h.OrganisationId).FirstAsync(Stop);
            var by = new By(PersonId: null, "Prov", one.Clock.GetUtcNow());
            var secret = scope.ServiceProvider.GetRequiredService<HookSecrets>().New();
            var hooks = Enumerable
                .Range(0, 3)
                .Select(n => new Hook(owner, new($"K{n}", there.Address), secret, by))
                .ToList();
            db.AddRange(hooks);
            db.AddRange(Enumerable.Range(0, many).Select(n => hooks[n % 3].Try(by)));
            await db.SaveChangesAsync(Stop);
        }

        await Arrive(there, many, one, other);

        await Task.Delay(300, Stop);
        Assert.Equal(many, there.Came.Count);
        Assert.Equal(many, there.Came.Select(c => c.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task What_was_saved_before_a_program_died_is_delivered_by_the_next_and_forgotten_after_ninety_days()
    {
        await using var there = await HookReceiver.Start();
        await using var database = await TestDatabase.Fresh();
        string address;
        await using (var first = await TestApp.On(database))
        {
            var plan = await MadePlan.After(first);
            address = (await Make(plan.Leader, there.Address, "Krok")).Address;
            await plan.Goal("Den som klagar får svar");
            await (await plan.Measure("Svara")).Choose("Genomförd").Press("Spara läget");
            Assert.Single(await Deliveries(first, address));
        }
        Assert.Empty(there.Came);

        await using var next = await TestApp.On(database);
        await Arrive(there, 1, next);

        Assert.Contains("\"done\"", there.Came.Single().Body, StringComparison.Ordinal);
        await Eventually.Is(
            async () => (await Deliveries(next, address)).Single().DeliveredAt is not null,
            "it is written down that the event has arrived"
        );
        next.Clock.Advance(TimeSpan.FromDays(91));
        await Eventually.Is(
            async () =>
            {
                next.Clock.Advance(TimeSpan.FromDays(1));
                return (await Deliveries(next, address)).Count == 0;
            },
            "the log is forgotten"
        );
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<Page> Make(Visitor visitor, string address, string name) =>
        await (await visitor.Open("/handlingsplaner/krokar/ny")).Submit(
            "Spara kroken",
            ("Vad ska kroken heta?", name),
            ("Adress i det andra systemet", address)
        );

    /// <summary>The way the specification says, written once more: HMAC-SHA256 over id.timestamp.body with the decoded secret.</summary>
    private static string Signed(string secret, Received one) =>
        Convert.ToBase64String(
            HMACSHA256.HashData(
                Convert.FromBase64String(secret.Split('_', 2)[1]),
                Encoding.UTF8.GetBytes(one.Id + "." + one.Timestamp + "." + one.Body)
            )
        );

    private static Task Arrive(HookReceiver there, int many, params TestApp[] apps) =>
        Eventually.Is(
            () =>
            {
                foreach (var one in apps)
                    one.Clock.Advance(TimeSpan.FromSeconds(15));
                return Task.FromResult(there.Came.Count >= many);
            },
            $"{many} events came"
        );

    private static async Task<List<HookDelivery>> Deliveries(TestApp app, string address)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var id = Guid.Parse(address.Split('/')[3].Split('?')[0]);
        return await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .HookDeliveries.AsNoTracking()
            .Where(d => d.HookId == id)
            .ToListAsync(Stop);
    }
}
