using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Library.Examples;

/// <summary>What the tests of own examples share: the demo's, the journal, and forms sent past their pages.</summary>
public abstract class ExampleTests : AppTests
{
    protected const string Snow = "/uppslagsverk/exempel/karlskoga-snorojning";

    /// <summary>How many times an act stands in the journal, whoever's.</summary>
    protected async Task<int> Times(string act)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        return await db.Journal.CountAsync(e => e.Act == act && e.OrganisationId != null);
    }

    /// <summary>Sends a form that the page does not offer this person.</summary>
    protected static async Task<Page> Force(
        Visitor visitor,
        string address,
        params (string Name, string Value)[] fields
    )
    {
        var token = await Token(visitor);
        return await visitor.Post(address, [.. fields, ("__RequestVerificationToken", token)]);
    }

    /// <summary>A valid antiforgery token of one's own, so that the answer is the page's and not the lock's.</summary>
    internal static async Task<string> Token(Visitor visitor) =>
        (await visitor.Open("/logga-ut"))
            .Document.QuerySelector("input[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
}
