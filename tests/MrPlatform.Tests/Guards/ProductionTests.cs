using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Guards;

/// <summary>What helps a developer must not exist where real people work.</summary>
[Trait("Needs", "Database")]
public sealed class ProductionTests : IAsyncLifetime
{
    private TestDatabase? _database;
    private TestApp? _app;

    private TestApp App => _app!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Empty();
        _app = await TestApp.On(_database, "Production");
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        await _database!.DisposeAsync();
    }

    [Fact]
    public async Task Nobody_can_sign_in_as_a_demo_person()
    {
        var page = await App.Visitor().Post("/logga-in/demo", ("person", "processledare"));

        Assert.Contains(
            page.Status,
            new[] { HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed }
        );
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public void The_demo_address_does_not_exist() =>
        Assert.DoesNotContain(
            App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>(),
            endpoint =>
                endpoint.RoutePattern.RawText?.Contains("demo", StringComparison.Ordinal) == true
        );

    [Fact]
    public async Task A_fault_tells_a_visitor_nothing_about_the_program()
    {
        var page = await App.Visitor().Open("/finns-inte");

        page.Answers(HttpStatusCode.NotFound).DoesNotShow("MrPlatform.").DoesNotShow("Exception");
    }
}
