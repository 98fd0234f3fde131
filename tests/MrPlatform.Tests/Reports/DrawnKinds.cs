using System.Globalization;
using System.Net;
using MrPlatform.RightsFramework;
using MrPlatform.Tests.ActionPlans;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.RightsFramework;
using MrPlatform.Tests.SelfAssessments;

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

    /// <summary>Asked of committees, and a requirement in law.</summary>
    public static readonly string Law = Content
        .Knowledge.Swedish.Criteria.First(c =>
            c.Starter && c.Basis?.Kind == BasisKind.Law && c.Scope != CriterionScope.Overall
        )
        .Id;

    public TestApp App { get; } = new();

    public string Plan { get; private set; } = null!;

    public Guid Round { get; private set; }

    /// <summary>The address of the report of each kind.</summary>
    public Dictionary<string, string> Drawn { get; } = new(StringComparer.Ordinal);

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        var round = await StartedRound.Begin(App, StartedRound.Social, StartedRound.Culture);
        await round.Answer(Law, "Nivå 1", "Vi har inte börjat.");
        await round.Conclude();
        var made = await (await round.Leader.Open($"/handlingsplaner/ny?analys={round.Id}"))
            .Fill("Vad ska planen heta?", "Provplan")
            .Press("Gör planen");
        var plan = new MadePlan(App, round, made.Address);
        (Plan, Round) = (made.Address.Split('/')[^1], round.Id);
        await plan.Goal(Goal, Law);
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
            var page = await (await plan.Leader.Open(Form(kind))).Draw();
            page.Answers(HttpStatusCode.OK);
            Drawn[kind] = page.Address;
        }
    }

    /// <summary>Where the kind is drawn up about what is made here.</summary>
    public string Form(string kind) =>
        kind switch
        {
            "handlingsplan" or "ensida" => $"/handlingsplaner/{Plan}/rapport/{kind}",
            "risker" => $"/nulagesanalyser/{Round}/riskforslag",
            "delar" => "/rapporter/ny/delar?ar=2026&del=t3",
            "redovisning" => "/rapporter/ny/redovisning?ar=2026",
            _ => "/overlamning/vaxeln/paket",
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
