using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.ActionPlans.Exchanging.Hooks;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.ActionPlans.Exchanging.MadeHook;

namespace MrPlatform.Tests.ActionPlans.Exchanging;

/// <summary>Whatever happens on the way, each event is delivered once, and nobody waits for one that does not answer.</summary>
[Trait("Needs", "Database")]
public sealed class HookDeliveryTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task One_that_does_not_answer_is_left_after_ten_seconds_and_keeps_nobody_else_waiting()
    {
        await using var silent = await HookReceiver.Start();
        await using var other = await HookReceiver.Start();
        silent.Answers.Enqueue(HookReceiver.Never);
        var leader = await app.As("processledare");
        var page = await Make(leader, silent.Address, "Tyst");
        await page.Press("Skicka ett prov");
        await (await Make(leader, other.Address, "Pigg")).Press("Skicka ett prov");
        await Arrive(silent, 1, app);
        await Arrive(other, 1, app);
        (await leader.Open(page.Address)).DoesNotShow("Inget svar inom tio sekunder");
        await Eventually.Is(
            async () =>
                (await leader.Open(page.Address)).Text.Contains(
                    "Inget svar inom tio sekunder",
                    StringComparison.Ordinal
                ),
            "the log says that no answer came"
        );
        await Arrive(silent, 2, app);
    }

    [Fact]
    public async Task An_address_that_is_gone_pauses_its_hook()
    {
        await using var there = await HookReceiver.Start();
        there.Answers.Enqueue(410);
        var leader = await app.As("processledare");
        var page = await Make(leader, there.Address, "Borta");
        await page.Press("Skicka ett prov");
        await page.Press("Skicka ett prov");
        await Arrive(there, 1, app);
        await Eventually.Is(
            async () =>
                (await leader.Open(page.Address)).Text.Contains(
                    "Pausad sedan",
                    StringComparison.Ordinal
                ),
            "the hook is paused"
        );
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        await Task.Delay(300, Stop);
        Assert.Single(there.Came);
        (await (await app.As("revisor")).Open("/handelser")).Shows(
            "MR-plattformen pausade kroken Borta"
        );
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
}
