using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Allotting;

/// <summary>A round for two committees whose criteria are given out, as the process leader does it.</summary>
internal sealed class SharedWork(TestApp app, StartedRound round)
{
    public const string Respondent = "Ylva Nordin";
    public const string Head = "Samir Öberg";
    public const string Due = "2026-12-04";

    /// <summary>Socialnämnden is unit 1 and has a respondent; Kultur- och fritidsnämnden is unit 2 and has a head.</summary>
    public static async Task<SharedWork> Begin(TestApp app) =>
        new(app, await StartedRound.Begin(app, Social, Culture));

    public StartedRound Round => round;

    public string Page => $"{round.Address}/fordela";

    public string Unit(int number) => $"{Page}?enhet={number}";

    /// <summary>Ticks some criteria, or all that nobody has when none is named, and gives them to somebody.</summary>
    public async Task<Page> Give(int unit, string to, params string[] codes)
    {
        round.Later();
        var form = await round.Leader.Open(Unit(unit));
        foreach (var code in codes)
            form.Choose(code);
        return (
            await form.Fill("Vem ska svara?", to)
                .Fill("Senast vilken dag?", Due)
                .Press(codes.Length == 0 ? "Fördela allt som ingen har" : "Fördela de valda")
        ).Shows("Sparat.");
    }

    public async Task<Page> Mine(string person) =>
        await (await app.As(person)).Open("/mina-kriterier");
}
