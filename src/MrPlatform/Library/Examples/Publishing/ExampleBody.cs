using System.Text.RegularExpressions;
using MrPlatform.Library.Examples.Own;

namespace MrPlatform.Library.Examples.Publishing;

/// <summary>The parts of an organisation's example under the headings that every example has. Empty parts are left out.</summary>
internal static partial class ExampleBody
{
    public static string Of(ExampleText text) =>
        string.Join(
            "\n\n",
            new[]
            {
                ("Problemet", text.Problem),
                ("Vad vi gjorde", text.Done),
                ("Så gick det till", text.How),
                ("Resultat", text.Result),
                ("Andra värden", text.OtherValues),
                ("Vad som var svårt", text.Hard),
                (ExampleView.Questions, Numbered(text.Questions)),
            }
                .Where(part => part.Item2.Length > 0)
                .Select(part => $"## {part.Item1}\n\n{WithoutHeadings(part.Item2)}")
        );

    /// <summary>One question on each line; they are numbered like in the other examples.</summary>
    private static string Numbered(string questions) =>
        string.Join(
            '\n',
            questions
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select((question, at) => $"{at + 1}. {Number().Replace(question, "")}")
        );

    // The headings are ours: what would be read as one in the author's text is shown as it was typed.
    private static string WithoutHeadings(string text) =>
        HeadingSign().Replace(text.ReplaceLineEndings("\n"), @"\$0");

    [GeneratedRegex(@"(?<=^[ \t]*)(?:#|=+[ \t]*$|-+[ \t]*$)", RegexOptions.Multiline, 1000)]
    private static partial Regex HeadingSign();

    [GeneratedRegex(@"^(?:\d+[.)]|[-*•])\s*", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
