using System.Net;
using static MrPlatform.Tests.ActionPlans.MadePlan;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>Forms that are pressed twice, or brought back with the back button and pressed again.</summary>
public sealed partial class PlanTests
{
    private const string Asks = "Du har redan sparat det här formuläret.";

    [Fact]
    public async Task The_same_goal_sent_twice_is_one_and_another_wording_asks_first()
    {
        var form = (await _plan.Leader.Open($"{_plan.Address}/mal/nytt?brist={Heavy}")).Fill(
            "Vad ska någon få, ha eller kunna?",
            Title
        );
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => form.Press("Spara målet")));
        (await form.Press("Spara målet")).Answers(HttpStatusCode.OK);
        await Has("[id^=mal-]", 1);

        var again = await form.Fill("Vad ska någon få, ha eller kunna?", "Barn får svar")
            .Press("Spara målet");
        again.Answers(HttpStatusCode.Conflict).Shows(Asks).Shows(Title).Shows("Barn får svar");
        await Has("[id^=mal-]", 1);

        await again.Press("Spara målet");
        await Has("[id^=mal-]", 2);
    }

    [Fact]
    public async Task The_same_measure_and_suggestion_sent_twice_is_one()
    {
        await _plan.Goal(Title);
        var page = await _plan.Leader.Open($"{_plan.Address}/mal/1/atgard");
        var take = page
            .Document.QuerySelectorAll("form button[type=submit]")
            .Select(Words.NameOf)
            .First(name => name.StartsWith("Ta in", StringComparison.Ordinal));
        var first = await page.Press(take);
        Assert.EndsWith("/andra", first.Address, StringComparison.Ordinal);
        Assert.Equal(first.Address, (await page.Press(take)).Address);

        var form = (await _plan.Leader.Open($"{_plan.Address}/mal/1/atgard")).Fill(
            "Vad ska göras?",
            "Svara inom tio dagar"
        );
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => form.Press("Spara åtgärden")));
        await form.Press("Spara åtgärden");
        await Has("a[href^='/atgarder/']", 2);

        var again = await form.Fill("Klart", "2027-03-01").Press("Spara åtgärden");
        again.Answers(HttpStatusCode.Conflict).Shows(Asks);
        Assert.Equal("2027-03-01", again.ByLabel("Klart").GetAttribute("value"));
        await again.Press("Spara åtgärden");
        await Has("a[href^='/atgarder/']", 3);
    }

    [Fact]
    public async Task The_same_plan_sent_twice_is_one_and_a_key_of_another_organisation_is_no_key()
    {
        var form = (await _plan.Leader.Open("/handlingsplaner/ny")).Fill(
            "Vad ska planen heta?",
            "Två tryck"
        );
        var made = await Task.WhenAll(form.Press("Gör planen"), form.Press("Gör planen"));
        Assert.Equal(made[0].Address, made[1].Address);
        (await form.Fill("Vad ska planen heta?", "Andra").Press("Gör planen"))
            .Answers(HttpStatusCode.Conflict)
            .Shows("Två tryck");

        var stranger = (
            await (await app.As("processledare-region")).Open("/handlingsplaner/ny")
        ).Fill("Vad ska planen heta?", "Regionens");
        stranger
            .Document.QuerySelector("input[name='Key.Id']")!
            .SetAttribute("value", made[0].Address.Split('/')[^1]);
        var own = await stranger.Press("Gör planen");
        own.Answers(HttpStatusCode.OK).Shows("Regionens").DoesNotShow("Två tryck");
        Assert.NotEqual(made[0].Address, own.Address);
    }

    [Fact]
    public async Task Two_who_note_different_decisions_get_to_choose()
    {
        var mine = (await _plan.Leader.Open($"{_plan.Address}/antagen"))
            .Fill("Vilken dag?", "2026-11-20")
            .Fill("Av vem?", "kommunstyrelsen");
        await (await _plan.Leader.Open($"{_plan.Address}/antagen")).Submit(
            "Spara beslutet",
            ("Vilken dag?", "2026-11-19"),
            ("Av vem?", "kommunfullmäktige")
        );
        // Another goal is no other decision.
        await _plan.Goal(Title);

        var page = await mine.Press("Spara beslutet");

        page.Answers(HttpStatusCode.Conflict).Shows("Antagen av kommunfullmäktige 19 november");
        Assert.Equal("kommunstyrelsen", page.ByLabel("Av vem?").GetAttribute("value"));
        (await page.Press("Spara beslutet")).Shows("Antagen av kommunstyrelsen 20 november");
    }

    private async Task Has(string selector, int many) =>
        Assert.Equal(
            many,
            (await _plan.Leader.Open(_plan.Address))
                .Document.QuerySelectorAll(selector)
                .Select(e => e.GetAttribute("id") ?? e.GetAttribute("href"))
                .Distinct()
                .Count()
        );
}
