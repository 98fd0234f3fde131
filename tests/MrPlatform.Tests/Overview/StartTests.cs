using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Overview;

[Trait("Needs", "Database")]
public sealed class StartTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Says_what_it_is_and_for_whom()
    {
        var page = await app.Visitor().Open("/");

        Assert.Equal("Gör mänskliga rättigheter till vardag", page.Heading);
        page.Shows("Ett redskap för kommuner och regioner.").Shows("99 kriterier tillsammans");
        Assert.Equal(
            "/uppslagsverk/roller/valfardsaktor",
            page.Link("Välfärdsaktör").GetAttribute("href")
        );
    }

    [Fact]
    public async Task Something_can_be_looked_up_at_once()
    {
        var page = await app.Visitor().Open("/");

        var answer = await page.Submit("Sök", ("Vad vill du slå upp?", "bostad"));

        Assert.Equal("/sok?q=bostad", answer.Address);
    }

    [Fact]
    public async Task A_question_can_be_tried_and_tells_what_comes_next()
    {
        var page = await app.Visitor().Open("/");

        var answer = await page.Choose("Nivå 2: Påbörjat").Press("Se vad svaret leder till");

        answer.Shows("Nästa steg är nivå 3:").Shows("Prova inom tre månader:");
        Assert.Equal("/logga-in", answer.Link("Gör hela nulägesanalysen").GetAttribute("href"));
    }

    [Theory]
    [InlineData("4", "Då återstår att visa det.")]
    [InlineData("vet-inte", "Det är ett svar det också.")]
    [InlineData("9", "Se vad svaret leder till")]
    [InlineData("<b>", "Se vad svaret leder till")]
    public async Task Every_answer_has_a_word_and_nonsense_is_no_answer(
        string answer,
        string words
    ) => (await app.Visitor().Open($"/?svar={Uri.EscapeDataString(answer)}")).Shows(words);

    [Fact]
    public async Task In_english_all_of_it_is_english()
    {
        var page = await app.Visitor().Open("/en?svar=2");

        Assert.Equal("Make human rights part of everyday work", page.Heading);
        page.Shows("The next step is level 3:").Shows("Community actor");
        Assert.Equal(
            "/en/uppslagsverk/roller/arbetsgivare",
            page.Link("Employer").GetAttribute("href")
        );
    }
}
