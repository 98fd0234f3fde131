using System.Text;

namespace MrPlatform.SelfAssessments.EvidenceFiles;

/// <summary>Plain text and tables as text: UTF-8, or the older one-byte letters that spreadsheets still write. Never marked-up text.</summary>
internal static class PlainText
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    // A browser that is made to guess would take a text with any of these for a page.
    private static readonly string[] Marks =
    [
        "<!doctype",
        "<html",
        "<head",
        "<body",
        "<script",
        "<svg",
        "<iframe",
        "<object",
        "<embed",
        "<?xml",
        "<?php",
        "<%",
        "<meta",
        "<a href",
        "<img",
        "mime-version:",
    ];

    public static (FileKind? Kind, FileFault? Fault) Read(byte[] content, string name)
    {
        if (Array.Exists(content, IsBinary))
            return (null, FileFault.UnknownKind);
        var text = Text(content).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (text.Length == 0)
            return (null, FileFault.Empty);
        if (
            text.StartsWith("#!", StringComparison.Ordinal)
            || text.StartsWith('<')
            || Array.Exists(Marks, m => text.Contains(m, StringComparison.OrdinalIgnoreCase))
        )
            return (null, FileFault.Active);
        return name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
            ? (FileKind.Csv, null)
            : (FileKind.Text, null);
    }

    private static bool IsBinary(byte one) =>
        one is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C) or 0x7F;

    private static string Text(byte[] content)
    {
        try
        {
            return Strict.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(content);
        }
    }
}
