using System.Net;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.Organisations.NewPerson;

namespace MrPlatform.Tests.Organisations.SignIn;

public sealed class SignInTests : AppTests
{
    [Fact]
    public async Task A_visitor_is_sent_to_sign_in_and_then_back()
    {
        await Vera.Joins(App);
        var visitor = App.Visitor();

        var form = await visitor.Open("/konto");
        Assert.StartsWith("/logga-in?till=%2Fkonto", form.Address, StringComparison.Ordinal);
        var page = await form.Submit(
            "Logga in",
            ("E-post", Vera.Email),
            ("Lösenord", Vera.Password)
        );

        Assert.Equal("/konto", page.Address);
        Assert.Equal("Ditt konto", page.Heading);
    }

    [Theory]
    [InlineData("https://ond.example/")]
    [InlineData("//ond.example")]
    [InlineData("/\\ond.example")]
    [InlineData("~/konto")]
    public async Task Nobody_is_sent_away_from_us_after_signing_in(string elsewhere)
    {
        var visitor = App.Visitor(followRedirects: false);

        var page = await visitor.Post("/logga-in/demo", ("person", "chef"), ("till", elsewhere));

        Assert.Equal("/arbetsyta", page.Response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Looking_at_the_sign_in_page_sets_no_cookie()
    {
        var page = await App.Visitor().Open("/logga-in");

        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Unknown_address_and_wrong_password_get_the_same_sentence()
    {
        await Vera.Joins(App);

        var wrong = await Vera.SignsIn(App.Visitor(), "fel lösenord helt och hållet");
        var unknown = await (Vera with { Email = "ingen@exempelkoping.example" }).SignsIn(
            App.Visitor()
        );

        const string sentence = "E-postadressen eller lösenordet stämmer inte.";
        wrong.Answers(HttpStatusCode.OK).Shows(sentence);
        unknown.Answers(HttpStatusCode.OK).Shows(sentence);
    }

    [Fact]
    public async Task Address_is_kept_and_password_is_not_after_a_failure()
    {
        var page = await Vera.SignsIn(App.Visitor());

        Assert.Equal(Vera.Email, page.ByLabel("E-post").GetAttribute("value"));
        Assert.Equal("", page.ByLabel("Lösenord").GetAttribute("value"));
    }

    [Fact]
    public async Task Five_failures_lock_the_account_for_fifteen_minutes()
    {
        await Vera.Joins(App);
        for (var i = 0; i < 4; i++)
            (await Vera.SignsIn(App.Visitor(), "fel")).DoesNotShow("Kontot är låst");

        (await Vera.SignsIn(App.Visitor(), "fel")).Shows(
            "Kontot är låst efter fem misslyckade försök. Du kan försöka igen klockan 10:15."
        );
        (await Vera.SignsIn(App.Visitor())).Shows("Kontot är låst");
        App.Clock.Advance(TimeSpan.FromMinutes(16));

        Assert.Equal("/arbetsyta", (await Vera.SignsIn(App.Visitor())).Address);
    }

    [Fact]
    public async Task A_success_forgets_earlier_failures()
    {
        await Vera.Joins(App);
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 4; i++)
                await Vera.SignsIn(App.Visitor(), "fel");
            Assert.Equal("/arbetsyta", (await Vera.SignsIn(App.Visitor())).Address);
        }
    }

    [Fact]
    public async Task A_form_without_our_token_is_not_taken()
    {
        await Vera.Joins(App);

        var page = await App.Visitor()
            .Post("/logga-in", ("Input.Email", Vera.Email), ("Input.Password", Vera.Password));

        page.Shows("Sidan hade legat öppen för länge.");
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var visitor = await App.As("chef");

        var page = await (await visitor.Open("/logga-ut")).Press("Ja, logga ut");

        Assert.Equal("/", page.Address);
        Assert.StartsWith(
            "/logga-in",
            (await visitor.Open("/konto")).Address,
            StringComparison.Ordinal
        );
    }
}
