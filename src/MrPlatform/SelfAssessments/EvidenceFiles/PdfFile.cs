using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace MrPlatform.SelfAssessments.EvidenceFiles;

/// <summary>
/// PDF (ISO 32000): whole, and without what runs by itself – scripts, programs started, files within the file. Objects that lie packed
/// together are unpacked and looked through as well.
/// </summary>
internal static partial class PdfFile
{
    private const int EndWithin = 2048;
    private const int MostUnpacked = 32 * 1024 * 1024;

    public static (FileKind? Kind, FileFault? Fault) Read(byte[] content)
    {
        var tail = Encoding.Latin1.GetString(
            content.AsSpan(Math.Max(0, content.Length - EndWithin))
        );
        if (!tail.Contains("%%EOF", StringComparison.Ordinal))
            return (null, FileFault.Broken);
        var text = Encoding.Latin1.GetString(content);
        var left = MostUnpacked;
        if (
            IsActive(text)
            || PackedObjects(content, text).Any(at => IsActive(Unpacked(content, at, ref left)))
        )
            return (null, FileFault.Active);
        return left <= 0 ? (null, FileFault.Broken) : (FileKind.Pdf, null);
    }

    private static bool IsActive(string text) =>
        Active.IsMatch(
            text.Contains('#', StringComparison.Ordinal) ? Escaped.Replace(text, Letter) : text
        );

    private static string Letter(Match escaped) =>
        ((char)Convert.ToByte(escaped.Groups["code"].Value, 16)).ToString();

    /// <summary>Where the packed objects begin.</summary>
    private static IEnumerable<int> PackedObjects(byte[] content, string text)
    {
        for (
            var at = text.IndexOf("/ObjStm", StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf("/ObjStm", at + 1, StringComparison.Ordinal)
        )
        {
            var start = text.IndexOf("stream", at, StringComparison.Ordinal);
            if (start < 0)
                yield break;
            start += "stream".Length;
            if (start < content.Length && content[start] == '\r')
                start++;
            if (start < content.Length && content[start] == '\n')
                start++;
            yield return start;
        }
    }

    /// <summary>As much as can be unpacked; what is packed in another way than the usual is encrypted or cannot be shown.</summary>
    private static string Unpacked(byte[] content, int at, ref int left)
    {
        using var unpacked = new MemoryStream();
        try
        {
            using var packed = new MemoryStream(content, at, content.Length - at);
            using var inflate = new ZLibStream(packed, CompressionMode.Decompress);
            var some = new byte[8192];
            for (int read; left > 0 && (read = inflate.Read(some)) > 0; left -= read)
                unpacked.Write(some, 0, read);
        }
        catch (InvalidDataException)
        {
            // What came before the fault is looked through.
        }
        return Encoding.Latin1.GetString(unpacked.ToArray());
    }

    [GeneratedRegex(
        @"/(JavaScript|JS|Launch|EmbeddedFile|EmbeddedFiles|RichMedia|XFA)(?![A-Za-z0-9])",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Active { get; }

    [GeneratedRegex("#(?<code>[0-9A-Fa-f]{2})", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Escaped { get; }
}
