using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Respondents;

/// <summary>Those who rate without a name, by an open link; many at once; and what is left when the round is concluded.</summary>
[Trait("Needs", "Database")]
public sealed class OpenLinkTests(TestApp app) : SharedAppTests(app)
{
    private const string Code = "D1.1.3";

    private StartedRound _round = null!;
    private Raters _raters = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Social, Culture);
        _raters = new(App, _round);
    }

    [Fact]
    public async Task Under_five_without_names_nothing_is_broken_down()
    {
        var link = await _raters.Open();
        for (var i = 0; i < 4; i++)
            await _raters.Rate(await _raters.Join(link), (Code, "1"), ("D1.3.1", "3"));
        await _raters.Rate(await _raters.Join(link), ("D1.3.1", "4"));

        var four = await _raters.Reveal(Code);
        four.Shows("4 har skattat. Fördelningen visas inte när färre än 5 svarar utan namn.");
        Assert.Empty(four.Document.QuerySelectorAll("svg.mr-spread"));
        Assert.DoesNotContain("Ni ser nivå", four.Text, StringComparison.Ordinal);
        Assert.Equal(
            "4 på nivå 3, 1 på nivå 4",
            (await _raters.Reveal("D1.3.1"))
                .Document.QuerySelector("svg.mr-spread")!
                .GetAttribute("aria-label")
        );
        Assert.DoesNotContain(
            await _round.Journal(),
            line =>
                line.Contains(Title, StringComparison.Ordinal)
                && line.Contains('@', StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_closed_link_lets_nobody_in_and_whoever_is_in_goes_on()
    {
        var link = await _raters.Open();
        var own = await _raters.Join(link);

        await (await _round.Leader.Open(_raters.Page)).Press("Stäng länken");

        (await App.Visitor().Open(link)).Answers(HttpStatusCode.NotFound);
        await _raters.Rate(own, (Code, "2"));
        Assert.Equal([("D1.1.3", 2L)], await _raters.Rated());
    }

    [Fact]
    public async Task When_the_round_is_concluded_nobody_rates_and_the_addresses_are_forgotten()
    {
        var own = await _raters.Invite(Raters.Aino, Raters.Bo);
        await _raters.Rate(own[0], (Code, "2"));
        var late = await App.Visitor().Open($"{own[1]}/omraden/D1");
        await _raters.Reveal(Code);
        await (await _round.Leader.Open(_round.Criterion(Code)))
            .Choose("Nivå 2")
            .Fill("Varför enades ni om det?", "Så är det.")
            .Press("Spara och gå vidare");

        await _round.Conclude();

        Raters.Radio(late, "D1.3.1", "4").IsChecked = true;
        (await late.Press("Spara och gå vidare")).Answers(HttpStatusCode.Conflict);
        (await App.Visitor().Open(own[0])).Shows("Rundan är avslutad. Tack för att du var med.");
        (await _round.Leader.Open(_raters.Page)).DoesNotShow(Raters.Aino);
        Assert.All(await _raters.Letters(), letter => Assert.Empty(letter.Recipient + letter.Body));
        Assert.DoesNotContain(
            await _round.Journal(),
            line =>
                line.Contains(Title, StringComparison.Ordinal)
                && line.Contains('@', StringComparison.Ordinal)
        );
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        Assert.False(
            await db.Respondents.AnyAsync(r => r.SelfAssessmentId == _round.Id && r.Email != null)
        );
    }

    [Fact]
    public async Task Fifty_rate_the_same_unit_at_once_and_nothing_is_lost()
    {
        var link = await _raters.Open();
        var own = new List<string>();
        for (var i = 0; i < 50; i++)
            own.Add(await _raters.Join(link));

        await Task.WhenAll(
            own.Select((address, i) => _raters.Rate(address, (Code, $"{(i % 4) + 1}")))
        );

        Assert.Equal(
            "13 på nivå 1, 13 på nivå 2, 12 på nivå 3, 12 på nivå 4",
            (await _raters.Reveal(Code))
                .Document.QuerySelector("svg.mr-spread")!
                .GetAttribute("aria-label")
        );
    }
}
