using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Mail;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments.Respondents;

/// <summary>Those who rate for Socialnämnden (unit 1) in a round: how they are invited, and what they do at their own address.</summary>
internal sealed partial class Raters(TestApp app, StartedRound round)
{
    public const string Aino = "aino@exempelkoping.se";
    public const string Bo = "bo@exempelkoping.se";

    public string Page => $"{round.Address}/respondenter";

    /// <summary>Invites by e-mail and gives each one's own address, as the letter says it.</summary>
    public async Task<IReadOnlyList<string>> Invite(params string[] emails)
    {
        await (await round.Leader.Open(Page)).Submit(
            "Bjud in att skatta",
            ("E-postadresser", string.Join("\n", emails))
        );
        var letters = await Letters();
        return [.. emails.Select(email => AddressIn(letters.Single(l => l.Recipient == email)))];
    }

    /// <summary>The unit's open link, made by the process leader.</summary>
    public async Task<string> Open()
    {
        var page = await (await round.Leader.Open(Page)).Press("Gör en öppen länk");
        var link = page
            .Document.QuerySelectorAll<IHtmlAnchorElement>("main a")
            .Single(a => a.PathName.StartsWith("/svara/", StringComparison.Ordinal));
        return link.PathName;
    }

    /// <summary>Somebody without a name begins by the open link. Returns their own address.</summary>
    public async Task<string> Join(string link) =>
        (await (await app.Visitor().Open(link)).Press("Börja skatta")).Address;

    /// <summary>Rates D1 of the startpaket at an address of one's own; a level or "vet-inte" for each code.</summary>
    public async Task<Page> Rate(string address, params (string Code, string Choice)[] choices)
    {
        var page = await app.Visitor().Open($"{address}/omraden/D1");
        foreach (var (code, choice) in choices)
            Radio(page, code, choice).IsChecked = true;
        return await page.Press("Spara och gå vidare");
    }

    public Task<Page> Reveal(string code) => Reveal(round.Leader, code);

    public async Task<Page> Reveal(Visitor by, string code, int unit = 1) =>
        await (await by.Open(round.Criterion(code, unit))).Press("Visa skattningarna");

    public async Task<List<Letter>> Letters()
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .Set<Letter>()
            .AsNoTracking()
            .ToListAsync();
    }

    /// <summary>What has been rated in all, by code.</summary>
    public async Task<List<(string, long?)>> Rated()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        return
        [
            .. (
                await db
                    .BlindRatings.Where(r =>
                        db.Set<RatingUnit>()
                            .Any(u => u.Id == r.RatingUnitId && u.SelfAssessmentId == round.Id)
                    )
                    .OrderBy(r => r.Criterion)
                    .ToListAsync()
            ).Select(r => (r.Criterion, r.Level)),
        ];
    }

    public static IHtmlInputElement Radio(Page page, string code, string choice) =>
        page.Document.QuerySelector<IHtmlInputElement>(
            $"#k-{code.Replace(".", "\\.", StringComparison.Ordinal)} input[type=radio][value='{choice}']"
        )!;

    public static string AddressIn(Letter letter) =>
        new Uri(OwnAddress.Match(letter.Body).Value).AbsolutePath;

    [GeneratedRegex(@"https?://\S+/svara/\S+", RegexOptions.None, 1_000)]
    private static partial Regex OwnAddress { get; }
}
