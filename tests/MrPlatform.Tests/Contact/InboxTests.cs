using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.Contact;
using MrPlatform.Mail;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Contact;

/// <summary>The inbox of the national editor: read, answer, close and dispose of what was written.</summary>
public sealed class InboxTests : AppTests
{
    [Theory]
    [InlineData("processledare")]
    [InlineData("administrator")]
    [InlineData("revisor-region")]
    public async Task Nobody_else_comes_there(string person)
    {
        var visitor = await App.As(person);

        (await visitor.Open("/inkorg")).Answers(HttpStatusCode.Forbidden);
        (await visitor.Open("/arbetsyta")).DoesNotShow("Inkorg");
    }

    [Fact]
    public async Task A_message_that_does_not_exist_is_absent() =>
        (await (await App.As("redaktor")).Open($"/inkorg/{Guid.NewGuid()}")).Answers(
            HttpStatusCode.NotFound
        );

    [Fact]
    public async Task The_latest_message_stands_first_and_is_found_by_its_number()
    {
        await SomeoneWrites.Sends(App, address: "/kontakt?om=/sok");
        var number = (await SomeoneWrites.Latest(App)).Reference.ToString();
        var editor = await App.As("redaktor");

        var inbox = await editor.Open("/inkorg");

        Assert.Contains(
            number,
            inbox.Document.QuerySelector("tbody tr")!.TextContent,
            StringComparison.Ordinal
        );
        inbox.Shows("Fel på en sida: /sok");
        var found = await inbox.Submit("Sök meddelandet", ("Sök på referensnummer", number));
        Assert.Single(found.Document.QuerySelectorAll("tbody tr"));
        var wrong = number[..^1] + (char)('0' + (number[^1] - '0' + 1) % 10);
        (await inbox.Submit("Sök meddelandet", ("Sök på referensnummer", wrong))).Shows(
            "Numret stämmer inte."
        );
    }

    [Fact]
    public async Task The_list_can_be_held_to_one_state()
    {
        var editor = await App.As("redaktor");

        var page = await (await editor.Open("/inkorg")).Follow("Besvarat 1");

        Assert.Equal(
            "Besvarat",
            Assert.Single(page.Document.QuerySelectorAll("tbody tr")).Children[2].TextContent
        );
    }

    [Fact]
    public async Task An_answer_is_recorded_and_goes_as_a_letter_to_whoever_left_an_address()
    {
        await SomeoneWrites.Sends(App);
        var page = await Opened();

        page = await page.Submit("Skicka svaret", ("Ditt svar", "Tack! Länken är rättad."));

        page.Answers(HttpStatusCode.OK)
            .Shows("Besvarat 22 november 2026")
            .Shows("av Elsa Wikander")
            .Shows("Tack! Länken är rättad.")
            .Shows("Till eva@kommun.example: väntar i utkorgen.");
        var message = await SomeoneWrites.Latest(App);
        Assert.Equal(ContactState.Answered, message.State);
        var letter = (await Letters(message.Id)).Single(l => l.Recipient == "eva@kommun.example");
        Assert.Equal($"Svar på ditt meddelande {message.Reference}", letter.Subject);
        Assert.Contains("Tack! Länken är rättad.", letter.Body, StringComparison.Ordinal);
        Assert.Contains(
            "> Länken till lagen är trasig.\n> Så här",
            letter.Body.ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
        Assert.Equal([Acts.MessageReceived, Acts.MessageAnswered], await Journal(message.Id));
    }

    [Fact]
    public async Task Whoever_wrote_in_english_is_answered_in_english()
    {
        var form = await SomeoneWrites.OpensForm(App, "/en/kontakt");
        await form.Choose("A question")
            .Submit(
                "Send the message",
                ("Your message", "Is it free?"),
                ("Your e-mail address", "eve@kommun.example")
            );

        await (await Opened()).Submit("Skicka svaret", ("Ditt svar", "Yes."));

        var message = await SomeoneWrites.Latest(App);
        var letters = await Letters(message.Id);
        Assert.Contains(letters, l => l.Subject == $"Answer to your message {message.Reference}");
        Assert.Contains(letters, l => l.Subject == $"{message.Reference}: En fråga");
    }

    [Fact]
    public async Task Without_an_address_the_answer_is_kept_and_no_letter_is_written()
    {
        await SomeoneWrites.Sends(App, email: null);

        var page = await (await Opened()).Submit("Spara svaret", ("Ditt svar", "Rättat."));

        page.Shows("Rättat.");
        Assert.Single(await Letters((await SomeoneWrites.Latest(App)).Id));
    }

    [Theory]
    [InlineData("Skicka svaret", "Ditt svar", "Skriv svaret")]
    [InlineData("Avsluta meddelandet", "Varför är det klart?", "Skriv varför")]
    public async Task An_act_without_words_is_not_taken(
        string button,
        string field,
        string sentence
    )
    {
        await SomeoneWrites.Sends(App);

        (await (await Opened()).Press(button)).HasError(field, sentence);

        Assert.Equal(ContactState.New, (await SomeoneWrites.Latest(App)).State);
    }

    [Fact]
    public async Task Two_editors_do_not_answer_over_each_other()
    {
        await SomeoneWrites.Sends(App);
        var mine = await Opened();
        var theirs = await Opened();
        await theirs.Submit("Skicka svaret", ("Ditt svar", "Rättat i dag."));

        var page = await mine.Submit("Skicka svaret", ("Ditt svar", "Vi tittar på det."));

        page.Answers(HttpStatusCode.Conflict)
            .Shows("Någon annan har gjort något med meddelandet medan du skrev.")
            .Shows("Rättat i dag.")
            .Shows("Vi tittar på det.");
        Assert.Single((await SomeoneWrites.Latest(App)).History);
        await page.Press("Skicka svaret");
        Assert.Equal(2, (await SomeoneWrites.Latest(App)).History.Count);
    }

    private async Task<Page> Opened()
    {
        var message = await SomeoneWrites.Latest(App);
        return await (await App.As("redaktor")).Open($"/inkorg/{message.Id}");
    }

    private async Task<List<Letter>> Letters(Guid message)
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .Letters.AsNoTracking()
            .Where(l => l.About == message)
            .ToListAsync();
    }

    private async Task<List<string>> Journal(Guid message)
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .Journal.Where(e => e.SubjectId == message)
            .OrderBy(e => e.At)
            .ThenBy(e => e.Id)
            .Select(e => e.Act)
            .ToListAsync();
    }
}
