using System.IO.Compression;
using System.Net;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Ui.Layout;

[Trait("Needs", "Database")]
public sealed class FrameTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_page_says_its_language_and_where_the_other_is()
    {
        var swedish = await app.Visitor().Open("/");
        var english = await swedish.Follow("English");

        Assert.Equal("sv", swedish.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal(
            ("/en", "en"),
            (english.Address, english.Document.DocumentElement.GetAttribute("lang"))
        );
        Assert.Equal("/", (await english.Follow("Svenska")).Address);
        Assert.Equal(
            ["sv", "en"],
            english
                .Document.QuerySelectorAll("link[rel=alternate][hreflang]")
                .Select(link => link.GetAttribute("hreflang"))
        );
    }

    [Fact]
    public async Task A_public_page_sets_no_cookie() =>
        Assert.False((await app.Visitor().Open("/")).Response.Headers.Contains("Set-Cookie"));

    [Fact]
    public async Task Colours_are_chosen_in_the_foot_and_kept_in_both_languages()
    {
        var visitor = app.Visitor();

        var page = await (await visitor.Open("/?svar=2")).Press("Mörkt");

        Assert.Equal("/?svar=2", page.Address);
        Assert.Equal("dark", Scheme(page));
        Assert.Equal("dark", Scheme(await visitor.Open("/en")));
        Assert.Equal("auto", Scheme(await (await visitor.Open("/en")).Press("Follow the device")));
    }

    [Fact]
    public async Task A_choice_of_colours_not_made_on_our_page_is_not_taken() =>
        (await app.Visitor().Post("/utseende", ("farger", "dark"), ("till", "/"))).Answers(
            HttpStatusCode.BadRequest
        );

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org")]
    public async Task Choosing_colours_never_leads_to_another_site(string till)
    {
        var visitor = app.Visitor(followRedirects: false);
        var start = await visitor.Open("/");
        var token = TokenOn(start);

        var answer = await visitor.Post(
            "/utseende",
            ("farger", "dark"),
            ("till", till),
            ("_token", token)
        );

        Assert.Equal("/", answer.Response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Nothing_inline_and_nothing_from_elsewhere_is_allowed()
    {
        var page = await app.Visitor().Open("/");

        Assert.DoesNotContain(
            "unsafe",
            page.Response.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
        Assert.Empty(
            page.Document.QuerySelectorAll(
                "[style], style, script:not([src]):not([type='application/ld+json'])"
            )
        );
        Assert.False(page.Response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_public_page_is_kept_for_visitors_but_not_for_those_signed_in()
    {
        Assert.Equal(
            TokenOn(await app.Visitor().Open("/")),
            TokenOn(await app.Visitor().Open("/"))
        );
        Assert.NotEqual(
            TokenOn(await app.Visitor().Open("/")),
            TokenOn(await app.Visitor().Open("/en"))
        );

        var person = await app.As("chef");
        Assert.NotEqual(TokenOn(await person.Open("/")), TokenOn(await person.Open("/")));
        (await app.Visitor().Open("/")).Shows("Logga in");
    }

    [Fact]
    public async Task Signed_in_the_frame_knows_person_and_organisation()
    {
        var page = await (await app.As("processledare")).Open("/");

        page.Shows("Exempelköpings kommun").Shows("Aino Berg").DoesNotShow("Logga in");
        Assert.NotNull(page.Button("Logga ut"));
    }

    [Fact]
    public async Task A_first_visit_costs_at_most_sixty_kilobytes_besides_the_typeface()
    {
        var visitor = app.Visitor();
        var page = await visitor.Open("/");
        var html = await visitor.Http.GetByteArrayAsync(new Uri("/", UriKind.Relative));
        var files = page
            .Document.QuerySelectorAll("link[rel=stylesheet]")
            .Select(link => link.GetAttribute("href")!)
            .Concat(
                page.Document.QuerySelectorAll("script[src]")
                    .Select(script => script.GetAttribute("src")!)
            );
        var cost = Packed(html);
        foreach (var file in files)
            cost += Packed(await visitor.Http.GetByteArrayAsync(new Uri(file, UriKind.Relative)));

        Assert.InRange(cost, 1, 60 * 1024);
    }

    [Fact]
    public async Task The_stylesheet_has_a_fingerprint_of_its_content()
    {
        var page = await app.Visitor().Open("/en");

        Assert.Matches(
            "^/app\\.\\w+\\.css$",
            page.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!
        );
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en")]
    [InlineData("/logga-in")]
    [InlineData("/en/logga-in")]
    public async Task What_a_page_loads_may_be_kept_for_ever(string address)
    {
        // What is not published is otherwise never kept, whatever its name.
        await using var published = await TestApp.Start(
            settings: new() { ["EnableStaticAssetsDevelopmentCaching"] = "true" }
        );
        var visitor = published.Visitor();
        var page = await visitor.Open(address);

        var files = page
            .Document.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], link[rel=preload]")
            .Select(link => link.GetAttribute("href")!)
            .Concat(
                page.Document.QuerySelectorAll("script[src]")
                    .Select(script => script.GetAttribute("src")!)
            );
        foreach (var file in files)
        {
            var answer = await visitor.Http.GetAsync(new Uri(file, UriKind.Relative));
            Assert.Equal((file, HttpStatusCode.OK), (file, answer.StatusCode));
            Assert.Contains(
                "max-age=31536000, immutable",
                $"{file}: {answer.Headers.NonValidated["Cache-Control"]}",
                StringComparison.Ordinal
            );
        }
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task The_typeface_has_its_version_in_its_name_and_may_be_kept_for_ever(
        string environment
    )
    {
        await using var own = await TestApp.Start(environment);
        var http = own.Visitor().Http;
        var font = new Uri("/fonts/inter-4.1.woff2", UriKind.Relative);

        var answer = await http.GetAsync(font);
        var absent = await http.GetAsync(new Uri("/fonts/inter-9.9.woff2", UriKind.Relative));

        Assert.Equal("font/woff2", $"{answer.Content.Headers.ContentType}");
        Assert.Equal(
            "public, max-age=31536000, immutable",
            $"{answer.Headers.NonValidated["Cache-Control"]}"
        );
        Assert.Equal(HttpStatusCode.NotFound, absent.StatusCode);
        Assert.False(absent.Headers.CacheControl?.Public ?? false);
    }

    [Theory]
    [InlineData("/?svar=2", "Mörkt", "Vi förstod inte det som skickades")]
    [InlineData("/en/?svar=2", "Dark", "We did not understand what was sent")]
    public async Task A_choice_on_a_page_left_open_too_long_is_explained_and_can_be_made_again(
        string address,
        string button,
        string heading
    )
    {
        await using var own = await TestApp.Start();
        var old = await own.Visitor().Open(address);
        own.Clock.Advance(TimeSpan.FromHours(13));

        var page = await old.Press(button);

        page.Answers(HttpStatusCode.BadRequest);
        Assert.Equal((heading, "auto"), (page.Heading, Scheme(page)));
        page = await page.Press(button);
        Assert.Equal((address, "dark"), (page.Address, Scheme(page)));
    }

    [Fact]
    public async Task A_signed_in_form_has_one_cookie_for_its_protection_in_both_languages()
    {
        var page = await (await app.As("chef")).Open("/en/konto");

        var cookie = Assert.Single(page.Response.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("mr-form=", cookie, StringComparison.Ordinal);
        Assert.Contains("path=/;", cookie, StringComparison.OrdinalIgnoreCase);
    }

    private static string TokenOn(Page page) =>
        page.Document.QuerySelector("input[name=_token]")!.GetAttribute("value")!;

    private static string Scheme(Page page) =>
        page.Document.DocumentElement.GetAttribute("data-color-scheme")!;

    private static long Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(content);
        return packed.Length;
    }
}
