using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Sheets;
using MrPlatform.Ui.Text;

namespace MrPlatform.Reports;

/// <summary>What every report is put together from, whatever it is about.</summary>
public sealed class DocumentParts(FigurePicture picture, IStringLocalizer<ReportsWords> t)
{
    public Document Document(
        Drawable one,
        Written written,
        IEnumerable<DocumentFact> facts,
        IReadOnlyList<Section> sections
    ) =>
        new()
        {
            Kind = one.Kind.Slug(),
            Title = one.Title,
            Creator = written.Organisation,
            Language = Ui.Language.IsEnglish ? "en" : "sv",
            DrawnUpAt = written.By.At,
            Facts =
            [
                new(t["Rapport"], t["Nummer {0}", written.Number]),
                new(
                    t["Framtagen"],
                    t["{0} av {1}", Stockholm.DayOf(written.By.At).Words(), written.By.Name]
                ),
                .. facts,
            ],
            Sections = sections,
        };

    /// <summary>A figure as it stands in the document, with its numbers in a table.</summary>
    public FigureBlock Figure(Figure figure) =>
        new(
            figure.Key,
            figure.Title,
            figure.Reading,
            picture.InDocument(figure),
            new(
                $"figur-{figure.Key}",
                t["{0}: samma siffror som i figuren", figure.Title],
                [.. figure.Columns.Select((c, i) => new TableColumn($"kolumn-{i + 1}", c.Name))],
                figure.Rows
            )
        );

    /// <summary>A table with rows; an empty one is said in words instead.</summary>
    public static IEnumerable<Block> Table(
        string key,
        string caption,
        IReadOnlyList<TableColumn> columns,
        IEnumerable<IReadOnlyList<Cell>> rows,
        string? note = null
    )
    {
        IReadOnlyList<IReadOnlyList<Cell>> all = [.. rows];
        if (all.Count > 0)
            yield return new TableBlock(key, caption, columns, all) { Note = note };
    }

    /// <summary>Sentences as one paragraph; those that are null are not said, and nothing said is no paragraph.</summary>
    public static IEnumerable<Block> Said(params IEnumerable<string?> sentences)
    {
        var text = string.Join(" ", sentences.OfType<string>().Where(one => one.Length > 0));
        if (text.Length > 0)
            yield return new TextBlock(text);
    }
}
