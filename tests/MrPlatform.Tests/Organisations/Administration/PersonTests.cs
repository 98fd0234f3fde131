using System.Net;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.Organisations.NewPerson;

namespace MrPlatform.Tests.Organisations.Administration;

public sealed class PersonTests : AppTests
{
    [Fact]
    public async Task A_person_of_another_organisation_is_absent() =>
        (await (await App.As("administrator-region")).Open(await Address("Samir Öberg"))).Answers(
            HttpStatusCode.NotFound
        );

    [Fact]
    public async Task A_process_leader_may_not_change_people() =>
        (await (await App.As("processledare")).Open(await Address("Samir Öberg"))).Answers(
            HttpStatusCode.Forbidden
        );

    [Fact]
    public async Task An_address_already_in_use_is_refused()
    {
        var form = await (await App.As("administrator")).Open("/organisation/personer/lagg-till");
        form.Fill("Uppdrag", "Auditor");

        var page = await form.Submit(
            "Lägg till personen",
            ("Namn", "Någon Annan"),
            ("E-post i arbetet", "CHEF@exempelkoping.example")
        );

        page.HasError("E-post i arbetet", "Adressen används redan av ett konto");
    }

    [Fact]
    public async Task A_head_needs_a_unit()
    {
        var form = await (await App.As("administrator")).Open("/organisation/personer/lagg-till");
        form.Fill("Uppdrag", "Head");

        var page = await form.Press("Lägg till personen");

        page.HasError(
            "För vilken enhet gäller det?",
            "Den som är chef eller respondent är det för en enhet."
        );
    }

    [Fact]
    public async Task No_administrator_makes_a_national_editor()
    {
        var administrator = await App.As("administrator");
        var form = await administrator.Open(await Address("Samir Öberg"));
        var token = form
            .Document.QuerySelector("input[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;

        var page = await administrator.Post(
            form.Address + "?handler=Give",
            ("More.Function", "NationalEditor"),
            ("__RequestVerificationToken", token)
        );

        page.Answers(HttpStatusCode.OK).Shows("Välj ett uppdrag");
        page.DoesNotShow("Nationell redaktör");
    }

    [Fact]
    public async Task A_given_function_reaches_the_unit_and_all_below()
    {
        var form = await (await App.As("administrator")).Open(await Address("Samir Öberg"));
        form.Fill("Uppdrag", "Respondent")
            .Fill("För vilken enhet gäller det?", "– – Socialförvaltningen");

        await form.Press("Ge uppdraget");

        Assert.Equal(
            [
                "Socialförvaltningen",
                "Individ- och familjeomsorg",
                "Äldreomsorg",
                "Stöd vid funktionsnedsättning",
                "Kultur- och fritidsnämnden",
                "Kultur- och fritidsförvaltningen",
                "Bibliotek",
                "Fritid och ungdom",
            ],
            await Reach.Of(App, "chef")
        );
    }

    [Fact]
    public async Task A_function_taken_away_ends_the_session_and_the_reach_at_once()
    {
        var chef = await App.As("chef");
        (await chef.Open("/konto")).Shows("Chef, Kultur- och fritidsnämnden");
        var form = await (await App.As("administrator")).Open(await Address("Samir Öberg"));

        await form.Press("Ta bort uppdraget Chef, Kultur- och fritidsnämnden");

        Assert.StartsWith(
            "/logga-in",
            (await chef.Open("/konto")).Address,
            StringComparison.Ordinal
        );
        Assert.Empty(await Reach.Of(App, "chef"));
    }

    [Fact]
    public async Task An_ended_account_is_out_at_once_and_cannot_come_back()
    {
        var vera = await Vera.Joins(App);
        var form = await (await App.As("administrator")).Open(await Address(Vera.Name));

        await form.Press("Avsluta kontot");

        Assert.StartsWith(
            "/logga-in",
            (await vera.Open("/konto")).Address,
            StringComparison.Ordinal
        );
        (await Vera.SignsIn(App.Visitor())).Shows(
            "E-postadressen eller lösenordet stämmer inte, eller så är kontot låst"
        );
    }

    [Fact]
    public async Task The_last_administrator_cannot_go()
    {
        var form = await (await App.As("administrator")).Open(await Address("Leila Rahimi"));

        (await form.Press("Avsluta kontot"))
            .Answers(HttpStatusCode.Conflict)
            .Shows("Organisationen måste ha minst en administratör.");
        (await form.Press("Ta bort uppdraget Administratör, hela organisationen")).Answers(
            HttpStatusCode.Conflict
        );
    }

    [Fact]
    public async Task A_new_link_puts_the_earlier_one_out_of_use()
    {
        var earlier = await Vera.IsInvited(App);
        var form = await (await App.As("administrator")).Open(await Address(Vera.Name));

        var page = await form.Press("Gör en ny länk");

        (await App.Visitor().Open(earlier)).Answers(HttpStatusCode.NotFound);
        var link = page.ByLabel("Länk att lämna över").GetAttribute("value")!;
        (await App.Visitor().Open(link)).Answers(HttpStatusCode.OK).Shows("Hej Vera Blom.");
    }

    [Fact]
    public async Task Name_and_address_are_changed()
    {
        var form = await (await App.As("administrator")).Open(await Address("Samir Öberg"));

        var page = await form.Submit("Spara uppgifterna", ("Namn", "Samir Berg"));

        Assert.Equal("Samir Berg", page.Heading);
    }

    private async Task<string> Address(string person) =>
        (await (await App.As("administrator")).Open("/organisation"))
            .Document.QuerySelectorAll("main a")
            .Single(link => link.TextContent == person)
            .GetAttribute("href")!;
}
