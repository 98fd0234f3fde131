using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.ActionPlans;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;
using static MrPlatform.Tests.ActionPlans.MadePlan;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>A measure that is done proposes a new rating to those whom it concerns, until they have answered.</summary>
[Trait("Needs", "Database")]
public sealed class DoneMeasureHintsTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_committee_above_and_who_takes_part_are_told_until_they_answer()
    {
        var plan = await After(app);
        await plan.Goal("Den som klagar får svar");
        await Done("Under nämnden", ("Enhet", "Bibliotek"));
        await Done(
            "Nämnden är med",
            ("Enhet", "Socialnämnden"),
            ("Kultur- och fritidsnämnden", "x")
        );

        var next = await StartedRound.Begin(app, StartedRound.Social, StartedRound.Culture);
        await Says(next, unit: 1, "Nämnden är med");
        await Says(next, unit: 2, "Under nämnden", "Nämnden är med");

        await next.Answer(Heavy, "Nivå 2", "Nu vet vi.", unit: 2);
        await Says(next, unit: 2);
        plan.Round.Later();
        await (await plan.Leader.Open(_measures["Under nämnden"]))
            .Choose("Ingen förändring")
            .Fill("Vad förändrades, och för vem?", "Inget för någon.")
            .Press("Spara effekten");
        await Says(next, unit: 2, "Under nämnden");

        // The same code in another framework is another question.
        var other = await StartedRound.BeginIn(app, Framework.JoinedUp, StartedRound.Overall);
        await using var scope = app.Services.CreateAsyncScope();
        var id = Guid.Parse(plan.Address.Split('/')[^1]);
        await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .ActionPlans.Where(p => p.Id == id)
            .ExecuteUpdateAsync(
                p => p.SetProperty(x => x.SelfAssessmentId, other.Id),
                TestContext.Current.CancellationToken
            );
        await Says(next, unit: 2);

        async Task Done(string title, params (string Label, string Value)[] fields)
        {
            var form = await plan.Leader.Open($"{plan.Address}/mal/1/atgard");
            form = form.Fill("Vad ska göras?", title).Fill("Enhet", fields[0].Value);
            foreach (var (label, _) in fields.Skip(1))
                form = form.Choose(label);
            var page = await (await form.Press("Spara åtgärden")).Follow(title);
            _measures[title] = page.Address;
            (await page.Choose("Genomförd").Fill("Berätta", "Klart.").Press("Spara läget")).Shows(
                fields[0].Value
            );
        }
    }

    private readonly Dictionary<string, string> _measures = new(StringComparer.Ordinal);

    private static async Task Says(StartedRound round, int unit, params string[] titles)
    {
        var page = await round.Leader.Open(round.Criterion(Heavy, unit));
        page.Answers(HttpStatusCode.OK);
        foreach (var title in new[] { "Under nämnden", "Nämnden är med" })
        {
            var said = $"Åtgärden ”{title}” är genomförd.";
            if (titles.Contains(title, StringComparer.Ordinal))
                page.Shows(said);
            else
                page.DoesNotShow(said);
        }
    }
}
