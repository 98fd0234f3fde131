using System.Net;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments;

/// <summary>Which rounds a person sees, open and concluded, in the list and by address.</summary>
public sealed class SeenRoundsTests : AppTests
{
    private const string Board = "Kommunstyrelsen";
    private const string Building = "Samhällsbyggnadsnämnden";

    private StartedRound _round = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _round = await Begin(App, Board, Building, Social);
        await _round.Answer("D3.1.4", "Nivå 2");
    }

    [Theory]
    [InlineData("processledare")]
    [InlineData("administrator")]
    [InlineData("revisor")]
    [InlineData("respondent")]
    public async Task Those_who_see_all_and_those_whose_unit_rates_see_it_at_once(string person)
    {
        var visitor = await App.As(person);

        (await visitor.Open("/nulagesanalyser")).Shows(Title);
        (await visitor.Open(_round.Address)).Answers(HttpStatusCode.OK);
        (await visitor.Open(_round.Result)).Answers(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("fortroendevald")]
    [InlineData("handlaggare")]
    public async Task Those_who_read_results_see_it_when_it_is_concluded_and_not_before(
        string person
    )
    {
        var reader = await App.As(person);
        (await reader.Open("/nulagesanalyser")).DoesNotShow(Title);
        (await reader.Open(_round.Address)).Answers(HttpStatusCode.NotFound);
        (await reader.Open(_round.Result)).Answers(HttpStatusCode.NotFound);
        (await reader.Open(_round.Criterion("D3.1.4"))).Answers(HttpStatusCode.NotFound);

        await _round.Conclude();

        (await reader.Open("/nulagesanalyser")).Shows(Title);
        (await reader.Open(_round.Result)).Answers(HttpStatusCode.OK);
        (await reader.Open(_round.Conclusion)).Answers(HttpStatusCode.Forbidden);
        (
            await reader.Forge(_round.Criterion("D3.1.4", Number(person)), ("Form.Choice", "4"))
        ).Answers(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("chef")]
    [InlineData("processledare-region")]
    [InlineData("administrator-region")]
    [InlineData("revisor-region")]
    [InlineData("redaktor")]
    public async Task Nobody_else_finds_it_open_or_concluded(string person)
    {
        var visitor = await App.As(person);
        await FindsNothing(visitor);

        await _round.Conclude();

        await FindsNothing(visitor);
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_asked_to_sign_in()
    {
        var page = await App.Visitor().Open(_round.Result);

        Assert.StartsWith("/logga-in", page.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_respondent_sees_the_own_unit_and_not_the_others_in_the_overview()
    {
        var page = await (await App.As("respondent")).Open(_round.Address);

        page.Shows(Social).DoesNotShow(Board).DoesNotShow(Building);
        (await (await App.As("respondent")).Open($"{_round.Address}?enhet=1")).Answers(
            HttpStatusCode.NotFound
        );
    }

    /// <summary>The number in the round of the unit that the person belongs to.</summary>
    private static int Number(string person) => person == "fortroendevald" ? 1 : 3;

    private async Task FindsNothing(Visitor visitor)
    {
        (await visitor.Open("/nulagesanalyser")).DoesNotShow(Title);
        (await visitor.Open(_round.Address)).Answers(HttpStatusCode.NotFound);
        (await visitor.Open(_round.Result)).Answers(HttpStatusCode.NotFound);
        (await visitor.Open(_round.Conclusion)).Answers(HttpStatusCode.NotFound);
        (await visitor.Open(_round.Area("D3"))).Answers(HttpStatusCode.NotFound);
        (await visitor.Open(_round.Criterion("D3.1.4"))).Answers(HttpStatusCode.NotFound);
    }
}
