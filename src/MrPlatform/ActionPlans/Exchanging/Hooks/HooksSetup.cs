using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MrPlatform.ActionPlans.Exchanging.Hooks;

/// <summary>What hooks add to the program: the outbox at every save, and the delivery.</summary>
internal static class HooksSetup
{
    public static void AddHooks(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IInterceptor, QueueEvents>();
        builder.Services.AddSingleton<HookSecrets>();
        builder.Services.AddSingleton(new HookNetworks(builder.Configuration, builder.Environment));
        builder.Services.AddSingleton<HookSender>();
        builder.Services.AddHostedService<DeliverEvents>();
        builder.Services.AddHostedService<DailyForgetting>();
    }
}
