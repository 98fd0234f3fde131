using System.Net;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Organisations.Administration;

public sealed class UnitTests : AppTests
{
    [Theory]
    [InlineData("administrator", HttpStatusCode.OK)]
    [InlineData("processledare", HttpStatusCode.OK)]
    [InlineData("chef", HttpStatusCode.Forbidden)]
    [InlineData("respondent", HttpStatusCode.Forbidden)]
    [InlineData("revisor", HttpStatusCode.Forbidden)]
    [InlineData("redaktor", HttpStatusCode.Forbidden)]
    public async Task Only_administrator_and_process_leader_see_the_organisation(
        string person,
        HttpStatusCode answer
    ) => (await (await App.As(person)).Open("/organisation")).Answers(answer);

    [Fact]
    public async Task The_process_leader_reads_but_does_not_change()
    {
        var unit = await Address("Socialnämnden");
        var visitor = await App.As("processledare");

        (await visitor.Open("/organisation")).DoesNotShow("Lägg till en enhet");

        (await visitor.Open(unit)).Answers(HttpStatusCode.Forbidden);
        (await visitor.Open("/organisation/enheter/lagg-till")).Answers(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_unit_of_another_organisation_is_absent()
    {
        var unit = await Address("Socialnämnden");

        (await (await App.As("administrator-region")).Open(unit)).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_unit_is_added_where_it_belongs()
    {
        var administrator = await App.As("administrator");
        var form = await administrator.Open("/organisation/enheter/lagg-till");
        form.Fill("Vad är det?", "Enhet")
            .Fill("Under vilken enhet ligger den?", "– – Miljöförvaltningen");

        var page = await form.Submit(
            "Lägg till enheten",
            ("Vad heter enheten?", "Livsmedelstillsyn")
        );

        Assert.Equal("/organisation", page.Address);
        page.Shows("Miljöförvaltningen Förvaltning Livsmedelstillsyn Enhet");
    }

    [Fact]
    public async Task What_is_missing_is_said()
    {
        var form = await (await App.As("administrator")).Open("/organisation/enheter/lagg-till");

        var page = await form.Press("Lägg till enheten");

        page.HasError("Vad heter enheten?", "Skriv vad enheten heter");
        page.HasError("Vad är det?", "Välj vad det är för enhet");
    }

    [Fact]
    public async Task A_moved_unit_takes_those_below_and_their_people_along()
    {
        var administrator = await App.As("administrator");
        var form = await administrator.Open(await Address("Kultur- och fritidsförvaltningen"));

        form.Fill("Under vilken enhet ligger den?", "– Socialnämnden");
        (await form.Press("Spara enheten")).Answers(HttpStatusCode.OK);

        Assert.Equal(["Kultur- och fritidsnämnden"], await Reach.Of(App, "chef"));
        Assert.Contains("Bibliotek", await Reach.Of(App, "respondent"));
    }

    [Fact]
    public async Task A_unit_with_open_units_below_cannot_be_closed()
    {
        var administrator = await App.As("administrator");

        var page = await (await administrator.Open(await Address("Miljönämnden"))).Press(
            "Stäng enheten"
        );

        page.Answers(HttpStatusCode.Conflict).Shows("Stäng eller flytta dem först.");
    }

    [Fact]
    public async Task A_closed_unit_can_be_opened_again()
    {
        var administrator = await App.As("administrator");
        var address = await Address("Valnämnden");

        (await (await administrator.Open(address)).Press("Stäng enheten")).Shows("Stängd");
        (await (await administrator.Open(address)).Press("Öppna enheten")).DoesNotShow("Stängd");
    }

    [Fact]
    public async Task Of_two_who_change_a_unit_the_second_sees_both_and_decides()
    {
        var first = await App.As("administrator");
        var second = await App.As("administrator");
        var address = await Address("Valnämnden");
        var firstForm = await first.Open(address);
        var secondForm = await second.Open(address);

        await firstForm.Submit(
            "Spara enheten",
            ("Vad heter enheten?", "Val- och demokratinämnden")
        );
        var conflict = await secondForm.Submit("Spara enheten", ("Vad heter enheten?", "Valnämnd"));

        conflict.Answers(HttpStatusCode.Conflict).Shows("Nu heter den Val- och demokratinämnden");
        Assert.Equal("Valnämnd", conflict.ByLabel("Vad heter enheten?").GetAttribute("value"));
        (await conflict.Press("Spara enheten")).Shows("Valnämnd Nämnd eller styrelse");
    }

    private async Task<string> Address(string unit) =>
        (await (await App.As("administrator")).Open("/organisation"))
            .Document.QuerySelectorAll("main a")
            .Single(link => link.TextContent == unit)
            .GetAttribute("href")!;
}
