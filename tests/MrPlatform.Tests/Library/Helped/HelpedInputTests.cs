using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Library.Helped;
using MrPlatform.Storage;
using MrPlatform.Tests.RightsFramework;

namespace MrPlatform.Tests.Library.Helped;

/// <summary>What is no answer to "Hjälpte informationen på sidan dig?", by haste, by mistake or by a robot.</summary>
public sealed class HelpedInputTests : ReaderTests
{
    private const string Place = "/uppslagsverk/rattigheter/R15";

    [Fact]
    public async Task A_page_that_does_not_exist_gets_no_answers()
    {
        var page = await Read(Place);
        var before = await Count();

        var answer = await App.Visitor()
            .Post(
                "/hjalpte",
                ("_token", Token(page)),
                ("sida", "/uppslagsverk/rattigheter/R99"),
                ("svar", "ja")
            );

        answer.Answers(HttpStatusCode.NotFound);
        Assert.Equal(before, await Count());
        (await App.Visitor().Open("/hjalpte")).Answers(HttpStatusCode.NotFound);
        (await App.Visitor().Open("/hjalpte/finns-inte")).Answers(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("svar", "kanske")]
    [InlineData("hemsida", "https://annons.example")]
    [InlineData("_token", "påhittad")]
    public async Task What_is_no_answer_is_asked_for_again(string field, string value)
    {
        var page = await Read(Place);
        var before = await Count();
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["_token"] = Token(page),
            ["sida"] = Place,
            ["svar"] = "nej",
            [field] = value,
        };

        var again = await App.Visitor().Post("/hjalpte", [.. fields.Select(f => (f.Key, f.Value))]);

        Assert.Equal(before, await Count());
        App.Clock.Advance(TimeSpan.FromSeconds(5));
        await again.Press("Nej");
        Assert.Equal(before + 1, await Count());
    }

    [Fact]
    public async Task Whoever_answers_before_reading_is_asked_to_wait()
    {
        var page = await App.Visitor().Open(Place);
        var before = await Count();

        var again = await page.Press("Ja");

        again.Shows("Vänta ett par sekunder och skicka igen.");
        Assert.Equal(before, await Count());
        App.Clock.Advance(TimeSpan.FromSeconds(3));
        (await again.Press("Ja")).Shows("Du svarade att sidan hjälpte dig.");
    }

    [Theory]
    [InlineData("1.0.0-alfa; drop table")]
    [InlineData("")]
    public async Task A_made_up_version_is_not_believed(string version)
    {
        var page = await Read(Place);

        await App.Visitor()
            .Post(
                "/hjalpte",
                ("_token", Token(page)),
                ("sida", Place),
                ("svar", "ja"),
                ("utgava", version)
            );

        Assert.Equal(Content.Knowledge.Swedish.Version, (await Latest()).ContentVersion);
    }

    [Fact]
    public async Task A_text_has_a_limit_and_must_say_something()
    {
        var thanks = await (await Read(Place)).Press("Nej");

        (await thanks.Press("Skicka texten")).HasError("Vad saknades?", "Skriv något först");
        var page = await thanks.Submit("Skicka texten", ("Vad saknades?", new string('å', 1001)));

        page.HasError("Vad saknades?", "Texten är för lång.");
        Assert.Equal(1001, ((IHtmlTextAreaElement)page.ByLabel("Vad saknades?")).Value.Length);
        Assert.Null((await Latest()).Comment);
    }

    [Fact]
    public async Task One_tells_once()
    {
        var thanks = await (await Read(Place)).Press("Nej");
        await thanks.Submit("Skicka texten", ("Vad saknades?", "Först"));

        var page = await thanks.Submit("Skicka texten", ("Vad saknades?", "Sedan"));

        page.Answers(HttpStatusCode.Conflict).Shows("Du har redan berättat.");
        Assert.Equal("Först", (await Latest()).Comment);
    }

    private async Task<ReaderAnswer> Latest()
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .ReaderAnswers.AsNoTracking()
            .OrderByDescending(a => a.At)
            .FirstAsync();
    }
}
