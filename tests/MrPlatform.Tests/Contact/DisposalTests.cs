using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.Contact;
using MrPlatform.Mail;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Contact;

/// <summary>The end of a message: closed, and disposed of by decision.</summary>
public sealed class DisposalTests : AppTests
{
    [Fact]
    public async Task A_closed_message_cannot_be_closed_again()
    {
        await SomeoneWrites.Sends(App);
        var open = await Opened();
        await open.Submit("Avsluta meddelandet", ("Varför är det klart?", "Rättat"));
        var message = await SomeoneWrites.Latest(App);
        Assert.Equal(ContactState.Closed, message.State);
        Assert.Equal("Rättat", message.History[^1].Text);

        var again = await Post(message, "Close", ("Reason", "En gång till"));

        again.Answers(HttpStatusCode.Conflict).Shows("Meddelandet är redan avslutat.");
    }

    [Fact]
    public async Task An_open_message_cannot_be_disposed_of()
    {
        await SomeoneWrites.Sends(App);
        var message = await SomeoneWrites.Latest(App);

        var page = await Post(message, "Dispose", ("Decision", "Planen"));

        page.Answers(HttpStatusCode.Conflict).Shows("Avsluta meddelandet innan du gallrar det.");
    }

    [Fact]
    public async Task Disposal_takes_away_all_that_was_written_and_says_who_decided()
    {
        await SomeoneWrites.Sends(App);
        await (await Opened()).Submit("Skicka svaret", ("Ditt svar", "Hej Eva Åström!"));
        await (await Opened()).Submit(
            "Avsluta meddelandet",
            ("Varför är det klart?", "Eva är nöjd")
        );

        var page = await (await Opened()).Submit(
            "Gallra meddelandet",
            ("Vad tillåter gallringen?", "Dokumenthanteringsplanen punkt 4")
        );

        page.Shows("Det som stod här är gallrat.").DoesNotShow("Eva").DoesNotShow("trasig");
        var message = await SomeoneWrites.Latest(App);
        Assert.Equal(
            ("", null, null, null),
            (message.Text, message.SenderName, message.SenderEmail, message.Page)
        );
        Assert.Equal(
            ["", "", "Dokumenthanteringsplanen punkt 4"],
            message.History.Select(a => a.Text)
        );
        Assert.All(
            await Letters(message.Id),
            letter =>
            {
                Assert.Equal(("", "", ""), (letter.Recipient, letter.Subject, letter.Body));
                Assert.Equal((null, null), (letter.ReplyTo, letter.TryAt));
            }
        );
        Assert.DoesNotContain("Eva", await WholeJournal(message.Id), StringComparison.Ordinal);
        Assert.Contains("Elsa Wikander", await WholeJournal(message.Id), StringComparison.Ordinal);
        (await Post(message, "Answer", ("Answer", "Hej"))).Answers(HttpStatusCode.Conflict);
    }

    private async Task<Page> Opened()
    {
        var message = await SomeoneWrites.Latest(App);
        return await (await App.As("redaktor")).Open($"/inkorg/{message.Id}");
    }

    /// <summary>An act the page no longer offers, sent as it stands.</summary>
    private async Task<Page> Post(ContactMessage message, string handler, (string, string) field)
    {
        var editor = await App.As("redaktor");
        var token = (await editor.Open("/inkorg"))
            .Document.QuerySelector("input[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
        return await editor.Post(
            $"/inkorg/{message.Id}?handler={handler}",
            ("__RequestVerificationToken", token),
            ("Version", message.Version.ToString(CultureInfo.InvariantCulture)),
            field
        );
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

    private async Task<string> WholeJournal(Guid message)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var entries = await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .Journal.Where(e => e.SubjectId == message)
            .ToListAsync();
        return string.Join('\n', entries.Select(e => $"{e.PersonName} {e.Details} {e.Why}"));
    }
}
