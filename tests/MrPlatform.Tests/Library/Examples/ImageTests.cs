using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using MrPlatform.Accountability;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Library.Examples;

/// <summary>Pictures in an example: recognised by what they hold, described in words, sent so that a browser trusts nothing in them.</summary>
public sealed class ImageTests : ExampleTests
{
    private const string Described = "En plogad gångväg framför en förskola.";

    // One red pixel.
    internal static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=="
    );

    [Theory]
    [InlineData(
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        "image/svg+xml"
    )]
    [InlineData("<!doctype html><script>alert(1)</script>", "image/png")]
    [InlineData("GIF89a……………………………………", "image/gif")]
    public async Task A_file_that_is_no_picture_of_a_kind_we_show_is_refused(
        string content,
        string type
    )
    {
        var writer = await App.As("processledare");
        var id = await OwnExamples.Draft(writer);

        (await Upload(writer, id, Encoding.UTF8.GetBytes(content), Described, type))
            .HasError("Bild", "Filen är ingen bild vi kan visa.")
            .Shows("Bilden är inte sparad än");
    }

    [Fact]
    public async Task A_picture_without_words_or_too_large_or_none_is_refused_with_what_was_typed()
    {
        var writer = await App.As("processledare");
        var id = await OwnExamples.Draft(writer);

        (await Upload(writer, id, Png, "")).HasError(
            "Vad visar bilden?",
            "Beskriv bilden för den som inte ser den"
        );
        (await Upload(writer, id, [.. Png, .. new byte[2 * 1024 * 1024]], Described)).HasError(
            "Bild",
            "Den får vara högst 2 MB."
        );
        var none = await Upload(writer, id, [], Described);
        none.HasError("Bild", "Välj en bild");
        Assert.Equal(
            Described,
            Assert.IsAssignableFrom<IHtmlInputElement>(none.ByLabel("Vad visar bilden?")).Value
        );
    }

    [Fact]
    public async Task Where_and_by_whom_a_picture_was_taken_is_not_sent_to_readers()
    {
        var writer = await App.As("processledare");
        var id = await OwnExamples.Draft(writer);

        var page = await Upload(writer, id, HiddenInPictures.InJpeg(6), Described, "image/jpeg");

        var shown = (IHtmlImageElement)page.Document.QuerySelector("main img")!;
        Assert.Equal((2, 4), (shown.DisplayWidth, shown.DisplayHeight));
        var address = new Uri(new Uri(shown.Source!).PathAndQuery, UriKind.Relative);
        var sent = await Answers(writer, address, HttpStatusCode.OK);
        var bytes = Encoding.Latin1.GetString(await sent.Content.ReadAsByteArrayAsync());
        Assert.DoesNotContain(HiddenInPictures.Secret, bytes, StringComparison.Ordinal);
        Assert.Contains("Exif\0\0MM", bytes, StringComparison.Ordinal);
        (await Upload(writer, id, HiddenInPictures.Jpeg[..^9], Described, "image/jpeg")).HasError(
            "Bild",
            "Filen är ingen bild vi kan visa."
        );
    }

    [Fact]
    public async Task There_are_four_pictures_at_most()
    {
        var writer = await App.As("processledare");
        var id = await OwnExamples.Draft(writer);
        for (var number = 1; number <= 4; number++)
            await Upload(writer, id, Png, $"Bild nummer {number}");

        var full = await writer.Open($"/egna-exempel/{id}/bilder");
        full.Shows("Exemplet har redan fyra bilder.");
        (await Upload(writer, id, Png, "Den femte"))
            .Answers(HttpStatusCode.Conflict)
            .Shows("Ta bort en först.");

        (await full.Press("Ta bort bilden Bild nummer 2")).DoesNotShow("Bild nummer 2");
        Assert.Equal(1, await Times(Acts.ExampleImageRemoved));
    }

    [Fact]
    public async Task A_picture_is_seen_by_those_who_may_see_its_example_and_by_no_others()
    {
        var writer = await App.As("processledare");
        var id = await OwnExamples.Draft(writer);
        var page = await Upload(writer, id, Png, Described);
        var picture = ((IHtmlImageElement)page.Document.QuerySelector("main img")!).Source!;
        var address = new Uri(new Uri(picture).PathAndQuery, UriKind.Relative);
        var visitor = App.Visitor();
        var editor = await App.As("redaktor");
        var region = await App.As("processledare-region");

        await Answers(writer, address, HttpStatusCode.OK);
        await Answers(visitor, address, HttpStatusCode.NotFound);
        await Answers(editor, address, HttpStatusCode.NotFound);
        await OwnExamples
            .Filled(await writer.Open($"/egna-exempel/{id}/skriv"))
            .Press("Spara och lämna in");
        await Answers(editor, address, HttpStatusCode.OK);
        await Answers(region, address, HttpStatusCode.NotFound);
        (await Upload(writer, id, Png, Described)).Answers(HttpStatusCode.Conflict);
        var published = await (await editor.Open($"/granska-exempel/{id}")).Press(
            "Publicera exemplet"
        );
        var sent = await Answers(visitor, address, HttpStatusCode.OK);
        Assert.Equal("image/png", sent.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", Assert.Single(sent.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains(
            "sandbox",
            Assert.Single(sent.Headers.GetValues("Content-Security-Policy")),
            StringComparison.Ordinal
        );
        var shown = await published.Follow("Öppna sidan");
        Assert.Equal(Described, shown.Document.QuerySelector("main img")!.GetAttribute("alt"));
        await (await editor.Open($"/granska-exempel/{id}")).Submit(
            "Dra tillbaka exemplet för gott",
            ("Till dem som skrev", "Fel.")
        );
        await Answers(visitor, address, HttpStatusCode.NotFound);
    }

    private static async Task<HttpResponseMessage> Answers(
        Visitor visitor,
        Uri address,
        HttpStatusCode status
    )
    {
        var answer = await visitor.Http.GetAsync(address);
        Assert.Equal(status, answer.StatusCode);
        return answer;
    }

    internal static async Task<Page> Upload(
        Visitor writer,
        string id,
        byte[] content,
        string alt,
        string type = "image/png"
    )
    {
        var address = $"/egna-exempel/{id}/bilder";
        var token = await Token(writer);
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue(type);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent(alt), "Alt" },
            { file, "Bild", "bild.png" },
        };
        return await writer.Send(
            new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative))
            {
                Content = form,
            }
        );
    }
}
