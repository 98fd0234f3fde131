using System.Diagnostics;
using System.Net;
using MrPlatform.OwnFrameworks.Importing;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.OwnFrameworks;

/// <summary>A framework from elsewhere is taken in from Excel and used as any other: started, answered, concluded, carried and read.</summary>
public sealed class ForeignFrameworkTests(TestApp app) : SharedAppTests(app)
{
    private static readonly string[] Heads = [.. Columns.OfItems.Select(column => column.Heading)];

    [Fact]
    public async Task A_foreign_framework_is_taken_in_from_Excel_and_assessed_to_a_result()
    {
        var leader = await App.As("processledare");
        var book = Own.Workbook(
            [
                ["T", "Tillgänglighet", "Alla ska kunna vara med."],
                ["B", "Bemötande"],
            ],
            [
                Heads,
                [
                    "T",
                    "T1",
                    "Våra lokaler går att komma in i för alla.",
                    "",
                    "Nej.",
                    "Några.",
                    "De flesta.",
                    "Alla, och vi prövar dem.",
                    "data: mätning av entréer",
                    "Var är det svårast?",
                    "Jag kommer in.",
                    "lag",
                    "5 kap. 12 § plan- och bygglagen",
                    "kommun",
                    "övergripande",
                    "D1.1.3 D1.1.2",
                ],
                ["T", "T2", "Vår webb går att använda med skärmläsare."],
                [
                    "B",
                    "B1",
                    "Nämnden vet hur människor upplever mötet med oss.",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "ambition",
                    "",
                    "",
                    "nämnd",
                ],
                [
                    "B",
                    "B2",
                    "Det här gäller bara en region.",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "region",
                ],
            ],
            "grannens-program"
        );
        var page = await Own.Upload(leader, book, "grannens program.xlsx");
        page.Shows("4 påståenden");
        page = await page.Press("Ta in ramverket");
        var id = Guid.Parse(page.Address.Split('/')[2]);
        await Own.PublishDraft(leader, id);

        var form = (await leader.Open($"/ramverk/{id}")).Link("Starta en runda");
        Assert.NotNull(form);
        var round = await BeginIn(App, $"egen-{id:N}", Overall, Social);
        (await leader.Open(round.Address)).Shows("Eget ramverk").Shows("0 av 4 svar är inne.");
        (await leader.Open("/nulagesanalyser")).Shows("Eget ramverk");

        await round.Answer("T1", "Nivå 4");
        Assert.Equal(2, (await round.Kept("T1")).Level);
        (await leader.Open(round.Criterion("T1")))
            .Shows("Alla, och vi prövar dem.")
            .Shows("Utan underlag visas högst nivå 2.")
            .Shows("Var är det svårast?");
        await round.Answer("T2", "Nivå 3");
        Assert.Equal(3, (await round.Kept("T2")).Level);
        await round.Answer("T2", "Nivå 1", unit: 2);
        await round.Answer("B1", "Nivå 2", unit: 2);
        (await leader.Open(round.Criterion("T1", unit: 2))).Answers(HttpStatusCode.NotFound);
        (await leader.Open(round.Criterion("B2"))).Answers(HttpStatusCode.NotFound);
        (await leader.Open(round.Area("T"))).Answers(HttpStatusCode.OK);
        (await leader.Open($"{round.Address}/respondenter")).Answers(HttpStatusCode.OK);

        var carried = await leader.Open($"{round.Address}/oversatt");
        carried.Answers(HttpStatusCode.OK).Shows("D1.1.3");
        await round.Conclude();
        var result = await leader.Open(round.Result);
        result.Answers(HttpStatusCode.OK).Shows("Tillgänglighet").Shows("lagkrav");
        (await leader.Open(round.Correction("T2"))).Answers(HttpStatusCode.OK);
        await Recount.Agrees(App, round.Id);
        foreach (var reader in new[] { "handlaggare", "fortroendevald", "revisor" })
            (await (await App.As(reader)).Open(round.Result)).Answers(HttpStatusCode.OK);
        (await leader.Open("/en" + round.Result)).Answers(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_a_round_in_our_framework_says_is_carried_into_the_organisations_own()
    {
        var leader = await App.As("processledare");
        var text = Own.Text("hamta", Own.Item("A1") with { Criteria = ["D1.1.3"] }, Own.Item("A2"));
        await Own.Publish(leader, text);
        var demo = await DemoRounds.Of(App);
        var page = await (await leader.Open($"/nulagesanalyser/{demo.Concluded}/oversatt")).Follow(
            text.Title
        );
        page.Answers(HttpStatusCode.OK).Shows("Vi gör det som A1 säger.");
    }

    [Fact]
    public async Task Nobody_in_another_organisation_meets_it()
    {
        var leader = await App.As("processledare");
        var id = await Own.Publish(leader, Own.Text("hemligt", Own.Item("A1")));
        foreach (
            var person in MrPlatform.Organisations.Demo.DemoPerson.All.Where(p =>
                p.Organisation != MrPlatform.Organisations.Demo.DemoOrganisation.Exempelkoping
            )
        )
        {
            var outsider = await App.As(person.Key);
            foreach (
                var address in new[]
                {
                    "",
                    "/version/1.0.0",
                    "/version/1.0.0/fil/yaml",
                    "/utkast",
                    "/publicera",
                }
            )
                (await outsider.Open($"/ramverk/{id}{address}")).Answers(HttpStatusCode.NotFound);
            Assert.DoesNotContain(
                "Programmet hemligt",
                (await outsider.Open("/ramverk")).Text,
                StringComparison.Ordinal
            );
            var started = await outsider.Open($"/nulagesanalyser/starta?ramverk=egen-{id:N}");
            Assert.NotEqual(HttpStatusCode.OK, started.Status);
        }
    }

    [Fact]
    public async Task Five_hundred_statements_are_written_and_assessed_without_waiting()
    {
        var leader = await App.As("processledare");
        var id = await Own.Publish(leader, Own.Large(500));
        await (await leader.Open($"/ramverk/{id}")).Press("Börja på nästa version");
        await Within(3, async () => await leader.Open($"/ramverk/{id}/utkast"));
        await Within(
            3,
            async () =>
                await (await leader.Open($"/ramverk/{id}/utkast/pastaende/A7.3")).Submit(
                    "Spara påståendet",
                    ("Påstående", "Ändrat.")
                )
        );
        await Within(3, async () => await leader.Open($"/ramverk/{id}/publicera"));
        StartedRound? round = null;
        await Within(6, async () => round = await BeginIn(App, $"egen-{id:N}", Overall));
        (await leader.Open(round!.Address)).Shows("0 av 500 svar är inne.");
        await Within(2, () => round.Answer("A7.3", "Nivå 2"));
        await Within(3, () => leader.Open(round.Result));
    }

    private static async Task Within(int seconds, Func<Task> act)
    {
        var watch = Stopwatch.StartNew();
        await act();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(seconds * 2), $"{watch.Elapsed}");
    }
}
