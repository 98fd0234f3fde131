using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using MrPlatform.RightsFramework;
using MrPlatform.Ui.Text;

namespace MrPlatform.SelfAssessments.Answering;

/// <summary>
/// The fields of one answer on the area page, drawn once by their partial for each criterion and place and then only filled in: the
/// choice and the three texts are all that differ between units. A form that comes back with faults is drawn anew.
/// </summary>
public sealed class DrawnFields
{
    private static readonly string[] Choices =
    [
        "1",
        "2",
        "3",
        "4",
        "vet-inte",
        "ej-relevant",
        "likvardig",
    ];

    private static readonly ConcurrentDictionary<(Criterion, int), DrawnFields> Drawn = new();

    private readonly string _html;
    private readonly (int At, Func<AnswerForm, string?> Fill)[] _gaps;

    private DrawnFields(string html, string prefix)
    {
        _html = html;
        _gaps =
        [
            .. Choices
                .Select(Chosen)
                .Append(Text(prefix + nameof(AnswerForm.Motivation), f => f.Motivation))
                .Append(Text(prefix + nameof(AnswerForm.Reason), f => f.Reason))
                .Append(Text(prefix + nameof(AnswerForm.Alternative), f => f.Alternative))
                .OrderBy(gap => gap.At),
        ];
    }

    /// <param name="draw">Draws the fields of an empty form; asked the first time only.</param>
    public static async Task<IHtmlContent> Of(
        AnswerForm form,
        int index,
        Func<AnswerForm, Task<IHtmlContent>> draw
    )
    {
        var criterion = form.About!;
        if (!Drawn.TryGetValue((criterion, index), out var drawn))
        {
            using var html = new StringWriter();
            (await draw(new AnswerForm { About = criterion })).WriteTo(html, Markup.Encoder);
            drawn = new(html.ToString(), AnswerAreaModel.Prefix(index));
            Drawn[(criterion, index)] = drawn;
        }
        return new Filled(drawn, form);
    }

    private (int At, Func<AnswerForm, string?> Fill) Text(
        string name,
        Func<AnswerForm, string?> value
    ) => (After("</textarea>", After($"name=\"{name}\"", 0)) - "</textarea>".Length, value);

    private (int At, Func<AnswerForm, string?> Fill) Chosen(string choice) =>
        (After($"value=\"{choice}\"", 0), form => form.Choice == choice ? " checked" : null);

    private int After(string text, int from) =>
        _html.IndexOf(text, from, StringComparison.Ordinal) is >= 0 and var at
            ? at + text.Length
            : throw new InvalidOperationException($"The fields lack {text}.");

    private sealed class Filled(DrawnFields drawn, AnswerForm form) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var from = 0;
            foreach (var (at, fill) in drawn._gaps)
            {
                if (fill(form) is not { Length: > 0 } text)
                    continue;
                writer.Write(drawn._html.AsSpan(from, at - from));
                encoder.Encode(writer, text);
                from = at;
            }
            writer.Write(drawn._html.AsSpan(from));
        }
    }
}
