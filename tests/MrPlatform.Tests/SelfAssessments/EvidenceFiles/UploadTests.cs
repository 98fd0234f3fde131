using System.Net;
using System.Text;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments.EvidenceRegister;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.EvidenceFiles;

/// <summary>Files of evidence: taken in by what they contain, kept outside what the server sends by itself, and only ever fetched.</summary>
[Trait("Needs", "Database")]
public sealed class UploadTests(TestApp app) : IClassFixture<TestApp>
{
    private const string File = "Fil (frivilligt)";
    private const string Save = "Spara underlaget";

    [Fact]
    public async Task A_file_is_fetched_by_those_who_may_see_the_piece_and_never_shown()
    {
        var leader = await app.As("processledare");
        var page = await Upload(leader, "../../Enkät <2026>.html", MadeFiles.Pdf());
        page.Answers(HttpStatusCode.OK).Shows("Hämta Enkät 2026.pdf");

        var answer = await leader.Http.GetAsync(File_(page));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(MadeFiles.Pdf(), await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Enkät 2026.pdf", answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("no-store, private", answer.Headers.CacheControl!.ToString());
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(
            ["default-src 'none'; sandbox"],
            answer.Headers.GetValues("Content-Security-Policy")
        );
        foreach (var person in new[] { "handlaggare", "chef-region", "redaktor" })
            Assert.Equal(
                HttpStatusCode.NotFound,
                (await (await app.As(person)).Http.GetAsync(File_(page))).StatusCode
            );
        Assert.NotEqual(
            HttpStatusCode.OK,
            (await app.Visitor(followRedirects: false).Http.GetAsync(File_(page))).StatusCode
        );
    }

    [Theory]
    [InlineData("tom.pdf", "", "Filen är tom.")]
    [InlineData(
        "sida.pdf",
        "<html><script>alert(1)</script>",
        "Filen innehåller sådant som kan köras"
    )]
    [InlineData("bild.png", "<svg onload='alert(1)'/>", "Filen innehåller sådant som kan köras")]
    [InlineData("program.docx", "MZ\0\u0003", "Filen är av en sort vi inte tar emot.")]
    [InlineData("trasig.pdf", "%PDF-1.7 slut", "Filen går inte att läsa.")]
    public async Task What_is_refused_is_said_at_the_field_and_not_kept(
        string name,
        string content,
        string sentence
    )
    {
        var before = Kept();

        var page = await Upload(
            await app.As("processledare"),
            name,
            Encoding.UTF8.GetBytes(content)
        );

        page.Answers(HttpStatusCode.OK).HasError(File, sentence);
        Assert.Equal("Enkäten", page.ByLabel("Vad är det för underlag?").GetAttribute("value"));
        Assert.Equal(before, Kept());
    }

    [Fact]
    public async Task A_macro_document_or_a_bomb_is_refused()
    {
        var leader = await app.As("processledare");

        (await Upload(leader, "beslut.docx", MadeFiles.WordWithMacros())).HasError(File, "makron");
        (await Upload(leader, "beslut.docx", MadeFiles.Bomb())).HasError(
            File,
            "Filen går inte att läsa."
        );
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_told_of_with_the_limit()
    {
        var leader = await app.As("processledare");
        byte[] large = [.. MadeFiles.Pdf(), .. new byte[21 * 1024 * 1024]];

        (await Upload(leader, "stor.pdf", large)).HasError(File, "Den får vara högst 20 MB.");
        (await leader.Open("/underlag/nytt?for-stor=1")).HasError(File, "högst 20 MB");
    }

    [Fact]
    public async Task A_file_can_come_with_an_answer_and_its_picture_tells_nothing_of_the_camera()
    {
        var round = await Begin(app, Social);
        var page = (await round.Leader.Open(round.Criterion("D3.1.4")))
            .Choose("Nivå 4")
            .Fill("Vad är det för underlag?", "Foto av tavlan")
            .Fill("Sort", "Dialog")
            .Fill("Datum", "2026-10-01");

        page = await Sent.With(
            round.Leader,
            page,
            "Spara och lägg till underlag",
            ("Form.EvidenceFile", "tavla.jpeg", JpegWithPlace())
        );

        page.Answers(HttpStatusCode.OK).Shows("Foto av tavlan");
        var piece = Assert.Single((await round.Kept("D3.1.4")).Evidence);
        var content = await round.Leader.Http.GetByteArrayAsync(
            new Uri($"/underlag/{piece.Id}/fil", UriKind.Relative)
        );
        Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(content), StringComparison.Ordinal);
        page = (await round.Leader.Open(round.Criterion("D3.1.4"))).Fill("Datum", "2026-10-02");
        page = page.Fill("Vad är det för underlag?", "Skadlig");
        (
            await Sent.With(
                round.Leader,
                page,
                "Spara och lägg till underlag",
                ("Form.EvidenceFile", "a.docx", MadeFiles.WordWithMacros())
            )
        ).HasError(File, "makron");
        Assert.Single((await round.Kept("D3.1.4")).Evidence);
    }

    internal static Uri File_(Page page) => new(page.Address + "/fil", UriKind.Relative);

    private List<string> Kept() =>
        Directory.Exists(app.Database.Files)
            ?
            [
                .. Directory
                    .EnumerateFiles(app.Database.Files, "*", SearchOption.AllDirectories)
                    .Order(),
            ]
            : [];

    internal static async Task<Page> Upload(Visitor leader, string name, byte[] content) =>
        await Sent.With(
            leader,
            (await leader.Open("/underlag/nytt"))
                .Fill("Vad är det för underlag?", "Enkäten")
                .Fill("Datum", "2026-10-01"),
            Save,
            ("Form.File", name, content)
        );

    /// <summary>A JPEG of one pixel's worth with a segment that says where it was taken.</summary>
    private static byte[] JpegWithPlace() =>
        [
            0xFF,
            0xD8,
            0xFF,
            0xE1,
            0x00,
            0x0C,
            .. "Exif\0\0GPS!"u8,
            0xFF,
            0xC0,
            0x00,
            0x0B,
            8,
            0,
            1,
            0,
            1,
            1,
            1,
            0x11,
            0,
            0xFF,
            0xDA,
            0x00,
            0x08,
            1,
            1,
            0,
            0,
            63,
            0,
            0x11,
            0x22,
            0xFF,
            0xD9,
        ];
}
