using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.Library.Helped;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.Library.Helped;

/// <summary>What readers said, for the national editor, who answers with a change.</summary>
public sealed class ReaderAnswersTests : AppTests
{
    private const string Place = "/uppslagsverk/rattigheter/R02";

    [Theory]
    [InlineData("processledare")]
    [InlineData("administrator")]
    [InlineData("revisor-region")]
    public async Task Nobody_else_comes_there(string person)
    {
        var visitor = await App.As(person);
        var answer = await Said("Fel");

        (await visitor.Open("/lasarsvar")).Answers(HttpStatusCode.Forbidden);
        (await visitor.Open($"/lasarsvar/{answer}")).Answers(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_answer_that_does_not_exist_is_absent() =>
        (await (await App.As("redaktor")).Open($"/lasarsvar/{Guid.NewGuid()}")).Answers(
            HttpStatusCode.NotFound
        );

    [Fact]
    public async Task Texts_stand_latest_first_and_each_page_has_its_counts()
    {
        await Said("Det äldre");
        await Said("Det senare");
        await Said(null);
        await Said(null, "Ja");

        var page = await (await App.As("redaktor")).Open("/lasarsvar");

        var texts = page.Document.QuerySelectorAll("main ol > li").Select(Words.Of).ToList();
        Assert.Contains("Det senare", texts[0], StringComparison.Ordinal);
        Assert.Contains("Det äldre", texts[1], StringComparison.Ordinal);
        var counts = page
            .Document.QuerySelectorAll("tbody tr")
            .Single(row => row.QuerySelector($"a[href='{Place}']") is not null)
            .QuerySelectorAll("td")
            .Select(Words.Of);
        Assert.Equal(["3", "1", "2"], counts);
    }

    [Fact]
    public async Task The_list_can_be_held_to_a_page_an_answer_and_what_waits()
    {
        await Said("Nej här");
        await Said("Ja här", "Ja");
        var page = await (await App.As("redaktor")).Open("/lasarsvar");

        var no = await page.Fill("Sida", Place).Submit("Visa urvalet", ("Svar", "Nej"));

        Assert.Contains(
            "Nej här",
            Words.Of(Assert.Single(no.Document.QuerySelectorAll("main ol > li"))),
            StringComparison.Ordinal
        );
        no.DoesNotShow("Ja här");
        page.Shows("fritidshemmet");
        var waiting = await (await (await App.As("redaktor")).Open("/lasarsvar"))
            .Choose("Bara dem som väntar")
            .Press("Visa urvalet");
        waiting.Shows("Ja här").Shows("Nej här").DoesNotShow("Jag letade efter vad som gäller");
    }

    [Fact]
    public async Task An_answer_with_a_change_is_shown_on_the_page_at_once_also_where_it_was_kept()
    {
        var answer = await Said("Vem frågar jag?");
        (await App.Visitor().Open(Place)).DoesNotShow("efter en läsares synpunkt");
        App.Clock.Advance(TimeSpan.FromDays(11));
        var visitor = App.Visitor();
        (await visitor.Open(Place)).DoesNotShow("efter en läsares synpunkt");
        var page = await (await App.As("redaktor")).Open($"/lasarsvar/{answer}");

        page = await page.Choose("Jag har ändrat sidan")
            .Submit("Spara", ("Vad ändrade du", "Vi har skrivit vem man frågar."));

        Assert.Equal("/lasarsvar", page.Address);
        page.Shows("Sidan ändrades 3 december 2026 av Elsa Wikander.");
        (await visitor.Open(Place)).Shows(
            "3 december 2026 efter en läsares synpunkt: Vi har skrivit vem man frågar."
        );
        (await visitor.Open("/en" + Place)).Shows("after a reader’s comment:");
        (await visitor.Open("/uppslagsverk/rattigheter/R03")).DoesNotShow("läsares synpunkt");
        var entry = await Journal(answer);
        Assert.Equal(
            (Acts.PageChangedForReader, "Elsa Wikander", "Vi har skrivit vem man frågar."),
            (entry.Act, entry.PersonName, entry.Why)
        );
        Assert.Equal(Place, entry.Words["sida"]);
    }

    [Fact]
    public async Task The_page_tells_of_its_latest_change_only()
    {
        foreach (var change in new[] { "Första ändringen", "Andra ändringen" })
        {
            var answer = await Said("Ändra");
            await (await (await App.As("redaktor")).Open($"/lasarsvar/{answer}"))
                .Choose("Jag har ändrat sidan")
                .Submit("Spara", ("Vad ändrade du", change));
        }

        (await App.Visitor().Open(Place)).Shows("Andra ändringen").DoesNotShow("Första ändringen");
    }

    [Fact]
    public async Task No_change_is_said_to_the_editors_only()
    {
        var answer = await Said("Ta bort sidan");
        var editor = await App.As("redaktor");

        await (await editor.Open($"/lasarsvar/{answer}"))
            .Choose("Sidan ändras inte")
            .Submit("Spara", ("Vad ändrade du", "Sidan behövs."));

        (await editor.Open($"/lasarsvar/{answer}")).Shows("Ingen ändring").Shows("Sidan behövs.");
        (await App.Visitor().Open(Place)).DoesNotShow("Sidan behövs.");
        Assert.Equal(Acts.ReaderAnswerHandled, (await Journal(answer)).Act);
    }

    [Fact]
    public async Task What_was_done_must_be_said_and_is_done_once()
    {
        var answer = await Said("Ändra");
        var page = await (await App.As("redaktor")).Open($"/lasarsvar/{answer}");

        (await page.Press("Spara"))
            .HasError("Jag har ändrat sidan", "Välj vad du gjorde")
            .HasError("Vad ändrade du", "Skriv vad du ändrade");

        page.Choose("Jag har ändrat sidan");
        await page.Submit("Spara", ("Vad ändrade du", "En gång"));
        (await page.Submit("Spara", ("Vad ändrade du", "Två gånger")))
            .Answers(HttpStatusCode.Conflict)
            .Shows("Läsarsvaret är redan omhändertaget.");
    }

    [Fact]
    public async Task A_text_that_should_not_have_been_written_is_taken_away()
    {
        var answer = await Said("Min granne Kalle är sjuk");
        var page = await (await App.As("redaktor")).Open($"/lasarsvar/{answer}");

        page = await page.Press("Ta bort texten");

        page.Shows("Ingen text.").DoesNotShow("Kalle");
        var entry = await Journal(answer);
        Assert.Equal(Acts.ReaderCommentRemoved, entry.Act);
        Assert.DoesNotContain("Kalle", entry.Details + entry.Why, StringComparison.Ordinal);
    }

    /// <summary>A reader answers about the page, perhaps with words.</summary>
    private async Task<Guid> Said(string? comment, string button = "Nej")
    {
        var page = await App.Visitor().Open(Place);
        App.Clock.Advance(TimeSpan.FromSeconds(30));
        var thanks = await page.Press(button);
        if (comment is not null)
            await thanks.Submit("Skicka texten", ("Vad saknades?", comment));
        await using var scope = App.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .ReaderAnswers.OrderByDescending(a => a.At)
            .Select(a => a.Id)
            .FirstAsync();
    }

    private async Task<JournalEntry> Journal(Guid answer)
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .Journal.SingleAsync(e => e.SubjectId == answer);
    }
}
