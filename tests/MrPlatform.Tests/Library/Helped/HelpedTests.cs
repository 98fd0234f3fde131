using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Library.Helped;
using MrPlatform.Storage;
using MrPlatform.Tests.RightsFramework;

namespace MrPlatform.Tests.Library.Helped;

/// <summary>"Hjälpte informationen på sidan dig?" as a reader meets it, at the foot of every page of the reference work.</summary>
public sealed class HelpedTests : ReaderTests
{
    private const string Place = "/uppslagsverk/rattigheter/R15";
    private const string Question = "Hjälpte informationen på sidan dig?";

    [Theory]
    [InlineData("/uppslagsverk")]
    [InlineData("/uppslagsverk/kriterier")]
    [InlineData("/uppslagsverk/kriterier/D3.1.4")]
    [InlineData("/uppslagsverk/rattigheter")]
    [InlineData("/uppslagsverk/exempel")]
    [InlineData(Place)]
    public async Task The_question_stands_last_on_the_page_and_sets_no_cookie(string address)
    {
        var page = await App.Visitor().Open(address);

        page.Shows(Question);
        Assert.Equal(Question, page.Document.QuerySelectorAll("main h2")[^1].TextContent);
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
        Assert.Equal(
            "/kontakt?om=" + address,
            page.Link("Skriv till oss om sidan").GetAttribute("href")
        );
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/kontakt")]
    [InlineData("/logga-in")]
    public async Task Other_pages_do_not_ask(string address) =>
        (await App.Visitor().Open(address)).DoesNotShow(Question);

    [Fact]
    public async Task A_no_with_words_is_kept_with_page_version_and_language_and_nothing_else()
    {
        var before = await Count();

        var thanks = await (await Read(Place)).Press("Nej");

        Assert.Equal("Tack. Vill du berätta vad som saknades?", thanks.Heading);
        thanks.Shows("Ditt svar är sparat, resten är frivilligt.");
        var told = await thanks.Submit(
            "Skicka texten",
            ("Vad saknades?", "Jag hittar inget om jour.")
        );
        Assert.Equal("Tack för att du berättade", told.Heading);
        Assert.Equal(Place, told.Link("Tillbaka till sidan").GetAttribute("href"));

        Assert.Equal(before + 1, await Count());
        var answer = await Latest();
        Assert.Equal((Place, "rattigheter", "R15"), (answer.Page, answer.Kind, answer.Item));
        Assert.Equal(
            (false, "Jag hittar inget om jour.", "sv", Content.Knowledge.Swedish.Version),
            (answer.Helped, answer.Comment, answer.Language, answer.ContentVersion)
        );
        Assert.Equal(App.Clock.GetUtcNow(), answer.At);
        Assert.Null(answer.HandledAt);
        Assert.Equal(
            "At Changed Comment ContentVersion HandledAt HandledById HandledByName Helped Id Item Kind Language Note Page Version",
            await Columns()
        );
    }

    [Fact]
    public async Task A_yes_is_enough_in_itself()
    {
        var thanks = await (await Read("/en" + Place)).Press("Yes");

        thanks.Shows("You answered that the page helped you.");
        Assert.False(thanks.Response.Headers.Contains("Set-Cookie"));
        var answer = await Latest();
        Assert.Equal(
            (true, null, "en", Place),
            (answer.Helped, answer.Comment, answer.Language, answer.Page)
        );
    }

    [Fact]
    public async Task The_page_is_kept_for_everyone_though_it_asks()
    {
        var first = await App.Visitor().Open(Place);
        App.Clock.Advance(TimeSpan.FromMinutes(5));
        var second = await App.Visitor().Open(Place);

        Assert.Equal(Token(first), Token(second));
        (await second.Press("Ja")).Shows("Du svarade att sidan hjälpte dig.");
    }

    [Fact]
    public async Task An_empty_search_leads_to_the_contact_form()
    {
        var page = await (await App.Visitor().Open("/sok?q=zzqxzzqx")).Follow(
            "Berätta för oss vad du letade efter"
        );

        Assert.Equal("/sok", ((IHtmlInputElement)page.ByLabel("Vilken sida gäller det?")).Value);
    }

    private async Task<string> Columns()
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        return string.Join(
            ' ',
            db.Model.FindEntityType(typeof(ReaderAnswer))!
                .GetProperties()
                .Select(p => p.Name)
                .Order(StringComparer.Ordinal)
        );
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
