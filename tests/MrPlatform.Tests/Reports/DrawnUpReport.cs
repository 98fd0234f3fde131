using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Reports;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Reports;

/// <summary>A report drawn up as a process leader does it, and the ways to have it.</summary>
internal static class DrawnUpReport
{
    public const string Causes = "Brister och orsaker";
    public const string Press = "Ta fram rapporten";
    public const string Text = "Vi når inte alla.\n\nIngen har ansvaret.";

    public static string FormOf(Guid round) => $"/nulagesanalyser/{round}/nulagesrapport";

    /// <returns>The page of the report.</returns>
    public static async Task<Page> Of(TestApp app, string text = Text, string prefix = "")
    {
        var rounds = await DemoRounds.Of(app);
        var leader = await app.As("processledare");
        var form = await leader.Open(prefix + FormOf(rounds.Concluded));
        var page =
            prefix.Length == 0
                ? await form.Fill(Causes, text).Press(Press)
                : await form.Fill("Shortcomings and causes", text).Press("Draw up the report");
        page.Answers(HttpStatusCode.OK);
        return page;
    }

    public static async Task<byte[]> Bytes(TestApp app, string address)
    {
        var leader = await app.As("processledare");
        var answer = await leader.Http.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    public static async Task<Report> Kept(TestApp app, string address)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var id = Guid.Parse(address.Split('/')[^1]);
        return await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .Reports.SingleAsync(r => r.Id == id);
    }
}
