using System.Net;
using MrPlatform.Tests.ActionPlans;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Reports;

/// <summary>Functions are told apart by their letters, also those that an address cannot hold.</summary>
[Trait("Needs", "Database")]
public sealed class FunctionNamesTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Names_that_would_share_an_address_have_pages_of_their_own()
    {
        var plan = await MadePlan.After(app);
        await plan.Goal("Den som klagar får svar");
        (string Owner, string Title)[] names =
        [
            ("Råd", "Rådets åtgärd"),
            ("Rad", "Radens åtgärd"),
            ("مدير", "Chefens åtgärd"),
            ("Директор", "Direktörens åtgärd"),
            ("Rådet, kansli", "Kansliets ena"),
            ("Rådet kansli", "Kansliets andra"),
        ];
        foreach (var (owner, title) in names)
            await plan.Measure(title, ("Ansvarig funktion", owner));

        var list = await plan.Leader.Open("/overlamning");

        foreach (var (owner, title) in names.Take(4))
        {
            var page = await list.Follow(owner);
            page.Answers(HttpStatusCode.OK).Shows(title);
            foreach (var (other, foreign) in names.Where(n => n.Owner != owner))
                page.DoesNotShow(foreign);
        }
        // A comma more is no other function.
        (await plan.Leader.Open("/overlamning/radet-kansli"))
            .Shows("Kansliets ena")
            .Shows("Kansliets andra");
    }
}
