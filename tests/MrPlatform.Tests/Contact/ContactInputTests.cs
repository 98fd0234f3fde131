using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Contact;

/// <summary>What is not taken in the contact form, and that nothing typed is lost.</summary>
public sealed class ContactInputTests(TestApp app) : SharedAppTests(app)
{
    [Fact]
    public async Task What_is_missing_is_asked_for_and_what_was_typed_is_kept()
    {
        var form = await SomeoneWrites.OpensForm(App, "/kontakt?om=/sok");
        var before = await SomeoneWrites.Count(App);

        var page = await form.Submit(
            "Skicka meddelandet",
            ("Ditt namn", "Eva Åström"),
            ("Din e-postadress", "eva@kommun")
        );

        page.HasError("Ditt meddelande", "Skriv ditt meddelande")
            .HasError("Din e-postadress", "Skriv en hel e-postadress")
            .HasError("Fel på en sida", "Välj vad det gäller")
            .Shows("Meddelandet är inte skickat än");
        Assert.Equal("Eva Åström", ((IHtmlInputElement)page.ByLabel("Ditt namn")).Value);
        Assert.Equal("/sok", ((IHtmlInputElement)page.ByLabel("Vilken sida gäller det?")).Value);
        Assert.Equal(before, await SomeoneWrites.Count(App));
    }

    [Theory]
    [InlineData("Input.Text", 4001, "Meddelandet är för långt")]
    [InlineData("Input.Name", 101, "Namnet är för långt")]
    [InlineData("Input.Page", 301, "Adressen till sidan är för lång")]
    public async Task Longer_than_that_is_not_taken(string field, int length, string sentence)
    {
        var page = await Send((field, new string('å', length)));

        page.Shows(sentence);
        Assert.Equal(2, await SomeoneWrites.Count(App));
    }

    [Theory]
    [InlineData("Input.Email", "eva@kommun.example\r\nBcc: alla@kommun.example")]
    [InlineData("Input.Email", "eva@kommun.example,alla@kommun.example")]
    [InlineData("Input.Email", "\"Eva\" <eva@kommun.example>")]
    [InlineData("Input.Name", "Eva\r\nBcc: alla@kommun.example")]
    [InlineData("Input.Page", "/sok\r\nBcc: alla@kommun.example")]
    [InlineData("Input.Topic", "17")]
    public async Task Nobody_can_write_a_header_of_their_own(string field, string value)
    {
        var page = await Send((field, value));

        page.Answers(HttpStatusCode.OK).Shows("Meddelandet är inte skickat än");
        Assert.Equal(2, await SomeoneWrites.Count(App));
    }

    [Theory]
    [InlineData("//annan.example/sida")]
    [InlineData("https://annan.example/")]
    [InlineData("/\\annan.example")]
    public async Task Only_pages_of_ours_are_filled_in(string about)
    {
        var form = await App.Visitor().Open("/kontakt?om=" + Uri.EscapeDataString(about));

        Assert.Equal("", ((IHtmlInputElement)form.ByLabel("Vilken sida gäller det?")).Value);
    }

    /// <summary>A form that is right but for one field, sent past the page.</summary>
    private async Task<Page> Send((string Name, string Value) wrong)
    {
        var form = await SomeoneWrites.OpensForm(App);
        var token = form
            .Document.QuerySelectorAll<IHtmlInputElement>(
                "form[action='/kontakt'] input[name=_token]"
            )
            .Single()
            .Value;
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["_token"] = token,
            ["Input.Topic"] = "Fault",
            ["Input.Text"] = "Något är fel.",
            [wrong.Name] = wrong.Value,
        };
        return await App.Visitor().Post("/kontakt", [.. fields.Select(f => (f.Key, f.Value))]);
    }
}
