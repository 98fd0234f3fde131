using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.ActionPlans;

/// <summary>A plan after a round where Socialnämnden is at 1 on one criterion and at 2 on another, made as a process leader does it.</summary>
internal sealed class MadePlan(TestApp app, StartedRound round, string address)
{
    /// <summary>Level 1, no legal requirement.</summary>
    public const string Heavy = "D1.1.3";

    public const string Light = "D1.3.1";

    public TestApp App => app;

    public StartedRound Round => round;

    public Visitor Leader => round.Leader;

    public string Address => address;

    public string Priorities => $"/prioritera/{round.Id}";

    public static async Task<StartedRound> Concluded(TestApp app)
    {
        var round = await Begin(app, Social, Culture);
        await round.Answer(Heavy, "Nivå 1", "Vi har inte börjat.");
        await round.Answer(Light, "Nivå 2", "Vi har börjat.");
        await round.Conclude();
        return round;
    }

    public static async Task<MadePlan> After(TestApp app)
    {
        var round = await Concluded(app);
        var page = await (await round.Leader.Open($"/handlingsplaner/ny?analys={round.Id}"))
            .Fill("Vad ska planen heta?", "Provplan")
            .Press("Gör planen");
        return new(app, round, page.Address);
    }

    /// <summary>A goal with one measure, due on 1 December 2026 and measured on 1 June 2027; the address of the measure.</summary>
    public async Task<string> Promise(string title)
    {
        await Goal("Den som klagar får svar");
        var page = await Measure(
            title,
            ("Ansvarig funktion", "Kansliet"),
            ("Enhet", "Socialnämnden"),
            ("Klart", "2026-12-01"),
            ("Effekten mäts", "2027-06-01"),
            ("Mått på effekt", "Klagomål med svar")
        );
        return page.Address;
    }

    public async Task<Page> Goal(string title, string gap = Heavy) =>
        await (await Leader.Open($"{address}/mal/nytt?brist={gap}"))
            .Fill("Vad ska någon få, ha eller kunna?", title)
            .Press("Spara målet");

    /// <summary>A measure for the first goal; returns its own page.</summary>
    public async Task<Page> Measure(string title, params (string Label, string Value)[] fields)
    {
        var plan = await (await Leader.Open($"{address}/mal/1/atgard")).Submit(
            "Spara åtgärden",
            [("Vad ska göras?", title), .. fields]
        );
        return await plan.Follow(title);
    }
}
