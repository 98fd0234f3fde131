using System.Net;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Ageing;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.RightsFramework;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments;

/// <summary>A round in each framework of the knowledge base, from the form to a corrected answer, with no link that leads nowhere.</summary>
public sealed class EveryFrameworkTests : AppTests
{
    public static TheoryData<string> Frameworks =>
        [.. Content.Knowledge.Swedish.Frameworks.Select(f => f.Id)];

    [Fact]
    public async Task The_form_offers_all_frameworks_and_refuses_any_other()
    {
        var leader = await App.As("processledare");
        var page = await leader.Open("/nulagesanalyser/starta");
        foreach (var framework in Content.Knowledge.Swedish.Checklists)
            Assert.Equal("Starta en runda", (await page.Follow(framework.Title)).Heading);

        (await leader.Open("/nulagesanalyser/starta?ramverk=eget")).Answers(
            HttpStatusCode.NotFound
        );
        (
            await leader.Forge(
                "/nulagesanalyser/starta",
                ("Form.Framework", "eget"),
                ("Form.Title", "Kupp")
            )
        ).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Only_a_framework_with_a_startpaket_can_be_narrowed_to_it()
    {
        var leader = await App.As("processledare");
        var page = await leader.Open($"/nulagesanalyser/starta?ramverk={Framework.JoinedUp}");

        page.DoesNotShow("Startpaketet").Shows("45 påståenden. Underlag är frivilligt.");
        (
            await leader.Forge(
                "/nulagesanalyser/starta",
                ("Form.Framework", Framework.JoinedUp),
                ("Form.Title", "Kupp"),
                ("Form.Scope", "startpaket"),
                ("Form.From", "2026-07-01"),
                ("Form.To", "2026-12-31")
            )
        ).Shows("Välj vad rundan ska handla om.");
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public async Task Every_page_of_a_round_is_whole(string id)
    {
        var framework = Content.Knowledge.Swedish.FindFramework(id)!;
        var round = await BeginIn(App, id, Overall);
        var asked = await Asked(round, framework);
        Assert.True(asked.Count >= 9, $"{id} asks {asked.Count}");
        string[] answers = ["Nivå 4", "Nivå 1", "Nivå 2", "Vet inte"];
        for (var i = 0; i < 9; i++)
            await round.Answer(asked[i], answers[i % answers.Length]);

        var titled = id == Framework.HumanRights ? "Startpaketet" : framework.Title;
        (await round.Leader.Open(round.Address)).Shows(titled);
        (await round.Leader.Open("/nulagesanalyser")).Shows(titled);
        await IsWhole(round.Leader, round.Address);
        foreach (var area in framework.Areas.Where(a => a.Criteria.Any(c => asked.Contains(c.Id))))
            await IsWhole(round.Leader, round.Area(area.Id));
        await IsWhole(round.Leader, round.Criterion(asked[0]));
        await IsWhole(round.Leader, round.Result);
        await IsWhole(round.Leader, round.Result + "?enhet=1");
        await IsWhole(round.Leader, round.Conclusion);
        await round.Conclude();
        await IsWhole(round.Leader, round.Correction(asked[0]));
        await (await round.Leader.Open(round.Correction(asked[0])))
            .Choose("Nivå 3")
            .Submit("Spara rättelsen", ("Varför behöver svaret rättas?", "Skrivfel."));
        await IsWhole(round.Leader, round.Result);
        await Recount.Agrees(App, round.Id);
        var result = await round.Leader.Open(round.Result);
        var law = framework.Criteria.Any(c => c.Basis?.Kind == BasisKind.Law);
        Assert.Equal(law, result.Text.Contains("lagkrav", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(law, result.Text.Contains("Principer och roller", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public async Task A_level_sinks_for_lack_of_evidence_only_where_evidence_is_asked_for(string id)
    {
        var framework = Content.Knowledge.Swedish.FindFramework(id)!;
        var round = await BeginIn(App, id, Overall);
        var code = (await Asked(round, framework))[0];

        await round.Answer(code, "Nivå 4");

        var kept = await round.Kept(code);
        Assert.Equal(id == Framework.HumanRights ? 2 : 4, kept.Level);
        Assert.Equal(4, kept.ClaimedLevel);
        var page = await round.Leader.Open(round.Criterion(code));
        if (id == Framework.HumanRights)
            page.Shows("Utan underlag visas högst nivå 2.");
        else
            page.DoesNotShow("högst nivå 2").Shows("också utan underlag");
    }

    [Fact]
    public async Task Old_evidence_does_not_sink_a_statement_that_asks_for_none()
    {
        var round = await BeginIn(App, Framework.JoinedUp, Overall);
        await (await round.Leader.Open(round.Criterion("A1")))
            .Choose("Nivå 4")
            .Submit(
                "Spara och lägg till underlag",
                ("Vad är det för underlag?", "Lista"),
                ("Datum", "2024-12-01")
            );
        App.Clock.Advance(TimeSpan.FromDays(400));
        await using (var scope = App.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<AgeEvidence>().Run(default);

        Assert.Equal(4, (await round.Kept("A1")).Level);
    }

    [Fact]
    public async Task A_code_of_another_framework_is_not_asked_in_this_round()
    {
        var round = await BeginIn(App, Framework.JoinedUp, Overall);

        (await round.Leader.Open(round.Criterion("D3.1.4"))).Answers(HttpStatusCode.NotFound);
        (await round.Leader.Open(round.Area("D3"))).Answers(HttpStatusCode.NotFound);
        (await round.Leader.Open(round.Criterion("D3"))).Answers(HttpStatusCode.OK);
        (await round.Leader.Open(round.Area("D"))).Answers(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Committees_can_be_asked_what_a_checklist_says()
    {
        var round = await BeginIn(App, "success-factors", Overall, Social);

        await round.Answer("SF1.1", "Nivå 3", unit: 1);
        await round.Answer("SF1.1", "Nivå 1", unit: 2);

        (await round.Leader.Open(round.Result)).Shows("Ledningen och nämnderna");
    }

    private static async Task<List<string>> Asked(StartedRound round, Framework framework)
    {
        var found = new List<string>();
        foreach (var criterion in framework.Criteria)
            if (
                (await round.Leader.Open(round.Criterion(criterion.Id))).Status == HttpStatusCode.OK
            )
                found.Add(criterion.Id);
        return found;
    }

    /// <summary>It answers, in both languages, and so does all that it links to; what a fragment names is there.</summary>
    private static async Task IsWhole(Visitor visitor, string address)
    {
        (await visitor.Open("/en" + address)).Answers(HttpStatusCode.OK);
        var page = (await visitor.Open(address)).Answers(HttpStatusCode.OK);
        var links = page
            .Document.QuerySelectorAll("main a[href]")
            .Select(a => a.GetAttribute("href")!)
            .Where(href => href is ['/', ..])
            .Distinct();
        foreach (var link in links)
        {
            var there = await visitor.Open(link);
            Assert.True(there.Status == HttpStatusCode.OK, $"{address} leads to {link}");
            if (link.Split('#') is [_, var fragment])
                Assert.NotNull(there.Document.GetElementById(fragment));
        }
    }
}
