using System.Net;
using MrPlatform.Accountability;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Library.Examples;

/// <summary>The national editor reads what organisations hand in, and decides.</summary>
public sealed class ReviewTests : ExampleTests
{
    [Theory]
    [InlineData("processledare")]
    [InlineData("administrator")]
    [InlineData("processledare-region")]
    public async Task Only_the_editors_review(string person)
    {
        var submitted = (await DemoOwnExamples.Of(App)).Submitted;
        var other = await App.As(person);

        (await other.Open("/granska-exempel")).Answers(HttpStatusCode.Forbidden);
        (await other.Open($"/granska-exempel/{submitted}")).Answers(HttpStatusCode.NotFound);
        (await Force(other, $"/granska-exempel/{submitted}?handler=Publish")).Answers(
            HttpStatusCode.NotFound
        );
        (await other.Open("/arbetsyta")).DoesNotShow("Granska exempel");
    }

    [Fact]
    public async Task A_draft_does_not_exist_for_the_editors()
    {
        var draft = (await DemoOwnExamples.Of(App)).Draft;
        var editor = await App.As("redaktor");

        (await editor.Open($"/granska-exempel/{draft}")).Answers(HttpStatusCode.NotFound);
        (await editor.Open($"/granska-exempel/{Guid.NewGuid()}")).Answers(HttpStatusCode.NotFound);
        (await editor.Open("/granska-exempel"))
            .Shows("Beslutsbrev som går att förstå")
            .DoesNotShow("Simskola");
    }

    [Fact]
    public async Task What_is_published_cannot_be_published_again_or_sent_back()
    {
        var published = (await DemoOwnExamples.Of(App)).Published;
        var editor = await App.As("redaktor");
        var address = $"/granska-exempel/{published}";

        (await Force(editor, $"{address}?handler=Publish")).Answers(HttpStatusCode.Conflict);
        (await Force(editor, $"{address}?handler=Return", ("Said.Words", "Nej"))).Answers(
            HttpStatusCode.Conflict
        );
        (
            await Force(
                editor,
                $"/granska-exempel/{(await DemoOwnExamples.Of(App)).Submitted}?handler=Withdraw",
                ("Said.Words", "Nej")
            )
        )
            .Answers(HttpStatusCode.Conflict)
            .Shows("Exemplet är inte publicerat.");
    }

    [Theory]
    [InlineData("Skicka tillbaka", "Skriv vad som behöver ändras")]
    [InlineData("Bara kommentera", "Skriv vad du vill säga")]
    public async Task An_editor_who_says_nothing_is_asked_to(string button, string sentence)
    {
        var submitted = (await DemoOwnExamples.Of(App)).Submitted;
        var editor = await App.As("redaktor");

        (await (await editor.Open($"/granska-exempel/{submitted}")).Press(button)).HasError(
            "Till dem som skrev",
            sentence
        );
    }

    [Fact]
    public async Task What_is_sent_back_is_mended_handed_in_again_and_published()
    {
        var writer = await App.As("processledare");
        var id = await OwnExamples.Submitted(writer);
        var editor = await App.As("redaktor");

        await (await editor.Open($"/granska-exempel/{id}")).Submit(
            "Skicka tillbaka",
            ("Till dem som skrev", "Berätta vad det kostade.")
        );
        (await editor.Open($"/granska-exempel/{id}")).Answers(HttpStatusCode.NotFound);
        var waiting = await (await writer.Open("/arbetsyta")).Follow("Läs och ändra");
        waiting.Shows("Berätta vad det kostade.").Shows("Elsa Wikander");
        await (await waiting.Follow("Fortsätt skriva"))
            .Fill("Så gick det till", "Det kostade lika mycket som en katalog.")
            .Press("Spara och lämna in");
        var published = await (await editor.Open($"/granska-exempel/{id}")).Press(
            "Publicera exemplet"
        );

        (await published.Follow("Öppna sidan")).Shows("Det kostade lika mycket som en katalog.");
        (await (await App.As("revisor")).Open("/handelser"))
            .Shows($"Elsa Wikander skickade tillbaka exemplet {OwnExamples.Title} med kommentarer.")
            .Shows($"Elsa Wikander publicerade exemplet {OwnExamples.Title}.");
    }

    [Fact]
    public async Task A_title_that_others_have_had_gets_an_address_of_its_own()
    {
        var writer = await App.As("processledare");

        var taken = await OwnExamples.Published(App, writer, "Karlskoga snöröjning");
        var again = await OwnExamples.Published(App, writer, "Karlskoga snöröjning!");

        Assert.Equal("/uppslagsverk/exempel/karlskoga-snorojning-2", taken.Address);
        Assert.Equal("/uppslagsverk/exempel/karlskoga-snorojning-3", again.Address);
    }

