using System.Globalization;
using System.Net;
using MrPlatform.Tests.ActionPlans;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Reports;

/// <summary>
/// A round, a plan with a late measure in it, and a report of each kind about them, with texts that a spreadsheet would take for formulas. Drawn up once for
/// all who only read.
/// </summary>
public sealed class DrawnKinds : IAsyncLifetime
{
    public const string Hostile = "=cmd|' /C calc'!A0 <script>alert(1)</script>";
    public const string Goal = "=1+1 Den som klagar får svar";
    public const string Late = "+Svara alla som klagar";

    public static readonly string[] All =
    [
        "handlingsplan",
        "ensida",
        "delar",
        "risker",
        "redovisning",
        "overlamning",
    ];

    public TestApp App { get; } = new();

    public string Plan { get; private set; } = null!;

    public Guid Round { get; private set; }

    /// <summary>The address of the report of each kind.</summary>
    public Dictionary<string, string> Drawn { get; } = new(StringComparer.Ordinal);

    public static string Form(string kind, string query = "") => $"/rapporter/ny/{kind}{query}";

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        var plan = await MadePlan.After(App);
        (Plan, Round) = (plan.Address.Split('/')[^1], plan.Round.Id);
        await plan.Goal(Goal);
        var measure = await plan.Measure(
            Late,
            ("Ansvarig funktion", "=Växeln"),
            ("Enhet", "Socialnämnden"),
            ("Klart", "2026-11-01"),
            ("Mått på effekt", "@mått")
        );
        await measure
            .Choose("Försenad")
            .Fill("Berätta", "-Ingen har haft tid.")
            .Press("Spara läget");
        foreach (var kind in All)
        {
            var page = await (await plan.Leader.Open(Form(kind, Query(kind)))).Draw();
            page.Answers(HttpStatusCode.OK);
            Drawn[kind] = page.Address;
        }
    }

    public string Query(string kind) =>
        kind switch
        {
            "handlingsplan" or "ensida" => $"?plan={Plan}",
            "risker" => $"?runda={Round}",
            "delar" => "?ar=2026&del=t3",
            "redovisning" => "?ar=2026",
            _ => "?funktion=vaxeln",
        };

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>Everything but what a day or a number is written with.</summary>
    internal static bool IsFormula(string field) =>
        field is ['=' or '+' or '-' or '@' or '\t', ..]
        && !double.TryParse(field, NumberStyles.Any, CultureInfo.GetCultureInfo("sv-SE"), out _);
}

internal static class DrawnByHand
{
    /// <summary>Writes the causes where they are asked for, and draws up.</summary>
    public static Task<Page> Draw(this Page form, string causes = DrawnKinds.Hostile)
    {
        if (form.Fields.Any(field => field.Name == DrawnUpReport.Causes))
            form.Fill(DrawnUpReport.Causes, causes);
        return form.Press(DrawnUpReport.Press);
    }
}
