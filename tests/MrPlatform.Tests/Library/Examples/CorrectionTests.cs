using System.Net;
using MrPlatform.Accountability;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Library.Examples;

/// <summary>What is published can be corrected, by those who tell it or at once by an editor. Readers see when and why.</summary>
public sealed class CorrectionTests : ExampleTests
{
    private const string Why = "Antalet barn var fel, nio ska vara nitton.";
    private const string Old = "Upphandlingen ville ha en färdig katalog.";
    private const string New = "Upphandlingen tog nitton månader.";

    [Theory]
    [InlineData("respondent", HttpStatusCode.Forbidden)]
    [InlineData("processledare-region", HttpStatusCode.NotFound)]
    [InlineData("redaktor", HttpStatusCode.NotFound)]
    public async Task Only_the_authors_propose_a_correction(string person, HttpStatusCode answer)
    {
        var published = (await DemoOwnExamples.Of(App)).Published;
        var other = await App.As(person);

        (await other.Open($"/egna-exempel/{published}/ratta")).Answers(answer);
        (await Force(other, $"/egna-exempel/{published}/ratta", ("Why", Why))).Answers(answer);
        Assert.Equal(0, await Times(Acts.ExampleCorrectionStarted));
    }

    [Theory]
    [InlineData("processledare")]
    [InlineData("administrator")]
    [InlineData("processledare-region")]
    public async Task Only_an_editor_corrects_at_once(string person)
    {
        var published = (await DemoOwnExamples.Of(App)).Published;
        var other = await App.As(person);

        (await other.Open($"/granska-exempel/{published}/ratta")).Answers(HttpStatusCode.NotFound);
        (await Force(other, $"/granska-exempel/{published}/ratta", ("Why", Why))).Answers(
            HttpStatusCode.NotFound
        );
        (await (await App.As("redaktor")).Open($"/granska-exempel/{Guid.NewGuid()}/ratta")).Answers(
            HttpStatusCode.NotFound
        );
        Assert.Equal(0, await Times(Acts.ExampleCorrected));
    }

    [Fact]
    public async Task What_is_not_published_is_not_corrected()
    {
        var demo = await DemoOwnExamples.Of(App);
        var writer = await App.As("processledare");
        var editor = await App.As("redaktor");

        (await Force(writer, $"/egna-exempel/{demo.Submitted}/ratta", ("Why", Why)))
            .Answers(HttpStatusCode.Conflict)
            .Shows("Exemplet är inte publicerat.");
        Assert.Equal(
            $"/egna-exempel/{demo.Draft}",
            (await writer.Open($"/egna-exempel/{demo.Draft}/ratta")).Address
        );
        Assert.Equal(
            $"/granska-exempel/{demo.Submitted}",
            (await editor.Open($"/granska-exempel/{demo.Submitted}/ratta")).Address
        );
    }

    [Fact]
    public async Task A_correction_without_a_reason_or_without_a_change_is_refused()
    {
        var writer = await App.As("processledare");
        var (id, _) = await OwnExamples.Published(App, writer);
        var editor = await App.As("redaktor");

        var proposal = await (await writer.Open($"/egna-exempel/{id}")).Follow("Rätta exemplet");
        (await proposal.Press("Börja skriva rättelsen")).HasError(
            "Vad är fel, eller har ändrats?",
            "Skriv varför texten ändras"
        );
        var page = await (await editor.Open($"/granska-exempel/{id}")).Follow(
            "Rätta ett uppenbart fel"
        );
        (await page.Fill("Vad som var svårt", "").Press("Publicera rättelsen"))
            .HasError("Varför ändras det?", "Skriv varför texten ändras")
            .HasError("Vad som var svårt", "Skriv vad som var svårt");
        (
            await page.Fill("Varför ändras det?", Why)
                .Fill("Vad som var svårt", Old)
                .Press("Publicera rättelsen")
        )
            .Answers(HttpStatusCode.Conflict)
            .Shows("Rättelsen ändrar ingenting.");
        Assert.Equal(0, await Times(Acts.ExampleCorrected));
    }

