using System.Globalization;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Sheets;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Documents;

/// <summary>A document as a page of HTML that stands by itself, on paper: its pictures and its looks are in it, and it asks for nothing.</summary>
internal static class PaperHtml
{
    private static readonly Lazy<string> Looks = new(() =>
    {
        using var file = typeof(PaperHtml).Assembly.GetManifestResourceStream(
            "MrPlatform.Ui.Documents.paper.css"
        )!;
        return new StreamReader(file).ReadToEnd();
    });

    /// <param name="pictures">PNG by the key of its figure: what makes the PDF does not draw our pictures as browsers do.</param>
    public static string Of(Document document, IReadOnlyDictionary<string, byte[]> pictures)
    {
        var body = new DocumentHtml(
            document,
            figure =>
                pictures.TryGetValue(figure.Key, out var png)
                    ? "data:image/png;base64," + Convert.ToBase64String(png)
                    : null,
            isPaper: true
        );
        var (title, creator) = (
            SheetText.Allowed(document.Title),
            SheetText.Allowed(document.Creator)
        );
        var (tight, small) = (
            document.OnOnePage ? new(" data-tight") : Markup.Nothing,
            document.HasLongTitle ? new(" data-long") : Markup.Nothing
        );
        var lang = document.Culture.Name;
        var made = document.DrawnUpAt.UtcDateTime.ToString(
            "yyyy-MM-dd'T'HH:mm:ss'Z'",
            CultureInfo.InvariantCulture
        );
        return Markup
            .Of(
                $"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title><meta name="author" content="{creator}"><meta name="dcterms.created" content="{made}"><style>{new Markup(Looks.Value)}</style></head><body{tight}><header><p class="mr-kicker">{creator}</p><h1{small}>{title}</h1>{body.Facts}</header><main>{body.Sections}</main></body></html>"""
            )
            .ToString();
    }

    /// <summary>Figures as PNG by their keys, those that can be made here and now.</summary>
    public static async Task<Dictionary<string, byte[]>> Pictures(
        Document document,
        PngPictures drawing,
        CancellationToken stop
    )
    {
        var made = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var figure in document.Figures)
            if (await drawing.Of(figure.Svg, stop) is { } png)
                made[figure.Key] = png;
        return made;
    }
}
