using System.Net;
using MrPlatform.Tests.SelfAssessments;

namespace MrPlatform.Tests.ActionPlans;

public sealed partial class PlanTests
{
    [Fact]
    public async Task That_it_is_adopted_is_recorded_with_who_and_when()
    {
        var adopt = $"{_plan.Address}/antagen";
        (await (await _plan.Leader.Open(adopt)).Press("Spara beslutet"))
            .HasError("Vilken dag?", "Skriv ett datum")
            .HasError("Av vem?", "Skriv vem som antog planen.");
        (
            await (await _plan.Leader.Open(adopt)).Submit(
                "Spara beslutet",
                ("Vilken dag?", "2027-01-01"),
                ("Av vem?", "kommunstyrelsen")
            )
        ).HasError("Vilken dag?", "Dagen har inte varit än.");
        var early = await (await _plan.Leader.Open(adopt)).Submit(
            "Spara beslutet",
            ("Vilken dag?", "0001-01-01"),
            ("Av vem?", "kommunstyrelsen")
        );
        early.HasError("Vilken dag?", "Året ska vara mellan 2000 och 2100.");
        Assert.Equal("0001-01-01", early.ByLabel("Vilken dag?").GetAttribute("value"));

        var page = await (await _plan.Leader.Open(adopt)).Submit(
            "Spara beslutet",
            ("Vilken dag?", "2026-11-20"),
            ("Av vem?", "kommunstyrelsen"),
            ("Paragraf och diarienummer (frivilligt)", "§ 214")
        );

        page.Shows("Antagen av kommunstyrelsen 20 november 2026, § 214");
        (await _plan.Leader.Open("/handlingsplaner")).Shows("20 november 2026");
    }

    [Fact]
    public async Task A_plan_gets_another_name_and_goes_only_while_it_is_empty()
    {
        var edit = $"{_plan.Address}/andra";
        (await (await app.As("fortroendevald")).Open(edit)).Answers(HttpStatusCode.Forbidden);
        (await (await app.As("processledare-region")).Open(edit)).Answers(HttpStatusCode.NotFound);
        var mine = (await _plan.Leader.Open(edit)).Fill("Vad ska planen heta?", "Min plan");
        (await mine.Fill("Till och med", "2020-01-01").Press("Spara ändringen")).HasError(
            "Till och med",
            "Slutdatumet kan inte vara före startdatumet."
        );
        await (await _plan.Leader.Open(edit))
            .Fill("Vad ska planen heta?", "Din plan")
            .Press("Spara ändringen");

        var page = await mine.Fill("Till och med", "2028-12-31").Press("Spara ändringen");
        page.Answers(HttpStatusCode.Conflict).Shows("Din plan");
        (await page.Press("Spara ändringen")).Shows("Min plan");
        Assert.Contains(
            await _plan.Round.Journal(),
            line => line.Contains("handlingsplanen Din plan, nu Min plan", StringComparison.Ordinal)
        );

        await _plan.Goal(Title);
        (await _plan.Leader.Open(edit)).DoesNotShow("Planen har inga mål.");
        (await _plan.Leader.Forge($"{edit}?handler=Remove")).Answers(HttpStatusCode.Conflict);
        await (await _plan.Leader.Open($"{_plan.Address}/mal/1")).Press("Ta bort målet");
        (await (await _plan.Leader.Open(edit)).Press("Ta bort planen")).Answers(HttpStatusCode.OK);
        (await _plan.Leader.Open(_plan.Address)).Answers(HttpStatusCode.NotFound);
    }
}
