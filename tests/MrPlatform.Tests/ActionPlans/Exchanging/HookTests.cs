using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;
using MrPlatform.Tests.Ui.Sheets;
using NJsonSchema;
using static MrPlatform.Tests.ActionPlans.Exchanging.MadeHook;
using static MrPlatform.Tests.SelfAssessments.Results.TableFiles;

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

    [Fact]
    public async Task The_same_hook_sent_twice_is_one()
    {
        var form = (await (await app.As("processledare")).Open("/handlingsplaner/krokar/ny"))
            .Fill("Vad ska kroken heta?", "Två tryck")
            .Fill("Adress i det andra systemet", "https://system.example/tva");
        var made = await Task.WhenAll(form.Press("Spara kroken"), form.Press("Spara kroken"));
        Assert.Equal(made[0].Address, made[1].Address);
        (await form.Fill("Vad ska kroken heta?", "Annan").Press("Spara kroken"))
            .Answers(HttpStatusCode.Conflict)
            .Shows("Två tryck");
        await made[0].Press("Pausa kroken");
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
        (await plan.Leader.Open(page.Address))
            .Shows("200 Svar x")
            .Shows("Läget i en åtgärd")
            .Shows("Svara alla");
        var log = Csv.Table(await Bytes(plan.Leader, page.Address + ".csv?tabell=logg"));
        Assert.Equal("Svara alla", Assert.Single(log)[2]);

        var changed = await (await plan.Leader.Open(page.Address)).Press("Byt hemlighet");
        var next = changed.ByLabel("Hemlighet att kopiera").GetAttribute("value")!;
        await SendAgain(plan.Leader, page.Address);
        await Arrive(there, 3, app);
        var last = there.Came.Last();
        Assert.Equal(came[0].Id, last.Id);
        Assert.Equal($"v1,{Signed(next, last)} v1,{Signed(secret, last)}", last.Signature);
        (await plan.Leader.Open(page.Address)).Shows("Den förra hemligheten signerar också");
        app.Clock.Advance(TimeSpan.FromHours(24));
        var leader = await app.As("processledare");
        (await SendAgain(leader, page.Address)).DoesNotShow("Den förra hemligheten");
        await Arrive(there, 4, app);
        last = there.Came.Last();
        Assert.Equal("v1," + Signed(next, last), last.Signature);
        Assert.Contains(
            await plan.Round.Journal(),
            line => line.Contains("bytte hemlighet för kroken Ledning", StringComparison.Ordinal)
        );
        await (await leader.Open(page.Address)).Press("Ta bort Ledning");
        (await leader.Open(page.Address)).Answers(HttpStatusCode.NotFound);
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

    /// <summary>As soon as it is written down that the event before has arrived.</summary>
    private static async Task<Page> SendAgain(Visitor visitor, string address)
    {
        Page page = null!;
        string? button = null;
        await Eventually.Is(
            async () =>
            {
                page = await visitor.Open(address);
                button = page
                    .Document.QuerySelectorAll("button")
                    .Select(Words.NameOf)
                    .FirstOrDefault(name =>
                        name.StartsWith("Skicka igen", StringComparison.Ordinal)
                    );
                return button is not null;
            },
            "the event can be sent again"
        );
        return await page.Press(button!);
    }

    /// <summary>The way the specification says, written once more: HMAC-SHA256 over id.timestamp.body with the decoded secret.</summary>
    private static string Signed(string secret, Received one) =>
        Convert.ToBase64String(
            HMACSHA256.HashData(
                Convert.FromBase64String(secret.Split('_', 2)[1]),
                Encoding.UTF8.GetBytes(one.Id + "." + one.Timestamp + "." + one.Body)
            )
        );
}
