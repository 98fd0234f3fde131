using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Contact;

/// <summary>What keeps robots out of the contact form, and that it never keeps a person out.</summary>
public sealed class RobotTests : AppTests
{
    private const string Trap = "hemsida";

    [Fact]
    public async Task Whoever_sends_in_a_second_is_asked_to_wait_and_keeps_all_that_was_typed()
    {
        var form = await App.Visitor().Open("/kontakt");
        App.Clock.Advance(TimeSpan.FromSeconds(1));

        var page = await Filled(form).Press("Skicka meddelandet");

        page.Answers(HttpStatusCode.OK).Shows("Vänta ett par sekunder och skicka igen.");
        Assert.Equal(2, await SomeoneWrites.Count(App));
        Assert.Equal("Hej!", ((IHtmlTextAreaElement)page.ByLabel("Ditt meddelande")).Value);
        Assert.True(((IHtmlInputElement)page.ByLabel("En fråga")).IsChecked);

        // Counted from when the form was first drawn, so two more seconds are enough.
        App.Clock.Advance(TimeSpan.FromSeconds(2));
        (await page.Press("Skicka meddelandet")).Shows("Ditt nummer är");
    }

    [Fact]
    public async Task Whoever_fills_the_hidden_field_gets_nothing_in_but_a_person_does_the_second_time()
    {
        var form = await SomeoneWrites.OpensForm(App);
        ((IHtmlInputElement)Hidden(form)).Value = "https://annons.example";

        var page = await Filled(form).Press("Skicka meddelandet");

        page.Shows("Vi kunde inte avgöra om det var en människa som skickade.");
        Assert.Equal(2, await SomeoneWrites.Count(App));
        Assert.Equal("", ((IHtmlInputElement)Hidden(page)).Value);
        (await page.Press("Skicka meddelandet")).Shows("Ditt nummer är");
    }

    [Fact]
    public async Task The_hidden_field_is_met_by_nobody()
    {
        var trap = Hidden(await App.Visitor().Open("/kontakt"));

        Assert.Equal("-1", trap.GetAttribute("tabindex"));
        Assert.Equal("off", trap.GetAttribute("autocomplete"));
        Assert.NotNull(trap.Closest("[aria-hidden=true].mr-trap"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("påhittat")]
    public async Task Without_a_token_of_ours_nothing_is_taken(string token)
    {
        var page = await App.Visitor()
            .Post(
                "/kontakt",
                ("_token", token),
                ("Input.Topic", "Other"),
                ("Input.Text", "Köp billigt")
            );

        page.Shows("Sidan hade legat öppen för länge.").Shows("Köp billigt");
        Assert.Equal(2, await SomeoneWrites.Count(App));
    }

    [Fact]
    public async Task A_token_from_another_form_is_none()
    {
        var form = await SomeoneWrites.OpensForm(App);
        var other = form
            .Document.QuerySelectorAll("form[action='/utseende'] input[name=_token]")
            .Single()
            .GetAttribute("value")!;

        await App.Visitor()
            .Post("/kontakt", ("_token", other), ("Input.Topic", "Other"), ("Input.Text", "Köp"));

        Assert.Equal(2, await SomeoneWrites.Count(App));
    }

    [Fact]
    public async Task After_half_a_day_the_form_is_too_old_but_can_be_sent_again()
    {
        var form = await App.Visitor().Open("/kontakt");
        App.Clock.Advance(TimeSpan.FromHours(13));

        var page = await Filled(form).Press("Skicka meddelandet");

        page.Shows("Sidan hade legat öppen för länge.");
        App.Clock.Advance(TimeSpan.FromSeconds(5));
        (await page.Press("Skicka meddelandet")).Shows("Ditt nummer är");
    }

    [Fact]
    public async Task Too_many_from_one_network_must_wait_and_keep_what_they_wrote()
    {
        await using var app = await TestApp.Start(
            settings: new() { ["PublicForms:PerHour"] = "2" }
        );
        for (var i = 0; i < 2; i++)
            (await SomeoneWrites.Sends(app)).Answers(HttpStatusCode.OK);

        var page = await SomeoneWrites.Sends(app, "Tredje gången");

        page.Answers(HttpStatusCode.TooManyRequests)
            .Shows("Det har kommit mycket från ditt nätverk den senaste timmen.")
            .Shows("Tredje gången");
        Assert.Equal(4, await SomeoneWrites.Count(app));
        (await app.Visitor().Open("/kontakt")).Answers(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Each_network_is_counted_for_itself_and_a_subscriber_of_ipv6_as_one()
    {
        await using var app = await TestApp.Start(
            settings: new() { ["PublicForms:PerHour"] = "1", ["FORWARDEDHEADERS_ENABLED"] = "true" }
        );

        Assert.Equal(HttpStatusCode.Found, await From(app, "192.0.2.1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await From(app, "192.0.2.1"));
        Assert.Equal(HttpStatusCode.Found, await From(app, "192.0.2.2"));
        Assert.Equal(HttpStatusCode.Found, await From(app, "2001:db8:1:2::7"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await From(app, "2001:db8:1:2:ffff::9"));
        Assert.Equal(HttpStatusCode.Found, await From(app, "2001:db8:1:3::7"));
    }

    private static Page Filled(Page form) =>
        form.Choose("En fråga").Fill("Ditt meddelande", "Hej!");

    private static IElement Hidden(Page page) =>
        page.Document.QuerySelectorAll($"input[name={Trap}]").Single();

    private static async Task<HttpStatusCode> From(TestApp app, string network)
    {
        var form = await SomeoneWrites.OpensForm(app);
        var token = form
            .Document.QuerySelectorAll("form[action='/kontakt'] input[name=_token]")
            .Single()
            .GetAttribute("value")!;
        using var sent = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri("/kontakt", UriKind.Relative)
        );
        sent.Headers.Add("X-Forwarded-For", network);
        sent.Content = new FormUrlEncodedContent([
            new("_token", token),
            new("Input.Topic", "Other"),
            new("Input.Text", "Hej!"),
        ]);
        using var answer = await app.Visitor().Http.SendAsync(sent);
        return answer.StatusCode;
    }
}
