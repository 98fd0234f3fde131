using Microsoft.Playwright;
using MrPlatform.Library.Examples.Pictures;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Library.Examples;

/// <summary>The whole way in a real browser, with and without script: a person hands in an example, an editor publishes it, a visitor finds it.</summary>
public sealed class ExampleInBrowserTests(Browser browser) : BrowserTests(browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_example_with_a_picture_is_handed_in_published_and_found(bool script)
    {
        var writer = await Open(new Look(script, Width: 360), "processledare");
        await Write(writer);
        var editor = await Open(new Look(script), "redaktor");
        await editor.GotoAsync("/granska-exempel");
        await editor.GetByRole(AriaRole.Link, new() { Name = OwnExamples.Title }).ClickAsync();
        await editor.GetByRole(AriaRole.Button, new() { Name = "Publicera exemplet" }).ClickAsync();
        await Assertions.Expect(editor.GetByText("Läses om efter")).ToBeVisibleAsync();

        var visitor = await Open(new Look(script));
        var hit = visitor
            .Locator("main")
            .GetByRole(AriaRole.Link, new() { Name = OwnExamples.Title });
        await Eventually.Is(
            async () =>
            {
                await visitor.GotoAsync($"/sok?q={OwnExamples.RareWord}");
                return await hit.CountAsync() > 0;
            },
            "the search finds what is published"
        );
        await hit.First.ClickAsync();

        await Assertions
            .Expect(visitor.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync(OwnExamples.Title);
        var picture = visitor.GetByAltText("Barn vid ett ritbord");
        await picture.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(picture).ToHaveJSPropertyAsync("complete", true);
        // The camera was held on its side: four by two is shown as two by four.
        Assert.Equal(2, await picture.EvaluateAsync<int>("image => image.naturalWidth"));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(40, true)]
    [InlineData(80, false)]
    public async Task A_picture_that_is_too_large_brings_the_page_back_with_a_sentence(
        int megabytes,
        bool keepsWhatWasTyped
    )
    {
        var writer = await Open(new Look(JavaScript: false), "processledare");
        await writer.GotoAsync("/egna-exempel/nytt");
        await writer.GetByLabel("Rubrik").FillAsync(OwnExamples.Title);
        await writer.GetByRole(AriaRole.Button, new() { Name = "Börja skriva" }).ClickAsync();
        await writer.GotoAsync(writer.Url.Replace("/skriv", "/bilder", StringComparison.Ordinal));
        var file = Path.Combine(TemporaryFolder.OfThisRun.FullName, $"{megabytes}.jpg");
        await using (var stream = File.Create(file))
            stream.SetLength(megabytes * 1024L * 1024);
        await writer.GetByLabel("Bild", new() { Exact = true }).SetInputFilesAsync(file);
        await writer.GetByLabel("Vad visar bilden?").FillAsync("Barn vid ett ritbord");

        await writer.GetByRole(AriaRole.Button, new() { Name = "Lägg till bilden" }).ClickAsync();

        await Assertions
            .Expect(writer.Locator("#Bild-fel"))
            .ToContainTextAsync("Bilden är för stor. Den får vara högst 2 MB.");
        await Assertions
            .Expect(writer.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("Bilder");
        await Assertions
            .Expect(writer.GetByLabel("Vad visar bilden?"))
            .ToHaveValueAsync(keepsWhatWasTyped ? "Barn vid ett ritbord" : "");
    }

    [Theory]
    [MemberData(nameof(CleanPictureTests.Pictures), MemberType = typeof(CleanPictureTests))]
    public async Task A_picture_that_has_been_cleaned_is_still_shown(
        byte[] file,
        int width,
        int height
    )
    {
        var page = await Open(new Look());
        await page.GotoAsync("/uppslagsverk/exempel");

        var shown = await page.EvaluateAsync<int[]>(
            """
            async bytes => {
              const picture = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
              return [picture.width, picture.height];
            }
            """,
            RecognisedImage.In(file)!.Content.Select(one => (int)one).ToArray()
        );

        Assert.Equal([width, height], shown);
    }

    private static async Task Write(IPage page)
    {
        await page.GotoAsync("/uppslagsverk/exempel");
        await page.GetByRole(AriaRole.Link, new() { Name = "Lämna ett exempel" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Skriv ett exempel" }).ClickAsync();
        await page.GetByLabel("Rubrik").FillAsync(OwnExamples.Title);
        await page.GetByRole(AriaRole.Button, new() { Name = "Börja skriva" }).ClickAsync();
        foreach (
            var (label, text) in new[]
            {
                ("Sammanfattning", "Barnen ritade om sin lekplats."),
                ("Vilken verksamhet?", "Park och lek"),
                ("Vilka år?", "2025–2026"),
                ("Problemet", "Ingen lekte på lekplatsen."),
                ("Vad vi gjorde", $"Vi bildade {OwnExamples.RareWord}."),
                ("Så gick det till", "Barnen fick papper och en budget."),
                ("Resultat", "Fler barn leker där."),
                ("Vad som var svårt", "Upphandlingen."),
                ("Att fundera på", "Vem ritade era lekplatser?"),
                ("Adress till källa 1", "https://www.exempelkoping.example/lekplats"),
                ("Vad är källa 1?", "Uppföljning"),
            }
        )
            await page.GetByLabel(label, new() { Exact = true }).FillAsync(text);
        await page.GetByLabel("Det fungerade delvis").CheckAsync();
        foreach (var box in new[] { "Samhällsaktör", "Deltagande" })
            await page.GetByLabel(box, new() { Exact = true }).CheckAsync();
        await page.Locator("summary", new() { HasText = "29 rättigheter" }).ClickAsync();
        await page.GetByLabel("Barnets rättigheter").CheckAsync();
        await page.Locator("summary", new() { HasText = "Samhällsaktör" }).ClickAsync();
        await page.GetByLabel("S1.1.1").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara och förhandsvisa" })
            .ClickAsync();
        await Assertions.Expect(page.GetByText("Så här kommer sidan att se ut")).ToBeVisibleAsync();
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.GetByRole(AriaRole.Link, new() { Name = OwnExamples.Title }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Bilder (0 av 4)" }).ClickAsync();
        await page.GetByLabel("Bild", new() { Exact = true })
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "lek.jpg",
                    MimeType = "image/jpeg",
                    Buffer = HiddenInPictures.InJpeg(6),
                }
            );
        await page.GetByLabel("Vad visar bilden?").FillAsync("Barn vid ett ritbord");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lägg till bilden" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Tillbaka till exemplet" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lämna in exemplet" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Redaktionen läser.")).ToBeVisibleAsync();
    }
}