    [Fact]
    public async Task A_proposed_correction_is_read_beside_what_is_published_and_takes_its_place()
    {
        var writer = await App.As("handlaggare");
        var (id, address) = await OwnExamples.Published(App, writer);
        var visitor = App.Visitor();
        var begun = await (
            await (await writer.Open($"/egna-exempel/{id}")).Follow("Rätta exemplet")
        )
            .Fill("Vad är fel, eller har ändrats?", Why)
            .Press("Börja skriva rättelsen");
        var correction = begun.Address.Split('/')[2];
        Assert.NotEqual(id, correction);

        await begun.Shows(Why).Fill("Vad som var svårt", New).Press("Spara och lämna in");

        // Whoever wants to correct meanwhile comes to the one on its way.
        Assert.Equal(
            $"/egna-exempel/{correction}",
            (await (await App.As("chef")).Open($"/egna-exempel/{id}/ratta")).Address
        );
        (
            await (await writer.Open($"/egna-exempel/{id}"))
                .DoesNotShow("Rätta exemplet")
                .Follow("Till rättelsen")
        )
            .Shows("Inlämnat")
            .Shows(Why);
        (await visitor.Open(address)).Shows(Old).DoesNotShow(New).DoesNotShow("Senast ändrad");
        (await visitor.Open("/uppslagsverk/exempel")).DoesNotShow(Why);
        var editor = await App.As("redaktor");
        var review = await (await editor.Open("/granska-exempel"))
            .Shows(Why)
            .Follow($"Rättelse: {OwnExamples.Title}");
        Assert.Equal($"/granska-exempel/{correction}", review.Address);
        review.Shows("Det här ändras").Shows(Old).Shows(New).Shows(Why);
        var published = await review.Press("Publicera rättelsen");

        Assert.Equal($"/granska-exempel/{id}", published.Address);
        published.Shows("Det här har rättats").Shows(Old);
        (await visitor.Open(address))
            .Shows(New)
            .DoesNotShow(Old)
            .Shows("Senast ändrad")
            .Shows(Why)
            .Shows("22 november 2026");
        (await visitor.Open("/en" + address)).Shows("Last changed").Shows(Why);
        (await writer.Open($"/egna-exempel/{id}")).Shows("Det här har rättats").Shows(Old);
        (await writer.Open($"/egna-exempel/{correction}")).Shows("Rättelsen är publicerad");
        (await Force(editor, $"/granska-exempel/{correction}?handler=Publish")).Answers(
            HttpStatusCode.Conflict
        );
        (await (await App.As("revisor")).Open("/handelser"))
            .Shows($"Elsa Wikander rättade det publicerade exemplet {OwnExamples.Title}.")
            .Shows($"Elsa Wikander publicerade den föreslagna rättelsen av {OwnExamples.Title}.");
        Assert.Equal(1, await Times(Acts.ExamplePublished) - 1);
    }

    [Fact]
    public async Task An_editor_corrects_a_published_text_at_once_and_the_old_wording_is_kept()
    {
        var writer = await App.As("processledare");
        var (id, address) = await OwnExamples.Published(App, writer);
        var editor = await App.As("redaktor");
        var late = await editor.Open($"/granska-exempel/{id}/ratta");

        var done = await (await editor.Open($"/granska-exempel/{id}/ratta"))
            .Fill("Varför ändras det?", Why)
            .Fill("Vad som var svårt", New)
            .Fill("När är källa 1 från? (frivilligt)", "2025")
            .Press("Publicera rättelsen");

        Assert.Equal($"/granska-exempel/{id}", done.Address);
        done.Shows(Why).Shows(Old);
        (await App.Visitor().Open(address)).Shows(New).Shows(Why).DoesNotShow(Old);
        (await writer.Open($"/egna-exempel/{id}"))
            .Shows("Elsa Wikander rättade exemplet")
            .Shows(Old);
        (await late.Fill("Varför ändras det?", "Igen.").Press("Publicera rättelsen")).HasError(
            "Varför ändras det?",
            "Exemplet har ändrats sedan du öppnade sidan."
        );
        Assert.Equal(1, await Times(Acts.ExampleCorrected));
    }

    [Fact]
    public async Task A_correction_that_is_begun_can_be_taken_away_and_pictures_stay()
    {
        var published = (await DemoOwnExamples.Of(App)).Published;
        var writer = await App.As("processledare");
        var begun = await (await writer.Open($"/egna-exempel/{published}/ratta"))
            .Fill("Vad är fel, eller har ändrats?", Why)
            .Press("Börja skriva rättelsen");
        var correction = begun.Address.Split('/')[2];

        (await writer.Open($"/egna-exempel/{correction}/forhandsvisning")).Shows(
            "Bokbussens runda före och efter 2025."
        );
        (await ImageTests.Upload(writer, correction, ImageTests.Png, "En bild")).Answers(
            HttpStatusCode.Conflict
        );
        await (await writer.Open($"/egna-exempel/{correction}/ta-bort")).Press("Ta bort utkastet");

        (await writer.Open($"/egna-exempel/{correction}")).Answers(HttpStatusCode.NotFound);
        (await writer.Open($"/egna-exempel/{published}")).Shows("Alla kan läsa exemplet");
    }
}
