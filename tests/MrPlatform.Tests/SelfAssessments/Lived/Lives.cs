using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MrPlatform.Tests.Harness;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.SelfAssessments.Lived;

/// <summary>Those a unit's work concerns: how they are asked in a round, what they answer, and what can be read of it afterwards.</summary>
internal sealed partial class Lives(TestApp app, StartedRound round)
{
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);

    public string Page => $"{round.Address}/levt";

    public string New(int unit = 1, string group = "Users") =>
        $"{Page}/ny?enhet={unit}&grupp={group}";

    /// <summary>The process leader makes a link with these statements. Returns its address.</summary>
    public async Task<string> Ask(string[] codes, int unit = 1, string group = "Users")
    {
        round.Later();
        var page = await Tick(await round.Leader.Open(New(unit, group)), codes).Press("Gör länken");
        return page
            .Document.QuerySelectorAll<IHtmlAnchorElement>("main a")
            .Select(a => a.PathName)
            .Last(path => path.StartsWith("/levt/", StringComparison.Ordinal) && _made.Add(path));
    }

    /// <summary>Ticks these statements and no others.</summary>
    public static Page Tick(Page page, params string[] codes)
    {
        foreach (var box in page.Document.QuerySelectorAll<IHtmlInputElement>("[name=Codes]"))
            box.IsChecked = codes.Contains(box.Value, StringComparer.Ordinal);
        return page;
    }

    public async Task<Page> Answer(string link, params (string Code, string Choice)[] choices) =>
        await (await Filled(link, choices)).Press("Skicka mina svar");

    /// <summary>The form as somebody has filled it in, and thought about it for a while.</summary>
    public async Task<Page> Filled(string link, params (string Code, string Choice)[] choices)
    {
        var page = await app.Visitor().Open(link);
        foreach (var (code, choice) in choices)
            Radio(page, code, choice).IsChecked = true;
        app.Clock.Advance(TimeSpan.FromSeconds(10));
        return page;
    }

    public static IHtmlInputElement Radio(Page page, string code, string choice) =>
        page.Document.QuerySelector<IHtmlInputElement>(
            $"#k-{code.Replace(".", "\\.", StringComparison.Ordinal)} input[type=radio][value='{choice}']"
        )!;

    /// <summary>What the unit's own page says of what is lived: all together first, then each group.</summary>
    public async Task<IReadOnlyList<string>> Read(string code, int unit = 1)
    {
        var page = await round.Leader.Open(round.Criterion(code, unit));
        return Figures(page.Document.QuerySelector("section[aria-labelledby=tre-bilder] dl"));
    }

    /// <summary>The organisation's figure in the result's table; empty when there is none.</summary>
    public async Task<IReadOnlyList<string>> ReadWhole(string code)
    {
        var page = await round.Leader.Open(round.Result);
        // Criterion, code, claimed, mean, how many.
        var row = page
            .Document.QuerySelectorAll("section[aria-labelledby=tre-bilder] details tbody tr")
            .Select(tr => tr.Children.Select(Words.Of).ToList())
            .FirstOrDefault(cells => cells[1] == code);
        return row is not null && double.TryParse(row[3], NumberStyles.Float, Swedish, out var mean)
            ? [string.Create(Swedish, $"{mean:0.0} ({row[4]} svar)")]
            : [];
    }

    private static IReadOnlyList<string> Figures(IElement? element) =>
        element is null ? [] : [.. Figure.Matches(Words.Of(element)).Select(m => m.Value)];

    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    [GeneratedRegex(@"\d,\d \(\d+ svar\)", RegexOptions.None, 1_000)]
    private static partial Regex Figure { get; }
}
