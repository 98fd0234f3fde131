using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.ActionPlans;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;
using static MrPlatform.Tests.ActionPlans.MadePlan;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>What was promised, found and told stays to be seen, whatever one changes afterwards.</summary>
[Trait("Needs", "Database")]
public sealed class PromiseTests : AppTests
{
    private const string Title = "Svara alla som klagar";

    private MadePlan _plan = null!;
    private string _measure = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Visitor Leader => _plan.Leader;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _plan = await After(App);
        _measure = await _plan.Promise(Title);
    }

    [Fact]
    public async Task A_goal_keeps_the_shortcoming_it_was_set_against_when_the_list_no_longer_has_it()
    {
        var goal = $"{_plan.Address}/mal/1";
        await In(db =>
            db.Goals.Where(g => g.ActionPlanId == PlanId)
                .ExecuteUpdateAsync(g => g.SetProperty(x => x.Gap, "atgard-x"), Stop)
        );

        var form = (await Leader.Open(goal)).Shows("(står inte längre i listan)");
        await form.Fill("Vad ska någon få, ha eller kunna?", "Var och en får svar")
            .Press("Spara målet");

        Assert.Equal(("atgard-x", Heavy), await Goal());
        (
            await Leader.Forge(
                goal,
                ("Form.Title", "X"),
                ("Form.Gap", "finns-inte"),
                ("Form.Seen", "2")
            )
        ).HasError("Vilken brist gäller det?", "Välj en brist i listan.");
        await (await Leader.Open(goal)).Fill("Vilken brist gäller det?", "").Press("Spara målet");
        Assert.Equal((null, null), await Goal());
    }

    [Fact]
    public async Task A_closed_unit_stays_with_the_measure_until_somebody_chooses_another()
    {
        await In(db =>
            db.Units.Where(u => u.Name == "Socialnämnden")
                .ExecuteUpdateAsync(
                    u => u.SetProperty(x => x.ClosedAt, App.Clock.GetUtcNow()),
                    Stop
                )
        );

        var form = await Leader.Open($"{_measure}/andra");
        form.Shows("Socialnämnden (stängd)");
        await form.Fill("Vad ska göras?", "Svara alla").Press("Spara åtgärden");

        (await Leader.Open(_measure)).Shows("Kansliet, Socialnämnden");
        (await Leader.Open("/atgarder?nar=utan")).Shows("Svara alla");
        (await Leader.Open(_plan.Address)).Shows(
            "En åtgärd har en person som har slutat eller en enhet som är stängd."
        );
    }

    [Fact]
    public async Task A_promised_day_is_moved_only_with_a_reason()
    {
        var edit = $"{_measure}/andra";
        (await (await Leader.Open(edit)).Fill("Klart", "2026-12-15").Press("Spara åtgärden")).Shows(
            "15 december 2026"
        );
        App.Clock.Advance(TimeSpan.FromDays(60));
        var leader = await App.As("processledare");
        foreach (var later in new[] { "2027-05-01", "" })
            (await (await leader.Open(edit)).Fill("Klart", later).Press("Spara åtgärden")).HasError(
                "Klart",
                "Dagen är lovad."
            );
        await (await leader.Open(edit)).Fill("Diarienummer", "KS 1").Press("Spara åtgärden");
        (await leader.Open(_measure)).Shows("KS 1").Shows("15 december 2026");
    }

    [Fact]
    public async Task In_an_adopted_plan_a_day_is_promised_before_it_has_passed()
    {
        await (await Leader.Open($"{_plan.Address}/antagen")).Submit(
            "Spara beslutet",
            ("Vilken dag?", $"{Stockholm.DayOf(App.Clock.GetUtcNow()):yyyy-MM-dd}"),
            ("Av vem?", "Kommunstyrelsen")
        );
        var edit = await Leader.Open($"{_measure}/andra");
        (await edit.Fill("Klart", "2027-01-01").Press("Spara åtgärden")).HasError(
            "Klart",
            "Dagen är lovad."
        );
        (
            await (await Leader.Open($"{_measure}/andra"))
                .Fill("Klart", "2026-11-30")
                .Press("Spara åtgärden")
        ).Shows("30 november 2026");
    }

    [Fact]
    public async Task What_is_taken_up_again_is_asked_about_again_and_is_no_finding_of_older_rounds()
    {
        Guid older = default;
        await In(async db =>
            older = (
                await db.SelfAssessments.SingleAsync(
                    a =>
                        a.Title == "Nuläge hösten 2025"
                        && db.Set<ActionPlan>()
                            .Any(p => p.Id == PlanId && p.OrganisationId == a.OrganisationId),
                    Stop
                )
            ).Id
        );
        await Tell("Genomförd", "Alla får brev.");
        await (await Leader.Open(_measure))
            .Choose("Ingen förändring")
            .Fill("Vad förändrades, och för vem?", "Lika få klagar.")
            .Press("Spara effekten");
        (await Leader.Open(_plan.Priorities)).Shows(Title);
        (await Leader.Open($"/prioritera/{older}")).DoesNotShow(Title);

        await Tell("Påbörjad", "Vi försöker igen.");
        (await Leader.Open(_measure))
            .Shows("Lika få klagar.")
            .Shows("Det här berättades innan åtgärden togs upp igen.")
            .DoesNotShow("Spara effekten");
        await Tell("Genomförd", "Nu med telefon.");

        (await Leader.Open(_plan.Priorities)).DoesNotShow(Title);
        App.Clock.Advance(TimeSpan.FromDays(200));
        (await (await App.As("respondent")).Open("/mina-uppgifter")).Shows(Title);
    }

    [Fact]
    public async Task What_has_been_dropped_is_promised_no_more()
    {
        await _plan.Measure("Utan någon");
        (await Leader.Open(_plan.Address)).Shows("En åtgärd saknar ansvarig funktion.");
        var page = await (await Leader.Open(_plan.Address)).Follow("Utan någon");
        await page.Choose("Avbruten").Fill("Berätta", "Görs inte.").Press("Spara läget");
        (await Leader.Open(_plan.Address)).Shows(
            "Alla åtgärder har ansvarig funktion, slutdatum, mått på effekt och dag då den mäts."
        );
    }

    [Fact]
    public async Task A_plan_on_an_open_round_tells_nothing_of_it_to_who_may_not_see_it()
    {
        var round = await StartedRound.Begin(App, StartedRound.Social, StartedRound.Culture);
        await round.Answer(Heavy, "Nivå 1", "Vi har inte börjat.");
        var plan = await (await round.Leader.Open($"/handlingsplaner/ny?analys={round.Id}"))
            .Fill("Vad ska planen heta?", "Öppen plan")
            .Press("Gör planen");
        await (await round.Leader.Open($"{plan.Address}/mal/nytt?brist={Heavy}"))
            .Fill("Vad ska någon få, ha eller kunna?", "Den som söker får veta")
            .Press("Spara målet");
        (await round.Leader.Open(plan.Address)).Shows("svagaste tredjedelen");

        var other = await (await App.As("fortroendevald")).Open(plan.Address);

        other.Shows("Den som söker får veta").DoesNotShow("svagaste tredjedelen");
        Assert.Empty(other.Document.QuerySelectorAll($"a[href*='{round.Id}']"));
    }

    [Fact]
    public async Task Who_rates_but_not_in_the_round_of_the_plan_gets_no_dead_links_to_it()
    {
        await In(db =>
            db.Reaches.Where(r =>
                    db.Set<Person>().Any(p => p.Id == r.PersonId && p.Name == "Ylva Nordin")
                )
                .ExecuteDeleteAsync(Stop)
        );

        var page = await (await App.As("respondent")).Open(_plan.Address);

        page.Shows(Title);
        Assert.Empty(page.Document.QuerySelectorAll($"a[href*='{_plan.Round.Id}']"));
        Assert.NotEmpty(
            (await (await App.As("fortroendevald")).Open(_plan.Address)).Document.QuerySelectorAll(
                $"a[href*='{_plan.Round.Id}']"
            )
        );
    }

    private Guid PlanId => Guid.Parse(_plan.Address.Split('/')[2]);

    private async Task Tell(string status, string text) =>
        await (await Leader.Open(_measure))
            .Choose(status)
            .Fill("Berätta", text)
            .Press("Spara läget");

    private async Task<(string?, string?)> Goal()
    {
        await using var scope = App.Services.CreateAsyncScope();
        var goal = await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .Goals.SingleAsync(g => g.ActionPlanId == PlanId, Stop);
        return (goal.Gap, goal.Criterion);
    }

    private async Task In(Func<MrContext, Task> act)
    {
        await using var scope = App.Services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<MrContext>());
    }
}
