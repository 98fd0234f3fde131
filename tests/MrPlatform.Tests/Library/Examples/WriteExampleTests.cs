using System.Net;
using MrPlatform.Accountability;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Library.Examples;

/// <summary>An organisation writes its own example: who may, what is asked, what is kept.</summary>
public sealed class WriteExampleTests : ExampleTests
{
    [Theory]
    [InlineData("respondent")]
    [InlineData("fortroendevald")]
    [InlineData("revisor")]
    public async Task Who_does_not_write_examples_may_read_the_draft_but_not_change_it(
        string person
    )
    {
        var draft = (await DemoOwnExamples.Of(App)).Draft;
        var reader = await App.As(person);

        (await reader.Open("/egna-exempel/nytt")).Answers(HttpStatusCode.Forbidden);
        (await reader.Open($"/egna-exempel/{draft}"))
            .Answers(HttpStatusCode.OK)
            .DoesNotShow("Fortsätt skriva");
        (await reader.Open($"/egna-exempel/{draft}/skriv")).Answers(HttpStatusCode.Forbidden);
        (await Force(reader, $"/egna-exempel/{draft}?handler=Submit")).Answers(
            HttpStatusCode.Forbidden
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("/skriv")]
    [InlineData("/bilder")]
    [InlineData("/forhandsvisning")]
    public async Task What_does_not_exist_is_not_found(string page) =>
        (
            await (await App.As("processledare")).Open($"/egna-exempel/{Guid.NewGuid()}{page}")
        ).Answers(HttpStatusCode.NotFound);

    [Fact]
    public async Task What_is_handed_in_cannot_be_written()
    {
        var submitted = (await DemoOwnExamples.Of(App)).Submitted;
        var writer = await App.As("processledare");

        Assert.Equal(
            $"/egna-exempel/{submitted}",
            (await writer.Open($"/egna-exempel/{submitted}/skriv")).Address
        );
        var version = 3;
        (
            await Force(
                writer,
                $"/egna-exempel/{submitted}/skriv",
                ("Form.Title", "Ny"),
                ("Form.Version", $"{version}")
            )
        )
            .Answers(HttpStatusCode.Conflict)
            .Shows("inlämnat och går inte att ändra");
    }

    [Fact]
    public async Task An_empty_draft_is_saved_and_every_gap_is_pointed_out_when_it_is_handed_in()
    {
        var writer = await App.As("handlaggare");
        var id = await OwnExamples.Draft(writer);

        var page = await (await writer.Open($"/egna-exempel/{id}/skriv"))
            .Fill("Problemet", "Ingen lekte där.")
            .Press("Spara och lämna in");

        page.Answers(HttpStatusCode.OK)
            .HasError("Sammanfattning", "Sammanfatta exemplet i två–tre meningar")
            .HasError("Resultat", "Skriv vad det gav, också om det inte gav något")
            .HasError("Adress till källa 1", "Ange minst en källa")
            .Shows("Välj minst en roll")
            .Shows("Välj minst ett kriterium")
            .Shows("Exemplet är sparat men inte inlämnat än");
        foreach (var link in page.Document.QuerySelectorAll(".ds-error-summary a"))
            Assert.NotNull(page.Document.GetElementById(link.GetAttribute("href")![1..]));
        (await writer.Open($"/egna-exempel/{id}/forhandsvisning")).Shows("Ingen lekte där.");
        // Those of the demo.
        Assert.Equal(2, await Times(Acts.ExampleSubmitted));
    }

    [Fact]
    public async Task What_cannot_be_read_comes_back_with_a_sentence_and_all_that_was_typed()
    {
        var writer = await App.As("chef");
        var id = await OwnExamples.Draft(writer);

        (
            await (await writer.Open($"/egna-exempel/{id}/skriv"))
                .Fill("Rubrik", "")
                .Fill("Adress till källa 1", "rapporten")
                .Fill("Vad är källa 2?", "En rapport")
                .Fill("Problemet", "Det här ska finnas kvar.")
                .Press("Spara utkastet")
        )
            .HasError("Rubrik", "Skriv en rubrik")
            .HasError("Adress till källa 1", "Skriv hela adressen")
            .HasError("Adress till källa 2", "Skriv adressen till källan")
            .Shows("Det här ska finnas kvar.")
            .Shows("Det är inte sparat än");
    }

    [Theory]
    [InlineData("i fjol")]
    [InlineData("2026-13-01")]
    [InlineData("2027")]
    public async Task A_source_is_dated_by_a_year_or_a_day_that_has_been(string date)
    {
        var writer = await App.As("processledare");
        var id = await OwnExamples.Draft(writer);

        (
            await (await writer.Open($"/egna-exempel/{id}/skriv"))
                .Fill("Adress till källa 1", "https://www.exempelkoping.example/rapport")
                .Fill("Vad är källa 1?", "Rapport")
                .Fill("När är källa 1 från? (frivilligt)", date)
                .Press("Spara utkastet")
        ).HasError("När är källa 1 från? (frivilligt)", "Skriv ett år eller en dag som har varit");
    }

    [Theory]
    [InlineData("2024-03-15", "15 mars 2024")]
    [InlineData("2024", "2024")]
    [InlineData("", "odaterad")]
    public async Task The_date_of_a_source_is_shown_as_in_other_examples(string date, string shown)
    {
        var writer = await App.As("processledare");
        var id = await OwnExamples.Draft(writer);

        await (await writer.Open($"/egna-exempel/{id}/skriv"))
            .Fill("Adress till källa 1", "https://www.exempelkoping.example/rapport")
            .Fill("Vad är källa 1?", "Rapport till nämnden")
            .Fill("När är källa 1 från? (frivilligt)", date)
            .Press("Spara utkastet");

        (await writer.Open($"/egna-exempel/{id}/forhandsvisning")).Shows(
            $"Rapport till nämnden, {shown}"
        );
    }

    [Fact]
    public async Task A_saved_draft_is_measured_shown_as_it_will_look_and_journalled()
    {
        var writer = await App.As("processledare");
        var id = await OwnExamples.Draft(writer);
        var sentence = string.Join(' ', Enumerable.Repeat("verksamheten", 30)) + ".";

        var saved = await OwnExamples
            .Filled(await writer.Open($"/egna-exempel/{id}/skriv"))
            .Fill("Problemet", sentence)
            .Press("Spara utkastet");

        saved
            .Shows("Utkastet är sparat.")
            .Shows("LIX")
            .Shows("30 ord under Problemet. Går den att dela?")
            .Shows("Mycket svår. Dela meningarna")
            .Shows("Andra värden: inget skrivet. Det är frivilligt.");
        var preview = await writer.Open($"/egna-exempel/{id}/forhandsvisning");
        preview.Shows("Vem ritade era lekplatser?").Shows("Exempelköpings kommun");
        Assert.Equal(OwnExamples.Title, preview.Heading);
        Assert.NotNull(preview.Link("S1.1.1"));
        (await App.Visitor().Open("/uppslagsverk/exempel")).DoesNotShow(OwnExamples.Title);
        (await (await App.As("administrator")).Open("/handelser"))
            .Shows($"Aino Berg började skriva exemplet {OwnExamples.Title}.")
            .Shows($"Aino Berg ändrade exemplet {OwnExamples.Title}.");
    }

    [Fact]
    public async Task The_authors_headings_and_tags_are_shown_as_they_were_typed()
    {
        var writer = await App.As("processledare");
        var id = await OwnExamples.Draft(writer);

        await (await writer.Open($"/egna-exempel/{id}/skriv"))
            .Fill("Problemet", "# Stort\n\n<script>alert(1)</script>\n\nRad\n---")
            .Press("Spara utkastet");

        var preview = await writer.Open($"/egna-exempel/{id}/forhandsvisning");
        preview.Shows("# Stort").Shows("<script>alert(1)</script>").Shows("---");
        Assert.Single(preview.Document.QuerySelectorAll("main h1"));
        Assert.Empty(preview.Document.QuerySelectorAll("main script"));
    }
}
