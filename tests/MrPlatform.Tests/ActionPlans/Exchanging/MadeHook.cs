using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.ActionPlans.Exchanging.Hooks;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.ActionPlans.Exchanging;

/// <summary>What tests of hooks do with them.</summary>
internal static class MadeHook
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<Page> Make(Visitor visitor, string address, string name) =>
        await (await visitor.Open("/handlingsplaner/krokar/ny")).Submit(
            "Spara kroken",
            ("Vad ska kroken heta?", name),
            ("Adress i det andra systemet", address)
        );

    public static Task Arrive(HookReceiver there, int many, params TestApp[] apps) =>
        Eventually.Is(
            () =>
            {
                foreach (var one in apps)
                    one.Clock.Advance(TimeSpan.FromSeconds(15));
                return Task.FromResult(there.Came.Count >= many);
            },
            $"{many} events came"
        );

    public static async Task<List<HookDelivery>> Deliveries(TestApp app, string address)
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
