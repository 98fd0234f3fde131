using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.ActionPlans;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Overview;

/// <summary>What a new elected representative reads first, and what the process leader is warned of.</summary>
[Trait("Needs", "Database")]
public sealed class NewRepresentativeTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Address = "/ny-fortroendevald";

    [Fact]
    public async Task The_page_tells_duty_state_promises_dates_and_questions_and_each_leads_on()
    {
        var person = await app.As("fortroendevald");
        var page = await (await person.Open("/arbetsyta")).Follow("Ny som förtroendevald");

        Assert.Equal(Address, page.Address);
        page.Shows("regeringsformen 1 kap. 2 §")
            .Shows("Enligt Nuläge hösten 2025")
            .Shows("lagkrav når inte nivå 3")
            .Shows("Barn får säga vad de tycker innan nämnden beslutar om dem")
            .Shows("Sex frågor att ställa");
        Assert.Contains(
            page.Document.QuerySelectorAll("details dt"),
            committee => committee.TextContent == "Socialnämnd"
        );
        (await page.Follow("Läs hela resultatet")).Answers(HttpStatusCode.OK);
        (await page.Follow("Handlingsplan 2027–2028")).Answers(HttpStatusCode.OK);
        // What a sentence of the result points at lies on the result's own page.
        Assert.StartsWith(
            "/nulagesanalyser/",
            page.Link("Se lagkraven").GetAttribute("href"),
            StringComparison.Ordinal
        );
        (await (await app.As("redaktor")).Open(Address)).Answers(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_organisation_that_has_begun_with_nothing_is_told_so()
    {
        var page = await (await app.As("processledare-region")).Open(Address);

        page.DoesNotShow("Barn får säga vad de tycker").Shows("Ingen handlingsplan är gjord än.");
    }

    [Fact]
    public async Task What_nobody_answers_for_is_an_alarm_on_the_process_leaders_workspace()
    {
        (await (await app.As("processledare")).Open("/arbetsyta")).DoesNotShow(
            "Åtgärder som ingen svarar för"
        );
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<MrContext>();
            var plan = await db.ActionPlans.FirstAsync();
            var goal = await db.Goals.FirstAsync(g => g.ActionPlanId == plan.Id);
            db.Add(
                new Measure(
                    plan,
                    goal,
                    new("Herrelös"),
                    new(PersonId: null, "Aino Berg", app.Clock.GetUtcNow())
                )
            );
            await db.SaveChangesAsync();
        }

        var page = await (await app.As("processledare")).Open("/arbetsyta");

        page.Shows("Åtgärder som ingen svarar för: 1");
        (await page.Follow("Se dem och ge dem till någon")).Shows("Herrelös");
        (await (await app.As("chef")).Open("/arbetsyta")).DoesNotShow(
            "Åtgärder som ingen svarar för"
        );
    }
}
