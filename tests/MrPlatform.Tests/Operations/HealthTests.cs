using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Operations;

public sealed class HealthTests : AppTests
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_started_node_is_alive_and_ready(string address) =>
        (await App.Visitor().Open(address)).Answers(HttpStatusCode.OK).Shows("Healthy");

    [Fact]
    public async Task A_node_whose_database_lacks_a_migration_is_alive_but_not_ready()
    {
        await using var scope = App.Services.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .Database.ExecuteSqlAsync($"delete from schema_version");

        (await App.Visitor().Open("/health/ready")).Answers(HttpStatusCode.ServiceUnavailable);
        (await App.Visitor().Open("/health/live")).Answers(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_node_told_to_stop_is_no_longer_ready()
    {
        await using var app = await TestApp.Start(
            settings: new() { ["Operations:DrainSeconds"] = "2" }
        );

        app.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        (await app.Visitor().Open("/health/ready")).Answers(HttpStatusCode.ServiceUnavailable);
    }
}
