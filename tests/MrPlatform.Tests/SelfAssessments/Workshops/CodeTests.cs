using System.Net;
using MrPlatform.SelfAssessments.Workshops;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.SelfAssessments.Workshops.HeldWorkshop;

namespace MrPlatform.Tests.SelfAssessments.Workshops;

/// <summary>The code opens one workshop while it goes on, is easy to type and cannot be guessed.</summary>
public sealed class CodeTests : AppTests
{
    private HeldWorkshop _workshop = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _workshop = await Begin(App);
    }

    [Fact]
    public async Task A_code_is_understood_with_spaces_and_dashes()
    {
        var pairs = WorkshopCode.InPairs(_workshop.Code);
        foreach (var typed in new[] { pairs, $"  {pairs.Replace(' ', '-')} ", _workshop.Code })
        {
            var page = await (await App.Visitor().Open("/verkstad"))
                .Fill("Kod", typed)
                .Press("Anslut");
            page.Shows("Var med i verkstaden för Socialnämnden");
            Assert.Equal(_workshop.Phone, page.Address);
        }
        Assert.Equal(
            _workshop.Phone,
            (
                await App.Visitor()
                    .Open($"/verkstad/{pairs.Replace(" ", "%20", StringComparison.Ordinal)}")
            ).Address
        );
    }

    [Theory]
    [InlineData("48 17", "Skriv de åtta siffrorna på skärmen.")]
    [InlineData("48170052", "Noll finns aldrig med.")]
    [InlineData("<script>", "Skriv de åtta siffrorna på skärmen.")]
    [InlineData("11111111", "Ingen öppen verkstad har den koden.")]
    public async Task A_code_that_leads_nowhere_is_said_and_stays_in_the_field(
        string typed,
        string sentence
    )
    {
        var page = await (await App.Visitor().Open("/verkstad")).Fill("Kod", typed).Press("Anslut");

        page.HasError("Kod", sentence);
        Assert.Equal(typed, page.ByLabel("Kod").GetAttribute("value"));
    }

    [Fact]
    public async Task Guessing_codes_is_stopped_and_those_who_have_joined_go_on()
    {
        await using var app = await TestApp.Start(
            settings: new() { ["Workshops:WrongCodes"] = "3" }
        );
        var workshop = await Begin(app);
        await workshop.Show();
        var phone = await workshop.Join();
        foreach (var guess in new[] { "11111111", "22222222", "33333333" })
            (await app.Visitor().Open($"/verkstad/{guess}")).Answers(HttpStatusCode.NotFound);

        (await app.Visitor().Open("/verkstad/44444444")).Answers(HttpStatusCode.TooManyRequests);
        // A right code tells nothing either.
        (await app.Visitor().Open(workshop.Phone)).Answers(HttpStatusCode.TooManyRequests);
        (await (await app.Visitor().Open("/verkstad")).Fill("Kod", workshop.Code).Press("Anslut"))
            .Answers(HttpStatusCode.TooManyRequests)
            .HasError("Kod", "Det har kommit för många fel koder");
        (await workshop.Rate(phone, "2")).Shows("Sparat.");
    }

    [Fact]
    public async Task When_it_has_ended_the_code_is_dead_and_those_who_were_in_are_thanked()
    {
        await _workshop.Show();
        var phone = await _workshop.Join();
        var late = await phone.Open(_workshop.Phone);

        await _workshop.End();

        (await App.Visitor().Open(_workshop.Phone)).Answers(HttpStatusCode.NotFound);
        (await phone.Open(_workshop.Phone)).Shows("Verkstaden är slut");
        Choose(late, "4");
        (await late.Press("Lämna mitt svar")).Answers(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task When_the_round_is_concluded_the_code_is_dead_too()
    {
        await _workshop.Show();
        await _workshop.JoinAndRate("1", "1", "1", "1", "1");
        await _workshop.Reveal();
        await _workshop.Agree(1);
        var phone = await _workshop.Join();

        await _workshop.Round.Conclude();

        (await App.Visitor().Open(_workshop.Phone)).Answers(HttpStatusCode.NotFound);
        (await phone.Open(_workshop.Phone)).Shows("Verkstaden är slut");
    }
}
