using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>What the advice on a plan says of what law demands, and of a round that says something else than it did.</summary>
[Trait("Needs", "Database")]
public sealed class PlanAdviceTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Weak = "D2.1.2";
    private const string Unknown = "V2.1.2";

    [Fact]
    public async Task What_law_demands_is_told_until_there_is_a_measure_and_what_nobody_knows_is_told_too()
    {
        var round = await Begin(app, Social, Culture);
        await round.Answer(Weak, "Nivå 1", "Vi har inte börjat.");
        await round.Answer(Unknown, "Vet inte");
        await round.Conclude();
        var page = await (await round.Leader.Open($"/handlingsplaner/ny?analys={round.Id}"))
            .Fill("Vad ska planen heta?", "Lagplan")
            .Press("Gör planen");
        var plan = new MadePlan(app, round, page.Address);
        await plan.Goal("Den som söker stöd får svar", Weak);

        page = await round.Leader.Open(plan.Address);
        page.Shows("Ett lagkrav under nivå 3 saknar åtgärd.")
            .Shows("Ett lagkrav som ingen vet nivån på saknar åtgärd.")
            // A third of one criterion holds one.
            .Shows("Ett mål kommer från den svagaste tredjedelen. Minst ett behövs.");
        var title = Weak + " " + Made.Framework.FindCriterion(Weak)!.Title;
        Assert.EndsWith(
            "/mal/1/atgard",
            page.Link($"Lägg till åtgärd {title}").GetAttribute("href"),
            StringComparison.Ordinal
        );

        await plan.Measure("Svara i tid", ("Ansvarig funktion", "Kansliet"));
        page = await round.Leader.Open(plan.Address);
        page.DoesNotShow("lagkrav under nivå 3")
            .Shows("Ett lagkrav som ingen vet nivån på saknar åtgärd.");
    }

    [Fact]
    public async Task A_corrected_round_is_told_where_a_goal_begins_at_the_old_level()
    {
        var plan = await MadePlan.After(app);
        await plan.Goal("Den som klagar får svar");
        (await plan.Leader.Open(plan.Address)).DoesNotShow("rundan visar nu");
        await (await plan.Leader.Open(plan.Round.Correction(MadePlan.Heavy)))
            .Choose("Nivå 2")
            .Fill("Varför behöver svaret rättas?", "Fel underlag.")
            .Press("Spara rättelsen");

        (await plan.Leader.Open(plan.Address)).Shows(
            "Mål 1 börjar på nivå 1, men rundan visar nu nivå 2."
        );
    }
}
