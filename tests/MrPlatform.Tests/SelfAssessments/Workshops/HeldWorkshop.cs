using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Workshops;

/// <summary>A workshop for Socialnämnden (unit 1) in a round, started as a process leader does it, and those who take part.</summary>
internal sealed class HeldWorkshop(TestApp app, StartedRound round, string code)
{
    public StartedRound Round => round;

    public Visitor Leader => round.Leader;

    public string Code => code;

    public string Overview => $"{round.Address}/verkstad";

    public string Stage => $"{Overview}/{code}";

    public string Paper => $"{Stage}/fran-papper";

    public string Phone => $"/verkstad/{code}";

    public static async Task<HeldWorkshop> Begin(TestApp app, int questions = 3)
    {
        var round = await StartedRound.Begin(app, Social, Culture);
        var page = await Start(round, questions);
        return new(app, round, page.Address.Split('/')[^1]);
    }

    public static async Task<Page> Start(StartedRound round, int questions) =>
        await (await round.Leader.Open($"{round.Address}/verkstad"))
            .Fill("Vad ska ni ta upp?", "D1")
            .Fill("Hur många frågor hinner ni?", questions.ToString(CultureInfo.InvariantCulture))
            .Press("Starta verkstaden");

    public async Task<Page> Show(int question = 1) =>
        question == 1
            ? await (await Leader.Open(Stage)).Press("Visa första frågan av 3")
            : await (await Leader.Open(Stage)).Press("Nästa fråga");

    /// <summary>Somebody joins on a phone of their own.</summary>
    public async Task<Visitor> Join()
    {
        var phone = app.Visitor();
        await (await phone.Open(Phone)).Press("Var med");
        return phone;
    }

    public async Task<Page> Rate(Visitor phone, string choice)
    {
        var page = await phone.Open(Phone);
        Choose(page, choice);
        return await page.Press("Lämna mitt svar");
    }

    public async Task JoinAndRate(params string[] choices)
    {
        foreach (var choice in choices)
            await Rate(await Join(), choice);
    }

    public async Task<Page> Reveal() =>
        await (await Leader.Open(Stage)).Press("Visa skattningarna");

    public async Task<Page> Agree(int level, string why = "Så ser det ut hos oss.")
    {
        round.Later();
        var page = await Leader.Open(Stage);
        Choose(page, level.ToString(CultureInfo.InvariantCulture));
        return await page.Fill("Varför enades ni om det?", why).Press("Spara och visa nästa");
    }

    public async Task<Page> End() =>
        await (await Leader.Open(Stage)).Press("Avsluta för Socialnämnden");

    public static void Choose(Page page, string choice)
    {
        foreach (
            var radio in page.Document.QuerySelectorAll<IHtmlInputElement>("input[type=radio]")
        )
            radio.IsChecked = radio.Value == choice;
    }

    /// <summary>The spread as it is read out; empty when nothing is broken down.</summary>
    public static string SpreadOn(Page page) =>
        page.Document.QuerySelector("svg.mr-spread")?.GetAttribute("aria-label") ?? "";
}