    [Fact]
    public async Task What_is_withdrawn_says_so_at_its_address_and_is_gone_from_lists_and_search()
    {
        var (id, address) = await OwnExamples.Published(App, await App.As("processledare"));
        var visitor = App.Visitor();
        await Eventually.Is(async () => await Finds(visitor), "the search finds what is published");
        (await visitor.Open("/uppslagsverk/exempel")).Shows(OwnExamples.Title);
        var editor = await App.As("redaktor");
        var page = await editor.Open($"/granska-exempel/{id}");
        (await page.Press("Dra tillbaka exemplet för gott")).HasError(
            "Till dem som skrev",
            "Skriv varför"
        );

        await page.Submit(
            "Dra tillbaka exemplet för gott",
            ("Till dem som skrev", "Lekplatsen är riven.")
        );

        var gone = await visitor.Open(address);
        gone.Answers(HttpStatusCode.Gone)
            .Shows("Exemplet är tillbakadraget")
            .Shows("Lekplatsen är riven.")
            .Shows("22 november 2026")
            .DoesNotShow("Ingen lekte på lekplatsen.");
        (await visitor.Open("/en" + address)).Answers(HttpStatusCode.Gone);
        (await visitor.Open("/uppslagsverk/exempel")).DoesNotShow(OwnExamples.Title);
        await Eventually.Is(
            async () => !await Finds(visitor),
            "the search no longer finds what is withdrawn"
        );
        Assert.Equal(1, await Times(Acts.ExampleWithdrawn));
        var next = await OwnExamples.Published(App, await App.As("processledare"));
        Assert.Equal(address + "-2", next.Address);
    }

    [Fact]
    public async Task The_authors_withdraw_their_own_or_ask_for_it_as_their_function_allows()
    {
        var (id, address) = await OwnExamples.Published(App, await App.As("handlaggare"));
        var officer = await App.As("handlaggare");
        (
            await Force(officer, $"/egna-exempel/{id}?handler=Withdraw", ("Said.Words", "Fel"))
        ).Answers(HttpStatusCode.Forbidden);
        await (await officer.Open($"/egna-exempel/{id}")).Submit(
            "Be redaktionen dra tillbaka det",
            ("Vad vill du säga?", "Siffrorna var fel.")
        );
        (await (await App.As("redaktor")).Open("/granska-exempel")).Shows("vill dras tillbaka");

        await (await (await App.As("processledare")).Open($"/egna-exempel/{id}")).Submit(
            "Dra tillbaka exemplet för gott",
            ("Vad vill du säga?", "Siffrorna var fel, och vi har inga andra.")
        );

        (await App.Visitor().Open(address))
            .Answers(HttpStatusCode.Gone)
            .Shows("Siffrorna var fel, och vi har inga andra.");
        Assert.Equal(1, await Times(Acts.ExampleWithdrawalAsked));
    }

    [Fact]
    public async Task After_two_years_an_example_is_old_until_an_editor_has_read_it_again()
    {
        var published = await DemoOwnExamples.Of(App);
        App.Clock.Advance(TimeSpan.FromDays(760));
        var editor = await App.As("redaktor");
        var address = $"/uppslagsverk/exempel/{published.Slug}";
        (await editor.Open(address)).Shows("Äldre uppgifter, granskas");
        (await editor.Open("/uppslagsverk/exempel")).Shows("Äldre uppgifter, granskas");
        var list = await editor.Open("/granska-exempel");
        Assert.Equal("Äldre uppgifter, läs om", Words.Of(list.Document.QuerySelector("main h2")));
        list.Shows("Gamla i kunskapsbasens filer");

        await (await editor.Open($"/granska-exempel/{published.Published}")).Press(
            "Jag har läst om det, det håller"
        );

        (await editor.Open(address)).DoesNotShow("Äldre uppgifter, granskas");
        (await editor.Open("/granska-exempel")).DoesNotShow("Äldre uppgifter, läs om");
        Assert.Equal(1, await Times(Acts.ExampleReviewedAgain));
    }

    private static async Task<bool> Finds(Visitor visitor) =>
        (await visitor.Open($"/sok?q={OwnExamples.RareWord}")).Text.Contains(
            OwnExamples.Title,
            StringComparison.Ordinal
        );
}
