using System.Net;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Results;

/// <summary>What the result says and in which order. Two units answer a few criteria of the startpaket.</summary>
public sealed class ResultTests(TestApp app) : SharedAppTests(app)
{
    private StartedRound _round = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Overall, Social);
    }

    [Fact]
    public async Task Without_answers_it_says_so()
    {
        var page = await _round.Leader.Open(_round.Result);

        page.Shows("Ingen har svarat än. Resultatet visas när det finns svar.");
        Assert.Empty(page.Document.QuerySelectorAll("main svg[role=img]"));
    }

    [Fact]
    public async Task Law_below_three_stands_first_and_unknown_law_is_named_but_never_a_level()
    {
        await _round.Answer("D1.1.3", "Nivå 1", unit: 2);
        await _round.Answer("D2.1.2", "Nivå 2", unit: 2);
        await _round.Answer("V1.1.2", "Nivå 1", unit: 2);
        await _round.Answer("V2.1.2", "Vet inte", unit: 2);

        var page = await _round.Leader.Open(_round.Result);

        var headings = page.Document.QuerySelectorAll("main h2").Select(Words.Of).ToList();
        Assert.Equal("Lagkrav under nivå 3", headings[0]);
        var rows = Rows(page, "lagkrav");
        Assert.Equal(2, rows.Count);
        Assert.Contains(Made.Framework.FindCriterion("V1.1.2")!.Title, rows[0]);
        Assert.Contains(Made.Framework.FindCriterion("D2.1.2")!.Title, rows[1]);
        page.Shows("Två av 2 lagkrav når inte nivå 3")
            .Shows(
                "Lagkrav som ni inte vet något om: " + Made.Framework.FindCriterion("V2.1.2")!.Title
            );
        Assert.Contains(Made.Framework.FindCriterion("V2.1.2")!.Title, Rows(page, "luckor")[0]);
    }

    [Fact]
    public async Task One_is_said_as_rightly_as_many()
    {
        await _round.Answer("D1.1.3", "Vet inte", unit: 2);
        await _round.Answer("D2.1.2", "Nivå 1", unit: 2);

        (await _round.Leader.Open(_round.Result))
            .Shows("Ett av 1 lagkrav når inte nivå 3 Ett av dem står på nivå 1.")
            .Shows("På ett av kriterierna svarar någon vet inte");
    }

    [Fact]
    public async Task The_organisations_level_is_the_lower_median_with_the_spread_beside_it()
    {
        await _round.Answer("D3.1.4", "Nivå 1", unit: 1);
        await _round.Answer("D3.1.4", "Nivå 2", unit: 2);
        await _round.Answer("D2.1.1", "Nivå 2", unit: 1);
        await _round.Answer("D2.1.1", "Nivå 2", unit: 2);

        var page = await _round.Leader.Open(_round.Result);

        var title = Made.Framework.FindCriterion("D3.1.4")!.Title;
        Assert.Contains(
            Rows(page, "kriterier"),
            row => row == $"D3.1.4 {title} 1Inte påbörjat 1–2 2 av 2"
        );
        var layers = Assert.Single(Rows(page, "nivaer"));
        Assert.Equal($"{title} 1Inte påbörjat 2Påbörjat (1 av 1) 2–2", layers);
        page.Shows("2 av 21 tillämpliga kriterier har en nivå eller en likvärdig lösning.");
    }

    [Fact]
    public async Task Too_few_answers_give_no_median_in_area_or_heat_map()
    {
        await _round.Answer("D3.1.4", "Nivå 2", unit: 1);
        await _round.Answer("V3.1.2", "Nivå 2", unit: 2);

        var page = await _round.Leader.Open(_round.Result);

        // D3 and V3 have one criterion each in the startpaket: one answer is all of it. V1 has three, none answered.
        var areas = Rows(page, "omraden");
        Assert.EndsWith(
            "100 % 2",
            Plain(areas.Single(r => r.StartsWith("D3 ", StringComparison.Ordinal))),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "0 % för få svar",
            Plain(areas.Single(r => r.StartsWith("V1 ", StringComparison.Ordinal))),
            StringComparison.Ordinal
        );
        var cells = page
            .Document.QuerySelectorAll("section[aria-labelledby=varme] td")
            .Select(Words.Of)
            .ToList();
        Assert.Contains(
            cells,
            cell => cell.StartsWith("för få svar (1 av ", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            cells,
            cell =>
                cell.StartsWith("nivå", StringComparison.Ordinal)
                && cell.EndsWith("(0 av 1)", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Every_figure_has_its_figures_in_words()
    {
        await _round.Answer("D3.1.4", "Nivå 2", unit: 1);

        var page = await _round.Leader.Open(_round.Result);

        Assert.All(
            page.Document.QuerySelectorAll("main svg[role=img]"),
            figure => Assert.False(string.IsNullOrWhiteSpace(figure.GetAttribute("aria-label")))
        );
        Assert.NotEmpty(page.Document.QuerySelectorAll("section[aria-labelledby=varme] table"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("section[aria-labelledby=omraden] table"));
        Assert.All(
            page.Document.QuerySelectorAll("main table"),
            table => Assert.NotEmpty(table.QuerySelectorAll("th[scope=col]"))
        );
    }

    [Fact]
    public async Task Each_unit_has_a_profile_of_its_own()
    {
        await _round.Answer("D3.1.4", "Nivå 1", unit: 1);
        await _round.Answer("D3.1.4", "Nivå 2", unit: 2);

        var page = await (await _round.Leader.Open(_round.Result)).Follow(Social);

        Assert.Equal(Social, page.Heading);
        var title = Made.Framework.FindCriterion("D3.1.4")!.Title;
        Assert.Contains($"D3.1.4 {title} 2Påbörjat – 1 av 1", Rows(page, "kriterier"));
        (await _round.Leader.Open($"{_round.Result}?enhet=9")).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Equivalent_and_not_relevant_are_shown_as_themselves_and_never_below_three()
    {
        await Explain("V1.1.2", "Likvärdig lösning", "Hur gör ni i stället?");
        await Explain("D2.1.2", "Ej relevant", "Varför är kriteriet inte relevant?");

        var page = await _round.Leader.Open(_round.Result);

        page.Shows("Inga lagkrav ligger under nivå 3")
            .Shows("1 av 20 tillämpliga kriterier har en nivå eller en likvärdig lösning.");
        Assert.DoesNotContain(
            page.Document.QuerySelectorAll("h2").Select(Words.Of),
            h => h == "Lagkrav under nivå 3"
        );
    }

    private async Task Explain(string code, string choice, string field) =>
        await (await _round.Leader.Open(_round.Criterion(code, unit: 2)))
            .Choose(choice)
            .Submit("Spara och gå vidare", (field, "Länet gör det gemensamt."));

    /// <summary>The rows of the tables in a section, as read.</summary>
    private static List<string> Rows(Page page, string section) =>
        [
            .. page
                .Document.QuerySelectorAll($"section[aria-labelledby={section}] tbody tr")
                .Select(row => string.Join(' ', row.Children.Select(Words.Of))),
        ];

    /// <summary>With ordinary spaces: percentages are written with a space that does not break.</summary>
    private static string Plain(string text) => text.Replace('\u00a0', ' ');
}
