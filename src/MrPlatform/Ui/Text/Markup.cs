using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace MrPlatform.Ui.Text;

/// <summary>
/// Markup written in C#: <c>Markup.Of($"&lt;b&gt;{name}&lt;/b&gt;")</c>. What stands in braces is encoded unless it already is
/// markup, and numbers are written the same in every language, as figures need.
/// </summary>
public sealed class Markup(string html) : IHtmlContent
{
    public static readonly Markup Nothing = new("");

    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Markup Of(MarkupHandler handler) => new(handler.Written());

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts));

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(html);

    public override string ToString() => html;
}

[InterpolatedStringHandler]
public readonly ref struct MarkupHandler
{
    private readonly StringBuilder html;

    public MarkupHandler(int literalLength, int formattedCount) =>
        html = new StringBuilder(literalLength + formattedCount * 16);

    public void AppendLiteral(string literal) => html.Append(literal);

    public void AppendFormatted(string? text)
    {
        if (!string.IsNullOrEmpty(text))
            html.Append(Markup.Encoder.Encode(text));
    }

    public void AppendFormatted(Markup? markup) => html.Append(markup);

    public void AppendFormatted(IFormattable number, string? format = null) =>
        html.Append(number.ToString(format, CultureInfo.InvariantCulture));

    public string Written() => html.ToString();
}
