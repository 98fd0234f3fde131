using System.Globalization;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Ui.Documents;

/// <summary>What is written on paper, the same wherever it is written.</summary>
internal static class DocumentText
{
    /// <summary>A cell as it is read, in the document's language whoever reads.</summary>
    public static string In(this Cell cell, CultureInfo culture) =>
        cell.Kind switch
        {
            CellKind.Nothing => "–",
            CellKind.Percent => cell.Value.ToString("P0", culture),
            CellKind.Number => cell.Value.ToString("#,0.##", culture),
            _ => SheetText.Allowed(cell.Words),
        };

    /// <summary>A section as plain text, to paste into a case.</summary>
    public static string Plain(Section section) =>
        string.Join(
            "\n\n",
            section
                .Blocks.Select(block =>
                    block switch
                    {
                        TextBlock text => text.Text,
                        ListBlock list => string.Join("\n", list.Items.Select(item => $"– {item}")),
                        CalloutBlock callout => $"{callout.Heading}\n{callout.Text}",
                        _ => "",
                    }
                )
                .Where(text => text.Length > 0)
        );
}
