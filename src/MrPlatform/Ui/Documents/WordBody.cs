using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MrPlatform.Ui.Sheets;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace MrPlatform.Ui.Documents;

/// <summary>What stands in a Word document, part by part in the order it is read.</summary>
internal sealed class WordBody(
    Document document,
    MainDocumentPart main,
    WordLists lists,
    IReadOnlyDictionary<string, byte[]> pictures
)
{
    private uint _pictures;
    private int _room;

    /// <param name="page">What a sheet is like: upright, or on its side.</param>
    public IEnumerable<OpenXmlElement> Write(Func<bool, SectionProperties> page)
    {
        List<OpenXmlElement> all =
        [
            Styled(document.Title, WordStyles.Title),
            Styled(document.Creator, WordStyles.Subtitle),
            .. document.Facts.Select(Fact),
        ];
        var isWide = document.OnPaper is [{ IsWide: true }, ..];
        foreach (var sheets in document.OnPaper)
        {
            // Word says what the sheets before were like in their last paragraph.
            if (sheets.IsWide != isWide)
                EndSheets(all, page(isWide));
            isWide = sheets.IsWide;
            _room = isWide ? WordFile.WideTextWidth : WordFile.TextWidth;
            all.AddRange(sheets.Sections.SelectMany(Of));
        }
        all.Add(page(isWide));
        return all;
    }

    private static void EndSheets(List<OpenXmlElement> all, SectionProperties page)
    {
        var last = (Paragraph)all[^1];
        last.ParagraphProperties ??= new();
        last.ParagraphProperties.Append(page);
    }

    /// <summary>A text with its line feeds and tabs, and without what no XML may hold.</summary>
    public static Run Run(string text)
    {
        var run = new Run();
        foreach (
            var (i, line) in SheetText.Allowed(text).ReplaceLineEndings("\n").Split('\n').Index()
        )
        {
            if (i > 0)
                run.Append(new Break());
            foreach (var (j, part) in line.Split('\t').Index())
            {
                if (j > 0)
                    run.Append(new TabChar());
                run.Append(new Words(part) { Space = SpaceProcessingModeValues.Preserve });
            }
        }
        return run;
    }

    internal static Paragraph Styled(string text, string style) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));

    private IEnumerable<OpenXmlElement> Of(Section section) =>
        section
            .Blocks.SelectMany(Of)
            .Prepend(Styled(section.Title, WordStyles.Heading(section.Level)));

    private IEnumerable<OpenXmlElement> Of(Block block) =>
        block switch
        {
            TextBlock text => [new Paragraph(Run(text.Text))],
            ListBlock list => Of(list),
            CalloutBlock callout => [Of(callout)],
            TableBlock table => new WordTable(table, document.Culture, _room).Write(),
            FigureBlock figure => Of(figure),
            _ => [],
        };

    private static Paragraph Fact(DocumentFact fact)
    {
        var term = Run($"{fact.Term}: ");
        term.PrependChild(new RunProperties(new Bold()));
        return new(
            new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Fact }),
            term,
            Run(fact.Value)
        );
    }

    private IEnumerable<Paragraph> Of(ListBlock list)
    {
        var number = lists.Begin(list.Numbered);
        return list.Items.Select(item => new Paragraph(
            new ParagraphProperties(
                new ParagraphStyleId { Val = WordStyles.ListItem },
                new NumberingProperties(
                    new NumberingLevelReference { Val = 0 },
                    new NumberingId { Val = number }
                )
            ),
            Run(item)
        ));
    }

    private static Paragraph Of(CalloutBlock callout)
    {
        var heading = Run($"{callout.Heading}\n");
        heading.PrependChild(new RunProperties(new Bold()));
        return new(
            new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Callout }),
            heading,
            Run(callout.Text)
        );
    }

    private IEnumerable<OpenXmlElement> Of(FigureBlock figure)
    {
        yield return Styled($"{figure.Title}. {figure.Reading}", WordStyles.FigureText);
        if (pictures.TryGetValue(figure.Key, out var png))
            yield return new Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Picture }),
                new Run(WordPicture.Of(main, png, ++_pictures, (figure.Title, figure.Reading)))
            );
        foreach (var part in new WordTable(figure.Table, document.Culture, _room).Write())
            yield return part;
    }
}
