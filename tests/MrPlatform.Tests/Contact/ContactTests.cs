using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.Contact;
using MrPlatform.Mail;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Contact;

/// <summary>The contact form as a visitor meets it, and what becomes of what they write.</summary>
public sealed class ContactTests : AppTests
{
    [Fact]
    public async Task A_message_gets_a_reference_number_and_is_kept_as_it_was_written()
    {
        var page = await SomeoneWrites.Sends(
            App,
            address: "/kontakt?om=/uppslagsverk/kriterier/D3.1.4"
        );

        Assert.Equal("Tack för ditt meddelande", page.Heading);
        var message = await SomeoneWrites.Latest(App);
        page.Shows($"Ditt nummer är {message.Reference}.");
        Assert.Matches(@"^MR-2026-\d{4}-\d$", message.Reference.ToString());
        Assert.Equal(SomeoneWrites.Text, message.Text.ReplaceLineEndings("\n"));
        Assert.Equal("/uppslagsverk/kriterier/D3.1.4", message.Page);
        Assert.Equal(
            ("Eva Åström", "eva@kommun.example", "sv", ContactTopic.Fault, ContactState.New),
            (
                message.SenderName,
                message.SenderEmail,
                message.Language,
                message.Topic,
                message.State
            )
        );
        Assert.Equal(App.Clock.GetUtcNow(), message.ReceivedAt);
        Assert.Equal(
            "/uppslagsverk/kriterier/D3.1.4",
            page.Link("Tillbaka till sidan").GetAttribute("href")
        );
    }

    [Fact]
    public async Task It_leaves_a_line_in_the_journal_that_says_nothing_of_the_writer()
    {
        await SomeoneWrites.Sends(App);

        var message = await SomeoneWrites.Latest(App);
        await using var scope = App.Services.CreateAsyncScope();
        var entry = await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .Journal.SingleAsync(e => e.SubjectId == message.Id);
        Assert.Equal(Acts.MessageReceived, entry.Act);
        Assert.Equal(message.Reference.ToString(), entry.Words["nummer"]);
        Assert.Null(entry.PersonId);
        Assert.DoesNotContain("Eva", entry.Details + entry.PersonName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_and_address_may_be_left_out_and_then_the_page_says_that_no_answer_comes()
    {
        var form = await SomeoneWrites.OpensForm(App);

        var page = await form.Choose("Något annat")
            .Submit("Skicka meddelandet", ("Ditt meddelande", "Tack för uppslagsverket."));

        page.Shows("Du lämnade ingen e-postadress, så vi kan inte svara dig.");
        var message = await SomeoneWrites.Latest(App);
        Assert.Equal((null, null, null), (message.SenderName, message.SenderEmail, message.Page));
    }

    [Fact]
    public async Task Nobody_is_given_a_cookie_for_writing_and_nobody_reads_what_another_wrote()
    {
        var form = await SomeoneWrites.OpensForm(App);
        Assert.False(form.Response.Headers.Contains("Set-Cookie"));

        var page = await SomeoneWrites.Sends(App);

        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
        Assert.True(page.Response.Headers.CacheControl?.NoStore);
        page.DoesNotShow("eva@kommun.example").DoesNotShow("trasig");
        var message = await SomeoneWrites.Latest(App);
        (await App.Visitor().Open($"/kontakt/{message.Id}")).Answers(HttpStatusCode.NotFound);
        (await App.Visitor().Open("/kontakt/finns-inte")).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nothing_is_kept_beside_what_was_typed()
    {
        await SomeoneWrites.Sends(App);

        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var columns = db
            .Model.FindEntityType(typeof(ContactMessage))!
            .GetProperties()
            .Select(p => p.Name)
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            "Id Language Number Page ReceivedAt SenderEmail SenderName State Text Topic Version Year",
            string.Join(' ', columns)
        );
        Assert.DoesNotContain(
            App.Log.Lines,
            line => line.Contains("Eva", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            App.Log.Lines,
            line => line.Contains("trasig", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task In_english_the_form_and_the_thanks_are_english()
    {
        var form = await SomeoneWrites.OpensForm(App, "/en/kontakt");

        var page = await form.Choose("A question")
            .Submit("Send the message", ("Your message", "Is it free?"));

        page.Shows("Your number is MR-2026-");
        Assert.StartsWith("/en/kontakt/", page.Address, StringComparison.Ordinal);
        Assert.Equal("en", (await SomeoneWrites.Latest(App)).Language);
    }

    [Fact]
    public async Task Those_who_write_at_once_get_a_number_each()
    {
        const int many = 12;
        var before = await SomeoneWrites.Count(App);

        var pages = await Task.WhenAll(
            Enumerable.Range(0, many).Select(n => SomeoneWrites.Sends(App, $"Meddelande {n}"))
        );

        Assert.All(pages, page => page.Answers(HttpStatusCode.OK));
        await using var scope = App.Services.CreateAsyncScope();
        var numbers = await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .ContactMessages.Select(m => m.Number)
            .Order()
            .ToListAsync();
        Assert.Equal(Enumerable.Range(1, before + many).Select(n => (long)n), numbers);
    }

    [Fact]
    public async Task Each_year_begins_at_one()
    {
        App.Clock.Advance(TimeSpan.FromDays(60));

        await SomeoneWrites.Sends(App);

        Assert.StartsWith(
            "MR-2027-0001-",
            (await SomeoneWrites.Latest(App)).Reference.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_letter_to_the_responsible_function_waits_in_the_outbox_with_the_message()
    {
        await SomeoneWrites.Sends(App);

        var message = await SomeoneWrites.Latest(App);
        await using var scope = App.Services.CreateAsyncScope();
        var letter = await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .Letters.SingleAsync(l => l.About == message.Id);
        Assert.Equal("redaktionen", letter.Recipient);
        Assert.Equal("eva@kommun.example", letter.ReplyTo);
        Assert.Contains("trasig", letter.Body, StringComparison.Ordinal);
        Assert.Null(letter.SentAt);
    }
}
