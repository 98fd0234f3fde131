using System.Net;
using Ical.Net;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;
using static MrPlatform.Tests.ActionPlans.MadePlan;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>What happens when the days of a measure come and pass.</summary>
[Trait("Needs", "Database")]
public sealed class MeasureDaysTests : AppTests
{
    private const string Title = "Svara alla som klagar";

    private MadePlan _plan = null!;
    private string _measure = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _plan = await After(App);
        _measure = await _plan.Promise(Title);
    }

    [Fact]
    public async Task A_day_that_passes_without_a_word_is_late()
    {
        (await _plan.Leader.Open(_plan.Address)).DoesNotShow("Försenad");
        App.Clock.Advance(TimeSpan.FromDays(10));

        (await (await App.As("processledare")).Open(_plan.Address)).Shows("Försenad");
        var own = await App.As("respondent");
        (await own.Open("/mina-uppgifter")).Shows("Försenat");
        (await own.Open("/arbetsyta")).Shows("En åtgärd är försenad");
    }

    [Fact]
    public async Task Its_days_stand_in_the_calendars_of_those_who_subscribe_until_it_is_over()
    {
        var page = await (await (await App.As("respondent")).Open("/arshjul/prenumerera")).Press(
            "Skapa min adress"
        );
        var address = page.ByLabel("Adress att kopiera").GetAttribute("value")!;
        Assert.Equal(
            [
                (new DateOnly(2026, 12, 1), $"Klart: {Title}"),
                (new(2027, 6, 1), $"Vad ledde det till? {Title}"),
            ],
            await Days(address)
        );

        await (await _plan.Leader.Open(_measure))
            .Choose("Genomförd")
            .Fill("Berätta", "Alla får brev.")
            .Press("Spara läget");

        Assert.Equal(
            [(new DateOnly(2027, 6, 1), $"Vad ledde det till? {Title}")],
            await Days(address)
        );
    }

    [Fact]
    public async Task On_the_effect_date_one_is_asked_what_changed_and_no_effect_is_a_finding()
    {
        (
            await _plan.Leader.Forge(
                $"{_measure}?handler=Effect",
                ("Effect.Seen", "Yes"),
                ("Effect.Text", "Allt.")
            )
        ).Answers(HttpStatusCode.Conflict);
        await (await _plan.Leader.Open(_measure))
            .Choose("Genomförd")
            .Fill("Berätta", "Alla får brev.")
            .Press("Spara läget");
        (await (await App.As("respondent")).Open("/mina-uppgifter")).DoesNotShow(Title);

        App.Clock.Advance(TimeSpan.FromDays(200));
        var own = await App.As("respondent");
        var page = await (await own.Open("/mina-uppgifter")).Follow(Title);
        page.Shows("Nu är dagen här då effekten ska mätas.");
        page = await page.Choose("Ingen förändring").Press("Spara effekten");
        page.HasError("Vad förändrades, och för vem?", "Skriv vad som förändrades, och för vem.");
        page = await page.Fill("Vad förändrades, och för vem?", "Lika få klagar.")
            .Fill("Mätt värde: Klagomål med svar (frivilligt)", "12 %")
            .Press("Spara effekten");

        page.Shows("Lika få klagar.").Shows("Mätt värde: 12 %");
        (await own.Open("/mina-uppgifter")).DoesNotShow(Title);
        var next = await StartedRound.Begin(App, StartedRound.Social, StartedRound.Culture);
        (await next.Leader.Open(next.Criterion(Heavy))).Shows(
            $"Åtgärden ”{Title}” är genomförd. Målet är nivå 3. Ingen förändring. Stämmer svaret fortfarande?"
        );
        (await next.Leader.Open(next.Criterion(Heavy, unit: 2))).DoesNotShow(Title);
        (await (await App.As("processledare")).Open(_plan.Priorities)).Shows(
            "Åtgärden är genomförd men gav ingen effekt."
        );
    }

    private async Task<IEnumerable<(DateOnly, string)>> Days(string address) =>
        Calendar
            .Load(await App.Visitor().Http.GetStringAsync(new Uri(address)))!
            .Events.Where(e => e.Summary!.Contains(Title, StringComparison.Ordinal))
            .Select(e => (e.Start!.Date, e.Summary!))
            .Order();
}
