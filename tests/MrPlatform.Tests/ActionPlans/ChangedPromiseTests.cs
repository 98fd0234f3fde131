using System.Net;
using MrPlatform.Foundations;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments.Results;
using static MrPlatform.Tests.ActionPlans.MadePlan;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>What an adopted plan promised can be changed, and everybody sees from what to what.</summary>
[Trait("Needs", "Database")]
public sealed class ChangedPromiseTests(TestApp app) : IClassFixture<TestApp>, IAsyncLifetime
{
    private const string Title = "Svara alla som klagar";

    private MadePlan _plan = null!;
    private string _measure = null!;

    private string Changes => $"{_plan.Address}/andringar";

    public async ValueTask InitializeAsync()
    {
        _plan = await After(app);
        _measure = await _plan.Promise(Title);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task What_an_adopted_plan_promised_leaves_its_trace_when_it_is_changed()
    {
        // Until it is adopted it is only written.
        await Change(_measure + "/andra", "Spara åtgärden", ("Vad ska det bli?", "hälften"));
        (await _plan.Leader.Open(Changes)).Shows("Planen är inte antagen än");
        await Adopt();
        (await _plan.Leader.Open(Changes)).Shows("Inget som var lovat har ändrats.");

        await Change(
            _measure + "/andra",
            "Spara åtgärden",
            ("Vad ska det bli?", "några"),
            ("Effekten mäts", "2030-06-01"),
            ("Mer om åtgärden (frivilligt)", "Det här är inget löfte.")
        );
        await Change($"{_plan.Address}/mal/1", "Spara målet", ("Mål", "2"));
        var page = await (await _plan.Leader.Open(_measure))
            .Choose("Försenad")
            .Fill("Berätta", "Ingen har haft tid.")
            .Fill("Nytt slutdatum, om det är försenat (frivilligt)", "2027-03-01")
            .Press("Spara läget");

        page.Shows("Ändrat sedan planen antogs").Shows("1 juni 2027 → 1 juni 2030");
        var rows = await TableFiles.Rows(await app.As("fortroendevald"), Changes, "andringar");
        Assert.Equal(
            [
                ["Klart", "2026-12-01", "2027-03-01", "Ingen har haft tid."],
                ["Målnivå", "3", "2", ""],
                ["Effekten mäts", "2027-06-01", "2030-06-01", ""],
                ["Vad det ska bli", "hälften", "några", ""],
            ],
            rows.Select(row => row.Skip(3).Take(4))
        );
        (await (await app.As("processledare-region")).Open(Changes)).Answers(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task A_goal_that_goes_out_of_an_adopted_plan_is_told()
    {
        await _plan.Goal("Unga får veta");
        await Adopt();

        await (await _plan.Leader.Open($"{_plan.Address}/mal/2")).Press("Ta bort målet");

        (await _plan.Leader.Open(Changes)).Shows("Målet togs bort").Shows("Unga får veta");
    }

    [Theory]
    [InlineData("Genomförd")]
    [InlineData("Avbruten")]
    public async Task The_promised_day_of_what_is_over_stands(string status)
    {
        await Adopt();
        await (await _plan.Leader.Open(_measure))
            .Choose(status)
            .Fill("Berätta", "Så blev det.")
            .Press("Spara läget");

        var page = await (await _plan.Leader.Open($"{_measure}/andra"))
            .Fill("Klart", "2027-01-31")
            .Press("Spara åtgärden");

        page.HasError("Klart", "så dagen som var lovad står kvar.");
        (await page.Fill("Klart", "2026-12-01").Press("Spara åtgärden")).Answers(HttpStatusCode.OK);
    }

    private async Task Change(
        string address,
        string button,
        params (string Label, string Value)[] fields
    )
    {
        _plan.Round.Later();
        await (await _plan.Leader.Open(address)).Submit(button, fields);
        _plan.Round.Later();
    }

    private async Task Adopt() =>
        await (await _plan.Leader.Open($"{_plan.Address}/antagen")).Submit(
            "Spara beslutet",
            ("Vilken dag?", $"{Stockholm.DayOf(app.Clock.GetUtcNow()):yyyy-MM-dd}"),
            ("Av vem?", "Kommunstyrelsen")
        );
}
