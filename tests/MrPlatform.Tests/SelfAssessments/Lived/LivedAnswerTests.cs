using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.SelfAssessments.Lived;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Lived;

/// <summary>Those who answer by an open link: nobody knows who they are, and nothing is shown that fewer than five have said.</summary>
public sealed partial class LivedAnswerTests : AppTests
{
    private const string Code = "V1.1.1";
    private const string Other = "V1.1.2";

    private StartedRound _round = null!;
    private Lives _lives = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Social, Culture);
        _lives = new(App, _round);
        await _round.Answer(Code, "Nivå 1");
    }

    [Fact]
    public async Task An_address_nobody_has_made_leads_nowhere() =>
        (await App.Visitor().Open("/levt/AAAAAAAAAAAAAAAA")).Answers(HttpStatusCode.NotFound);

    [Fact]
    public async Task Who_answers_needs_no_account_gets_no_cookie_and_is_thanked()
    {
        var link = await _lives.Ask([Code, Other]);

        var form = await App.Visitor().Open(link);
        form.Answers(HttpStatusCode.OK)
            .Shows(Made.Framework.FindCriterion(Code)!.Lived!)
            .Shows("Vi vet inte vem du är.");
        Assert.Empty(
            form.Document.QuerySelectorAll(
                "main textarea, main input[type=text]:not([tabindex='-1'])"
            )
        );
        var thanks = await _lives.Answer(link, (Code, "2"));

        thanks.Answers(HttpStatusCode.OK).Shows("Dina svar är sparade.");
        Assert.False(form.Response.Headers.Contains("Set-Cookie"));
        Assert.False(thanks.Response.Headers.Contains("Set-Cookie"));
        Assert.Contains(
            "no-store",
            form.Response.Headers.CacheControl!.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task English_readers_meet_the_statements_in_english()
    {
        var link = await _lives.Ask([Code]);

        var page = await App.Visitor().Open("/en" + link);

        Assert.Equal("What is it like for you?", page.Heading);
        page.Shows("Completely true").DoesNotShow(Made.Framework.FindCriterion(Code)!.Lived!);
    }

    [Fact]
    public async Task Nothing_chosen_is_told_and_nothing_is_kept()
    {
        var link = await _lives.Ask([Code]);

        (await _lives.Answer(link)).Shows("Välj ett svar på minst en mening.");

        Assert.Empty(await Kept());
    }

    [Fact]
    public async Task A_robot_is_stopped_and_what_was_not_asked_is_not_taken()
    {
        var link = await _lives.Ask([Code]);
        var fast = await App.Visitor().Open(link);
        Lives.Radio(fast, Code, "1").IsChecked = true;

        (await fast.Press("Skicka mina svar")).Shows("Det gick för fort för oss.");
        var page = await _lives.Filled(link, (Code, "3"));
        page.Document.QuerySelector("input[name='Items[0].Criterion']")!
            .SetAttribute("value", Other);
        (await page.Press("Skicka mina svar")).Shows("Välj ett svar på minst en mening.");
        (
            await App.Visitor().Post(link, ("Items[0].Criterion", Code), ("Items[0].Choice", "3"))
        ).Shows("Sidan hade legat öppen för länge.");

        Assert.Empty(await Kept());
    }

    [Fact]
    public async Task A_link_that_is_closed_or_over_takes_no_answers()
    {
        var link = await _lives.Ask([Code]);
        var late = await _lives.Filled(link, (Code, "3"));
        await (await _round.Leader.Open(_lives.Page)).Press("Stäng länken");

        (await late.Press("Skicka mina svar")).Answers(HttpStatusCode.Conflict);
        (await App.Visitor().Open(link)).Shows("Nu går det inte att svara längre.");

        var over = await _lives.Ask([Code]);
        App.Clock.Advance(TimeSpan.FromDays(60));
        (await App.Visitor().Open(over)).Shows("Nu går det inte att svara längre.");
        Assert.Empty(await Kept());
    }

    [Fact]
    public async Task Four_show_nothing_five_show_the_mean_and_do_not_know_is_not_counted()
    {
        var link = await _lives.Ask([Code]);
        foreach (var choice in new[] { "4", "3", "4", "4", "vet-inte" })
            await _lives.Answer(link, (Code, choice));

        Assert.Empty(await _lives.Read(Code));
        (await _round.Leader.Open(_round.Criterion(Code))).Shows(
            "Upplevt saknas: färre än fem har svarat."
        );
        await _lives.Answer(link, (Code, "3"));

        Assert.Equal(["3,6 (5 svar)", "3,6 (5 svar)"], await _lives.Read(Code));
        Assert.Equal(["3,6 (5 svar)"], await _lives.ReadWhole(Code));
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_answer_and_says_so()
    {
        var link = await _lives.Ask([Code]);
        var form = await _lives.Filled(link, (Code, "2"));

        await form.Press("Skicka mina svar");
        (await form.Press("Skicka mina svar")).Shows("Det räknas en gång.");

        Assert.Equal([(Code, 2L)], await Kept());
    }

    [Fact]
    public async Task Fifty_at_once_lose_nothing()
    {
        var link = await _lives.Ask([Code, Other]);
        var forms = new List<Page>();
        for (var i = 0; i < 50; i++)
            forms.Add(await _lives.Filled(link, (Code, $"{(i % 4) + 1}"), (Other, "2")));

        var answers = await Task.WhenAll(forms.Select(form => form.Press("Skicka mina svar")));

        Assert.All(answers, page => page.Shows("Dina svar är sparade."));
        Assert.Equal(100, (await Kept()).Count);
        Assert.Equal("2,5 (50 svar)", (await _lives.Read(Code))[0]);
        Assert.Equal("2,0 (50 svar)", (await _lives.Read(Other))[0]);
    }

    /// <summary>
    /// Whoever reads everything after every single answer – the unit, its groups, the other unit and the whole – never sees two figures whose
    /// difference is fewer than five answers.
    /// </summary>
    [Fact]
    public async Task No_two_figures_differ_by_fewer_than_five_answers()
    {
        var users = await _lives.Ask([Code]);
        var residents = await _lives.Ask([Other], group: "Residents");
        var both = await _lives.Ask([Other]);
        var culture = await _lives.Ask([Other], unit: 2);
        var random = new Random(20261122);
        var seen = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        for (var i = 0; i < 40; i++)
        {
            var at = random.Next(4);
            await _lives.Answer(
                new[] { users, residents, both, culture }[at],
                (at == 0 ? Code : Other, $"{random.Next(1, 5)}")
            );
            var unit = Counts(await _lives.Read(Other));
            var second = Counts(await _lives.Read(Other, unit: 2));
            var whole = Counts(await _lives.ReadWhole(Other));
            Saw("unit", unit);
            Saw("second", second);
            Saw("whole", whole);
            Saw("code", Counts(await _lives.Read(Code)));
            Assert.Equal(First(unit), unit.Skip(1).Sum());
            Assert.Equal(First(whole), First(unit) + First(second));
        }

        Assert.Contains(seen["whole"], count => count >= 10);
        Assert.All(
            seen.Values,
            counts => Assert.All(counts, count => Assert.Equal(0, count % LivedCounts.Fewest))
        );

        void Saw(string what, IReadOnlyList<int> counts)
        {
            seen.TryAdd(what, []);
            seen[what].UnionWith(counts);
        }
    }

    [Fact]
    public async Task The_journal_never_says_that_anybody_answered()
    {
        var link = await _lives.Ask([Code]);
        var before = await _round.Journal();

        await _lives.Answer(link, (Code, "1"));

        Assert.Equal(before, await _round.Journal());
        (await _round.Leader.Open(_lives.Page)).Shows("Färre än fem har svarat på skärm.");
    }

    private static int First(IReadOnlyList<int> counts) => counts is [var first, ..] ? first : 0;

    private static IReadOnlyList<int> Counts(IEnumerable<string> figures) =>
        [
            .. figures.Select(f =>
                int.Parse(
                    Number.Match(f).Groups["n"].Value,
                    System.Globalization.CultureInfo.InvariantCulture
                )
            ),
        ];

    private async Task<List<(string, long?)>> Kept()
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        return
        [
            .. (
                await db
                    .LivedAnswers.Where(a =>
                        db.Set<LivedLink>()
                            .Any(l => l.Id == a.LinkId && l.SelfAssessmentId == _round.Id)
                    )
                    .ToListAsync()
            ).Select(a => (a.Criterion, a.Level)),
        ];
    }

    [GeneratedRegex(@"\((?<n>\d+) svar\)", RegexOptions.None, 1_000)]
    private static partial Regex Number { get; }
}
