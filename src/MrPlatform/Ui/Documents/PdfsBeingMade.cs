using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MrPlatform.Foundations;
using MrPlatform.Ui.Figures;

namespace MrPlatform.Ui.Documents;

/// <summary>How far a PDF has come.</summary>
/// <param name="Step">0 before it has begun, then 1 to <see cref="Steps"/>.</param>
/// <param name="Page">The page that is being laid out, in the step that takes longest; else 0.</param>
/// <param name="Failed">It could not be made; one can try again.</param>
public sealed record PdfState(int Step, int Page, bool IsDone, bool Failed)
{
    /// <summary>As WeasyPrint counts its own steps.</summary>
    public const int Steps = 7;
}

/// <summary>
/// PDF files that somebody waits for: made in the background, with how far they have come, and kept a quarter of an hour to be fetched. Each node has its
/// own; whoever comes to another begins anew there, and gets the same file.
/// </summary>
public sealed class PdfsBeingMade(
    PdfFiles files,
    PngPictures pictures,
    IHostApplicationLifetime life,
    TimeProvider clock
)
{
    private const int MostKept = 16;
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, Work> _works = new(StringComparer.Ordinal);

    /// <summary>What an address says of the variant.</summary>
    public static string Variant(string? asked) =>
        asked == "arkiv" ? PdfFiles.Archive : PdfFiles.Accessible;

    /// <summary>Begins, unless somebody has; one that failed is begun again.</summary>
    public void Begin(IHaveDocument page, string variant)
    {
        Tidy();
        var key = KeyOf(page, variant);
        if (_works.TryGetValue(key, out var there) && !there.State.Failed)
            return;
        var work = new Work(clock.GetUtcNow());
        if (_works.Count >= MostKept)
            throw new RuleBroken("Många PDF-filer görs just nu. Försök igen om en stund.");
        _works[key] = work;
        var (document, id) = (page.Document, page.DocumentId);
        _ = Task.Run(() => Make(work, document, (variant, id), life.ApplicationStopping));
    }

    /// <summary>Null when nobody has begun, or it is long ago.</summary>
    public PdfState? Of(IHaveDocument page, string variant) => Find(page, variant)?.State;

    /// <summary>The file when it is ready.</summary>
    public byte[]? Made(IHaveDocument page, string variant) => Find(page, variant)?.File;

    private Work? Find(IHaveDocument page, string variant)
    {
        if (_works.IsEmpty)
            return null;
        Tidy();
        return _works.GetValueOrDefault(KeyOf(page, variant));
    }

    private async Task Make(
        Work work,
        Document document,
        (string Variant, Guid Id) made,
        CancellationToken stop
    )
    {
        try
        {
            var html = PaperHtml.Of(document, await PaperHtml.Pictures(document, pictures, stop));
            work.File = await files.Of(html, made, stop, work.Heard);
            work.State = work.State with { Step = PdfState.Steps, IsDone = true };
        }
        catch (RuleBroken)
        {
            work.State = work.State with { Failed = true };
        }
        catch (OperationCanceledException)
        {
            // The program is stopping, and what was waited for goes with it.
        }
    }

    private void Tidy()
    {
        var oldest = clock.GetUtcNow() - KeptFor;
        foreach (var (key, work) in _works)
            if (work.BegunAt < oldest)
                _works.TryRemove(key, out _);
    }

    private static string KeyOf(IHaveDocument page, string variant) =>
        $"{page.DocumentId:N}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(page.DocumentAsJson)))}{variant}";

    private sealed class Work(DateTimeOffset begunAt)
    {
        private const string StepWord = "Step ";
        private const string PageWord = "Page ";

        private volatile PdfState _state = new(Step: 0, Page: 0, IsDone: false, Failed: false);

        public DateTimeOffset BegunAt { get; } = begunAt;

        public byte[]? File { get; set; }

        public PdfState State
        {
            get => _state;
            set => _state = value;
        }

        /// <summary>“INFO: Step 5 - Creating layout - Page 12”.</summary>
        public void Heard(string line)
        {
            if (Number(line, StepWord) is not { } step || step > PdfState.Steps)
                return;
            State = State with { Step = step, Page = Number(line, PageWord) ?? 0 };
        }

        private static int? Number(string line, string after)
        {
            var at = line.IndexOf(after, StringComparison.Ordinal);
            if (at < 0)
                return null;
            var digits = line[(at + after.Length)..].TakeWhile(char.IsAsciiDigit).ToArray();
            return int.TryParse(digits, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
        }
    }
}
