using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MrPlatform.Tests.ActionPlans.Exchanging;

/// <summary>What came to the other system: its headers by Standard Webhooks, and the body as it was sent.</summary>
internal sealed record Received(string Id, string Timestamp, string Signature, string Body);

/// <summary>Another system, on a real port of this machine.</summary>
internal sealed class HookReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;

    private HookReceiver(WebApplication app) => _app = app;

    public ConcurrentQueue<Received> Came { get; } = [];

    /// <summary>No answer at all, for as long as the sender waits.</summary>
    public const int Never = 0;

    /// <summary>What it answers, one at a time; then 200.</summary>
    public ConcurrentQueue<int> Answers { get; } = [];

    public string Address =>
        _app.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.First() + "/krok";

    public static async Task<HookReceiver> Start()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var receiver = new HookReceiver(app);
        app.Run(receiver.Take);
        await app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Take(HttpContext context)
    {
        var headers = context.Request.Headers;
        using var reader = new StreamReader(context.Request.Body);
        Came.Enqueue(
            new(
                headers["webhook-id"].ToString(),
                headers["webhook-timestamp"].ToString(),
                headers["webhook-signature"].ToString(),
                await reader.ReadToEndAsync()
            )
        );
        var code = Answers.TryDequeue(out var answer) ? answer : 200;
        if (code == Never)
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted)
                .ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }
        context.Response.StatusCode = code;
        if (context.Response.StatusCode == 302)
            context.Response.Headers.Location = "/annan";
        await context.Response.WriteAsync($"Svar {new string('x', 1000)}");
    }
}
