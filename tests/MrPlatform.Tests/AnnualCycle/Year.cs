using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.AnnualCycle;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.AnnualCycle;

/// <summary>The demo organisation's year, as tests reach for it.</summary>
internal static class Year
{
    public const string Page = "/arshjul";
    public const string Report = "Delårsrapport";

    /// <summary>Where a date of Exempelköping is changed.</summary>
    public static async Task<string> Address(TestApp app, string title = Report)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var owner = await Owner(db);
        return $"{Page}/{await db.AnnualDates.Where(d => d.OrganisationId == owner && d.Title == title).Select(d => d.Id).SingleAsync()}";
    }

    /// <summary>As it is before anybody has begun.</summary>
    public static async Task Empty(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .AnnualDates.ExecuteDeleteAsync();
    }

    public static async Task<IReadOnlyList<string>> Journal(
        TestApp app,
        string auditor = "revisor"
    ) =>
        [
            .. (await (await app.As(auditor)).Open("/handelser"))
                .Document.QuerySelectorAll("main section li")
                .Select(Words.Of),
        ];

    public static Task<Guid> Owner(MrContext db) =>
        db
            .Organisations.Where(o => o.Code == DemoOrganisation.Exempelkoping.Code)
            .Select(o => o.Id)
            .SingleAsync();

    public static Page Filled(this Page form, string title, string month, string day = "") =>
        form.Fill("Vad heter hållpunkten?", title)
            .Fill("Vad är det?", "Sammanträde")
            .Fill("Månad", month)
            .Fill("Dag", day);
}
