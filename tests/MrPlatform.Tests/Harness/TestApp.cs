using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using MrPlatform.Library.Search;
using MrPlatform.Tests.RightsFramework;

namespace MrPlatform.Tests.Harness;

/// <summary>
/// The real app on a database of its own, at nine in the morning (UTC) on 22 November 2026. As a class fixture it is
/// shared by the tests of that class; <see cref="AppTests"/> gives every test its own.
/// </summary>
public sealed class TestApp : IAsyncLifetime
{
    private TestDatabase? _database;
    private bool _ownsDatabase = true;
    private bool _inBrowser;
    private AppFactory? _factory;

    public FakeTimeProvider Clock { get; } =
        new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    public LogBook Log { get; } = new();

    /// <summary>What a class of tests changes in the app.</summary>
    internal Action<IServiceCollection>? Changes { get; init; }

    public TestDatabase Database => _database ?? throw NotStarted();

    public IServiceProvider Services => Factory.Services;

    /// <summary>Where a browser finds the app; only after <see cref="InBrowser"/>.</summary>
    public Uri Address => Factory.ClientOptions.BaseAddress;

    private AppFactory Factory => _factory ?? throw NotStarted();

    /// <summary>On a fresh copy of the template.</summary>
    /// <param name="environment">Development has the demo persons; Production has none.</param>
    /// <param name="settings">Configuration on top of the usual.</param>
    public static Task<TestApp> Start(
        string environment = "Development",
        Dictionary<string, string?>? settings = null,
        Action<IServiceCollection>? services = null
    ) => StartOn(null, environment, settings, services);

    /// <summary>On a database the test already holds, which it keeps afterwards.</summary>
    public static async Task<TestApp> On(
        TestDatabase database,
        string environment = "Development",
        Dictionary<string, string?>? settings = null,
        Action<IServiceCollection>? services = null
    )
    {
        var app = await StartOn(database, environment, settings, services);
        app._ownsDatabase = false;
        return app;
    }

    /// <summary>On a real port, for a real browser.</summary>
    public static async Task<TestApp> InBrowser() =>
        BrowserOn(await TestDatabase.Fresh(), "Development");

    /// <summary>As newly installed: nobody has an account and there is no demo.</summary>
    public static async Task<TestApp> NewInBrowser() =>
        BrowserOn(await TestDatabase.Empty(), "Production");

    private static TestApp BrowserOn(TestDatabase database, string environment)
    {
        var app = new TestApp { _database = database, _inBrowser = true };
        app._factory = new AppFactory(app, environment, settings: null, services: null);
        app._factory.UseKestrel(0);
        app._factory.StartServer();
        return app;
    }

    public async ValueTask InitializeAsync() => await Begin("Development", settings: null, Changes);

    /// <summary>Somebody who has not signed in.</summary>
    public Visitor Visitor(bool followRedirects = true) =>
        new(_inBrowser ? OverTheWire() : InProcess(), followRedirects);

    /// <summary>Signed in as one of the demo persons: <c>processledare</c>, <c>chef</c>, <c>revisor</c> …</summary>
    public async Task<Visitor> As(string person)
    {
        var visitor = Visitor();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("person", person)]);
        var answer = await visitor.Http.PostAsync(
            new Uri("/logga-in/demo", UriKind.Relative),
            form
        );
        Assert.True(
            answer.StatusCode == HttpStatusCode.Found,
            $"The demo person {person} could not sign in: {answer.StatusCode}."
        );
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        if (_factory is not null)
            await _factory.DisposeAsync();
        if (_ownsDatabase && _database is not null)
            await _database.DisposeAsync();
    }

    private static async Task<TestApp> StartOn(
        TestDatabase? database,
        string environment,
        Dictionary<string, string?>? settings,
        Action<IServiceCollection>? services
    )
    {
        var app = new TestApp { _database = database };
        await app.Begin(environment, settings, services);
        return app;
    }

    private HttpClient InProcess() =>
        Factory.CreateClient(
            new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false }
        );

    private HttpClient OverTheWire() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    private async Task Begin(
        string environment,
        Dictionary<string, string?>? settings,
        Action<IServiceCollection>? services
    )
    {
        _database ??= await TestDatabase.Fresh();
        _factory = new AppFactory(this, environment, settings, services);
        _factory.StartServer();
    }

    private static InvalidOperationException NotStarted() => new("The app has not been started.");

    private sealed class AppFactory(
        TestApp app,
        string environment,
        Dictionary<string, string?>? settings,
        Action<IServiceCollection>? services
    ) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment(environment);
            builder.UseSetting("Storage:Provider", TestDatabase.Provider);
            builder.UseSetting("ConnectionStrings:Database", app.Database.ConnectionString);
            builder.UseSetting("Evidence:Folder", app.Database.Files);
            foreach (var (key, value) in settings ?? [])
                builder.UseSetting(key, value);
            builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(app.Log));
            builder.ConfigureTestServices(added =>
            {
                added.Replace(ServiceDescriptor.Singleton<TimeProvider>(app.Clock));
                // Slow to read: every app of this process shares what lies in the files and publishes its own.
                var knowledge = Content.OfItsOwn();
                added.Replace(ServiceDescriptor.Singleton(knowledge));
                added.Replace(
                    ServiceDescriptor.Singleton(new SearchLanguages(knowledge, Content.MakeSearch))
                );
                services?.Invoke(added);
            });
        }
    }
}
