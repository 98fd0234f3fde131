using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Ui.Documents;

/// <summary>
/// A document for Word (ECMA-376): real headings, lists and table headings, alternative texts and language, so that it can be worked on, read
/// aloud and turned into an accessible PDF.
/// </summary>
public static class WordFile
{
    public const string Type =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // A4 with margins of 20 mm, in twentieths of a point.
    private const uint PageWidth = 11_906;
    private const uint PageHeight = 16_838;
    private const int Margin = 1_134;
    internal const int TextWidth = (int)PageWidth - (2 * Margin);

    /// <summary>On a sheet that lies on its side.</summary>
    internal const int WideTextWidth = (int)PageHeight - (2 * Margin);

    /// <param name="pictures">PNG by the key of its figure; a figure without one is shown by its table.</param>
    public static byte[] Write(Document document, IReadOnlyDictionary<string, byte[]> pictures)
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            WordStyles.Add(main, document);
            var lists = new WordLists(main);
            Settings(main);
            var footers = new Dictionary<bool, string>();
            foreach (var isWide in document.OnPaper.Select(sheets => sheets.IsWide).Distinct())
                footers[isWide] = Footer(main, document, isWide ? WideTextWidth : TextWidth);
            var body = new Body(
                new WordBody(document, main, lists, pictures).Write(isWide =>
                    PageOf(footers[isWide], isWide)
                )
            );
            lists.Save();
            main.Document = new(body);
            About(word, document);
        }
        return file.ToArray();
    }

    private static void About(WordprocessingDocument word, Document document)
    {
        var about = word.PackageProperties;
        about.Title = SheetText.Allowed(document.Title);
        about.Creator = SheetText.Allowed(document.Creator);
        about.Language = document.Culture.Name;
        about.Created = about.Modified = document.DrawnUpAt.UtcDateTime;
    }

    private static void Settings(MainDocumentPart main) =>
        main.AddNewPart<DocumentSettingsPart>().Settings = new(
            new AutoHyphenation(),
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }
            )
        );

    private static SectionProperties PageOf(string footer, bool isWide) =>
        new(
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            isWide
                ? new PageSize
                {
                    Width = PageHeight,
                    Height = PageWidth,
                    Orient = PageOrientationValues.Landscape,
                }
                : new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin
            {
                Top = Margin,
                Bottom = Margin,
                Left = Margin,
                Right = Margin,
                Header = 567,
                Footer = 567,
                Gutter = 0,
            }
        );

    /// <summary>Whose it is, and which page of how many.</summary>
    private static string Footer(MainDocumentPart main, Document document, int width)
    {
        var part = main.AddNewPart<FooterPart>();
        var (page, of) = document.Language == "en" ? ("Page ", " of ") : ("Sida ", " av ");
        part.Footer = new(
            new Paragraph(
                new ParagraphProperties(
                    new ParagraphStyleId { Val = WordStyles.Footer },
                    new Tabs(new TabStop { Val = TabStopValues.Right, Position = width })
                ),
                WordBody.Run($"{document.Creator}\t{page}"),
                new SimpleField(WordBody.Run("1")) { Instruction = "PAGE" },
                WordBody.Run(of),
                new SimpleField(WordBody.Run("1")) { Instruction = "NUMPAGES" }
            )
        );
        return main.GetIdOfPart(part);
    }
}
