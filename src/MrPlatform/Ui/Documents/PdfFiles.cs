using System.Text;
using MrPlatform.Foundations;

namespace MrPlatform.Ui.Documents;

/// <summary>
/// Documents as PDF by Debian's WeasyPrint, from the same HTML as the page: tagged for those who listen (PDF/UA-1), or for the archive (PDF/A-2b).
/// One process per document and two at a time; it gets no way to the network, and nothing in what it is fed asks for one. Where the program is
/// not installed the pages say so.
/// </summary>
/// <param name="path">Folders to look in, as in the environment's PATH.</param>
public sealed class PdfFiles(string? path) : IDisposable
{
    public const string Type = "application/pdf";
    public const string Accessible = "pdf/ua-1";
    public const string Archive = "pdf/a-2b";

    private const int AtATime = 2;
    private const int LargestPage = 20_000_000;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);
    private static readonly (TimeSpan, int) Longest = (TimeSpan.FromSeconds(90), 50_000_000);

    // Nothing listens there: whatever would be fetched is refused at once.
    private const string NoNetwork = "http://127.0.0.1:9";

    private readonly SemaphoreSlim turns = new(AtATime);
    private readonly OutsideProgram? program = OutsideProgram.Find(
        path,
        "weasyprint",
        ("http_proxy", NoNetwork),
        ("https_proxy", NoNetwork),
        ("ftp_proxy", NoNetwork),
        ("no_proxy", "")
    );

    public bool CanBeMade => program is not null;

    /// <param name="made"><see cref="Accessible"/> or <see cref="Archive"/>, and the id that the file gets for life (ISO 19005-2, 6.1.3).</param>
    /// <param name="said">Gets what the program says of its steps while it works.</param>
    public async Task<byte[]> Of(
        string html,
        (string Variant, Guid Id) made,
        CancellationToken stop,
        Action<string>? said = null
    )
    {
        if (program is null)
            throw new RuleBroken(
                "Den här installationen kan inte göra PDF. Hämta rapporten som Word, eller skriv ut sidan och spara den som PDF."
            );
        var page = Encoding.UTF8.GetBytes(html);
        if (page.Length > LargestPage)
            throw new RuleBroken(
                "Rapporten är för stor för att bli PDF. Hämta den som Word i stället."
            );
        if (!await turns.WaitAsync(LongestWait, stop))
            throw new RuleBroken("Många PDF-filer görs just nu. Försök igen om en stund.");
        try
        {
            return await program.Run(
                    [
                        .. said is null ? (string[])[] : ["--verbose"],
                        "--encoding",
                        "utf-8",
                        "--base-url",
                        "about:blank",
                        "--pdf-variant",
                        made.Variant,
                        "--pdf-identifier",
                        made.Id.ToString("N"),
                        "-",
                        "-",
                    ],
                    page,
                    Longest,
                    stop,
                    said
                )
                ?? throw new RuleBroken(
                    "PDF-filen gick inte att göra just nu. Försök igen, eller hämta rapporten som Word."
                );
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();
}
