using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MrPlatform.Foundations;
using MrPlatform.Tests.Harness;
using MrPlatform.Ui;

namespace MrPlatform.Tests.Ui.Errors;

/// <summary>The design system alone, around addresses that go wrong.</summary>
public sealed class ErrorPagesTests : IAsyncLifetime
{
    private WebApplication? app;

    [Theory]
    [InlineData("/regel", HttpStatusCode.Conflict, "Rundan är redan avslutad.")]
    [InlineData("/samtidigt", HttpStatusCode.Conflict, "Någon annan hann ändra medan du skrev.")]
    [InlineData("/trasigt", HttpStatusCode.InternalServerError, "Något gick fel hos oss")]
    [InlineData("/forbjudet", HttpStatusCode.Forbidden, "Det här får inte du göra")]
    [InlineData("/oklart", HttpStatusCode.BadRequest, "Vi förstod inte det som skickades")]
    [InlineData("/finns-inte", HttpStatusCode.NotFound, "Sidan finns inte")]
    public async Task Every_fault_has_a_page_with_a_way_on(
        string address,
        HttpStatusCode status,
        string words
    )
    {
        var page = await Visitor.Open(address);

        page.Answers(status).Shows(words);
        Assert.Equal("sv", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.NotNull(page.Link("Slå upp en rättighet eller ett kriterium"));
    }

    [Theory]
    [InlineData("/en/finns-inte", "The page does not exist")]
    [InlineData("/en/trasigt", "Something went wrong on our side")]
    [InlineData("/en/samtidigt", "Someone else changed it while you were writing.")]
    public async Task In_english_under_the_english_address(string address, string words)
    {
        var page = await Visitor.Open(address);

        page.Shows(words);
        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.EndsWith(
            address[3..],
            page.Link("Svenska").GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nothing_of_the_fault_itself_is_shown() =>
        (await Visitor.Open("/trasigt")).DoesNotShow("hemligheten");

    [Fact]
    public async Task A_form_that_meets_a_rule_gets_the_page_too() =>
        (await Visitor.Post("/regel"))
            .Answers(HttpStatusCode.Conflict)
            .Shows("Rundan är redan avslutad.");

    [Theory]
    [InlineData("/finns-inte")]
    [InlineData("/trasigt")]
    public async Task Faults_carry_the_same_headers_as_pages(string address)
    {
        var headers = (await Visitor.Open(address)).Response.Headers;

        Assert.Contains(
            "default-src 'self'",
            headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
    }

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ApplicationName = "MrPlatform" }
        );
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddAuthorization();
        builder.AddUi();
        app = builder.Build();
        app.UseUi();
        app.UseRouting();
        app.MapUi();
        app.MapMethods(
            "/regel",
            ["GET", "POST"],
            () =>
            {
                throw new RuleBroken("Rundan är redan avslutad.");
            }
        );
        app.MapGet(
            "/samtidigt",
            () =>
            {
                throw new DbUpdateConcurrencyException();
            }
        );
        app.MapGet(
            "/trasigt",
            () =>
            {
                throw new InvalidOperationException("hemligheten");
            }
        );
        app.MapGet("/forbjudet", () => Microsoft.AspNetCore.Http.Results.StatusCode(403));
        app.MapGet("/oklart", () => Microsoft.AspNetCore.Http.Results.BadRequest());
        await app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
    }

    private Visitor Visitor => new(app!.GetTestClient());
}
