using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Organisations;
using MrPlatform.Organisations.SetUp;
using MrPlatform.Organisations.SignIn;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Organisations.SetUp;

[Trait("Needs", "Database")]
public sealed class FirstStartTests : IAsyncLifetime
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
    public async Task No_account_exists_by_default() =>
        await InScope(async db => Assert.Empty(await db.People.ToListAsync()));

    [Fact]
    public async Task The_link_makes_organisation_units_and_first_account_and_then_is_gone()
    {
        var link = await Link();

        var page = await GetStarted(link, "Region Gotland");

        Assert.Equal("/organisation", page.Address);
        page.Shows("Region Gotland").Shows("Hälso- och sjukvårdsnämnden").Shows("Socialnämnden");
        page.Shows("Processledare; Administratör");
        (await App.Visitor().Open(link)).Answers(HttpStatusCode.NotFound);
        await InScope(async db =>
            Assert.Equal(OrganisationKind.Both, (await db.Organisations.SingleAsync()).Kind)
        );
    }

    [Fact]
    public async Task Every_link_is_gone_once_somebody_is_here()
    {
        var first = await Link();
        var second = await Link();

        await GetStarted(first, "Habo kommun");

        (await App.Visitor().Open(second)).Answers(HttpStatusCode.NotFound);
        Assert.Null(await Offered());
    }

    [Fact]
    public async Task The_link_is_gone_after_a_day()
    {
        var link = await Link();

        App.Clock.Advance(TimeSpan.FromHours(25));

        (await App.Visitor().Open(link)).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Only_a_sum_of_the_link_is_kept()
    {
        var token = (await Link()).Split('/')[^1];

        await InScope(async db =>
            Assert.All(
                await db.Set<OneTimeLink>().ToListAsync(),
                kept => Assert.NotEqual(token, kept.Hash)
            )
        );
    }

    [Fact]
    public async Task What_is_missing_is_said_and_what_was_typed_is_kept()
    {
        var form = await App.Visitor().Open(await Link());

        var page = await form.Submit(
            "Skapa arbetsytan",
            ("Ditt namn", "Ada Ek"),
            ("Din e-post i arbetet", "ada"),
            ("Lösenord", "kort")
        );

        page.HasError("Kommun eller region", "Välj en kommun eller region i listan");
        page.HasError("Din e-post i arbetet", "Skriv en hel e-postadress");
        Assert.Equal("Ada Ek", page.ByLabel("Ditt namn").GetAttribute("value"));
    }

    private async Task<Page> GetStarted(string link, string organisation)
    {
        var form = await App.Visitor().Open(link);
        return await form.Submit(
            "Skapa arbetsytan",
            ("Kommun eller region", organisation),
            ("Ditt namn", "Ada Ek"),
            ("Din e-post i arbetet", "ada.ek@kommun.example"),
            ("Lösenord", "gurka lampa tröskel vante")
        );
    }

    private async Task<string> Link() => (await Offered())!;

    private async Task<string?> Offered()
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<FirstStart>()
            .Offer(TestContext.Current.CancellationToken);
    }

    private async Task InScope(Func<MrContext, Task> look)
    {
        await using var scope = App.Services.CreateAsyncScope();
        await look(scope.ServiceProvider.GetRequiredService<MrContext>());
    }
}
