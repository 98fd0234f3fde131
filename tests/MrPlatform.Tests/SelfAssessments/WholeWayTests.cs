using MrPlatform.RightsFramework;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments;

/// <summary>
/// A newcomer's whole way: from the start page, in at the demo, through a round on the startpaket to its result, with the
/// keyboard alone on a screen as narrow as a phone's; with and without JavaScript, in both languages.
/// </summary>
public sealed class WholeWayTests(Browser browser) : BrowserTests(browser)
{
    private static readonly int Asked = Made.Framework.Criteria.Count(c =>
        c.Starter && c.Scope != CriterionScope.Overall
    );

    /// <summary>All but Socialnämnden, in the order of the form.</summary>
    private static readonly string[] Others =
    [
        "Kommunövergripande",
        "Kommunstyrelsen",
        "Barn- och utbildningsnämnden",
        "Samhällsbyggnadsnämnden",
        "Kultur- och fritidsnämnden",
        "Miljönämnden",
        "Överförmyndarnämnden",
        "Valnämnden",
    ];

    [Theory]
    [InlineData("sv", true)]
    [InlineData("sv", false)]
    [InlineData("en", true)]
    [InlineData("en", false)]
    public async Task A_round_is_started_answered_concluded_and_read(string language, bool script)
    {
        var says = language == "sv" ? Said.InSwedish : Said.InEnglish;
        var keys = new Keyboard(await Open(new Look(script, Width: 360)));
        await keys.Page.GotoAsync(says.Start);

        await SignIn(keys, says);
        await Start(keys, says);
        for (var answered = 0; answered < Asked; answered++)
            await Answer(keys, says, answered, script);
        await Conclude(keys, says);

        await Fits(keys);
        var text = await keys.Page.Locator("main").InnerTextAsync();
        Assert.Contains(says.Covered, text.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains(says.LawFirst, text, StringComparison.Ordinal);
        Assert.Equal(language, await keys.Page.Locator("html").GetAttributeAsync("lang"));
    }

    private static async Task SignIn(Keyboard keys, Said says)
    {
        await Fits(keys);
        await keys.To(says.Menu);
        await keys.Press("Enter");
        await keys.Follow(says.SignIn);
        await Fits(keys);
        await keys.Follow("Aino Berg");
        await Fits(keys);
    }

    /// <summary>All committees are ticked from the start; all but one are unticked.</summary>
    private static async Task Start(Keyboard keys, Said says)
    {
        await keys.Follow(says.AllRounds);
        await keys.Follow(says.StartRound);
        await Fits(keys);
        foreach (var unit in Others)
        {
            await keys.To(unit);
            await keys.Press("Space");
        }

        await keys.Follow(says.StartTheRound);
        await Fits(keys);
        await keys.Follow(says.Begin);
        // The whole area can be answered in one form; here it is one criterion at a time.
        await Fits(keys);
        await keys.Follow(says.Evidence);
    }

    /// <summary>Levels 1 and 2 in turn, now and then “vet inte”.</summary>
    private static async Task Answer(Keyboard keys, Said says, int number, bool script)
    {
        if (number == 0)
            await Fits(keys);
        await keys.ToChoices();
        if (script)
        {
            await keys.Press(number % 5 == 4 ? "v" : $"{number % 2 + 1}");
            await keys.Leave("Alt+s");
            return;
        }
        await keys.Press("Space");
        for (var step = 0; step < (number % 5 == 4 ? 4 : number % 2); step++)
            await keys.Press("ArrowDown");
        await keys.Follow(says.Save);
    }

    private static async Task Conclude(Keyboard keys, Said says)
    {
        Assert.Contains("klar=1", keys.Page.Url, StringComparison.Ordinal);
        await Fits(keys);
        await keys.Follow(says.Conclude);
        await Fits(keys);
        await keys.Follow(says.ConcludeAndLock);
        Assert.EndsWith("/resultat", keys.Page.Url, StringComparison.Ordinal);
    }

    private static async Task Fits(Keyboard keys) =>
        Assert.Equal(
            360,
            await keys.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")
        );

    /// <summary>The words one follows on the way.</summary>
    private sealed record Said
    {
        public static readonly Said InSwedish = new()
        {
            Start = "/",
            Menu = "Meny",
            SignIn = "Logga in",
            AllRounds = "Alla rundor",
            StartRound = "Starta en runda",
            StartTheRound = "Starta rundan",
            Begin = "Börja svara",
            Evidence = "Lägg till underlag",
            Save = "Spara och gå vidare",
            Conclude = "Avsluta rundan",
            ConcludeAndLock = "Avsluta rundan och lås svaren",
            Covered =
                "14 av 17 tillämpliga kriterier har en nivå eller en likvärdig lösning. Täckning 82 %.",
            LawFirst = "Lagkrav under nivå 3",
        };

        public static readonly Said InEnglish = new()
        {
            Start = "/en",
            Menu = "Menu",
            SignIn = "Sign in",
            AllRounds = "All rounds",
            StartRound = "Start a round",
            StartTheRound = "Start the round",
            Begin = "Begin to answer",
            Evidence = "Add evidence",
            Save = "Save and go on",
            Conclude = "Conclude the round",
            ConcludeAndLock = "Conclude the round and lock the answers",
            Covered =
                "14 of 17 applicable criteria have a level or an equivalent solution. Coverage 82%.",
            LawFirst = "Legal duties below level 3",
        };

        public required string Start { get; init; }
        public required string Menu { get; init; }
        public required string SignIn { get; init; }
        public required string AllRounds { get; init; }
        public required string StartRound { get; init; }
        public required string StartTheRound { get; init; }
        public required string Begin { get; init; }
        public required string Evidence { get; init; }
        public required string Save { get; init; }
        public required string Conclude { get; init; }
        public required string ConcludeAndLock { get; init; }
        public required string Covered { get; init; }
        public required string LawFirst { get; init; }
    }
}
