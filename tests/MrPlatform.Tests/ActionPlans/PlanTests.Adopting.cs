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
}
