using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MrPlatform.Ui.Documents;

/// <summary>
/// The looks of a Word document. Those that Word knows keep its own names, so that headings are headings in its lists and in a PDF made of it.
/// </summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Footer = "Footer";
    public const string ListItem = "ListParagraph";
    public const string Fact = "MrFact";
    public const string Callout = "MrCallout";
    public const string FigureText = "MrFigureText";
    public const string Picture = "MrPicture";
    public const string Table = "MrTable";
    public const string TableCaption = "Caption";
    public const string TableNote = "MrTableNote";
    public const string TableHeading = "MrTableHeading";
    public const string TableText = "MrTableText";
    public const string SmallTableHeading = "MrSmallTableHeading";
    public const string SmallTableText = "MrSmallTableText";

    private const string Ink = "004E4F";
    private const string Quiet = "5C5449";
    private const string Edge = "847A6B";

    public static string Heading(int level) =>
        $"Heading{Math.Clamp(level, 1, 3).ToString(CultureInfo.InvariantCulture)}";

    public static void Add(MainDocumentPart main, Document document)
    {
        var (tight, culture) = (document.OnOnePage, document.Culture);
        main.AddNewPart<StyleDefinitionsPart>().Styles = new(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = "Calibri",
                            HighAnsi = "Calibri",
                            ComplexScript = "Calibri",
                        },
                        new FontSize { Val = tight ? "20" : "22" },
                        new FontSizeComplexScript { Val = tight ? "20" : "22" },
                        new Languages { Val = culture.Name }
                    )
                ),
                new ParagraphPropertiesDefault(
                    new ParagraphPropertiesBaseStyle(
                        new SpacingBetweenLines
                        {
                            After = tight ? "60" : "140",
                            Line = tight ? "252" : "276",
                            LineRule = LineSpacingRuleValues.Auto,
                        }
                    )
                )
            ),
            // Words are broken in narrow columns, not in what is read as text.
            new Style(
                new StyleName { Val = "Normal" },
                new PrimaryStyle(),
                new StyleParagraphProperties(new SuppressAutoHyphens())
            )
            {
                Type = StyleValues.Paragraph,
                StyleId = "Normal",
                Default = true,
            },
            Of(
                Title,
                "Title",
                new(0, 60, document.HasLongTitle ? 34 : 52) { Bold = true, KeepsNext = true }
            ),
            Of(Subtitle, "Subtitle", new(0, tight ? 100 : 240, tight ? 24 : 28) { Colour = Quiet }),
            Of(
                Heading(1),
                "heading 1",
                new(tight ? 220 : 420, tight ? 60 : 120, tight ? 26 : 34)
                {
                    Bold = true,
                    Colour = Ink,
                    Outline = 0,
                }
            ),
            Of(
                Heading(2),
                "heading 2",
                new(320, 100, 28)
                {
                    Bold = true,
                    Colour = Ink,
                    Outline = 1,
                }
            ),
            Of(Heading(3), "heading 3", new(260, 80, 24) { Bold = true, Outline = 2 }),
            Of(ListItem, "List Paragraph", tight ? new(0, 40, 20) : new(0, 80, 22)),
            Of(Fact, "Uppgift", new(0, 30, 22)),
            Of(Callout, "Ruta", new(160, 200, 22) { Barred = true }),
            Of(FigureText, "Figurtext", new(160, 100, 22) { KeepsNext = true }),
            Of(Picture, "Figur", new(0, 120, 22) { KeepsNext = true }),
            Of(TableCaption, "caption", new(200, 80, 20) { Bold = true, KeepsNext = true }),
            Of(TableNote, "Tabellnot", new(40, 160, 18) { Colour = Quiet }),
            Of(
                TableHeading,
                "Tabellrubrik",
                new(20, 20, 19)
                {
                    Bold = true,
                    KeepsNext = true,
                    Breaks = true,
                }
            ),
            Of(TableText, "Tabelltext", new(20, 20, 19) { Breaks = true }),
            Of(
                SmallTableHeading,
                "Liten tabellrubrik",
                new(10, 10, 15)
                {
                    Bold = true,
                    KeepsNext = true,
                    Breaks = true,
                }
            ),
            Of(SmallTableText, "Liten tabelltext", new(10, 10, 15) { Breaks = true }),
            Of(Footer, "footer", new(0, 0, 18) { Colour = Quiet }),
            TableLooks()
        );
    }

    private static Style Of(string id, string name, Look look)
    {
        var paragraph = new StyleParagraphProperties();
        if (look.KeepsNext || look.Outline is not null)
            paragraph.Append(new KeepNext());
        if (look.Barred)
            paragraph.Append(
                new ParagraphBorders(
                    new LeftBorder
                    {
                        Val = BorderValues.Single,
                        Color = Ink,
                        Size = 24,
                        Space = 10,
                    }
                )
            );
        if (look.Breaks)
            paragraph.Append(new SuppressAutoHyphens { Val = false });
        paragraph.Append(
            new SpacingBetweenLines { Before = Number(look.Before), After = Number(look.After) }
        );
        if (look.Barred)
            paragraph.Append(new Indentation { Left = "284" });
        if (look.Outline is { } level)
            paragraph.Append(new OutlineLevel { Val = level });
        var run = new StyleRunProperties();
        if (look.Bold)
            run.Append(new Bold());
        if (look.Colour is { } colour)
            run.Append(new Color { Val = colour });
        run.Append(new FontSize { Val = Number(look.Size) });
        return new(
            new StyleName { Val = name },
            new BasedOn { Val = "Normal" },
            new PrimaryStyle(),
            paragraph,
            run
        )
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = id.StartsWith("Mr", StringComparison.Ordinal),
        };
    }

    private static Style TableLooks() =>
        new(
            new StyleName { Val = "Tabell" },
            new StyleTableProperties(
                new TableBorders(
                    new TopBorder
                    {
                        Val = BorderValues.Single,
                        Size = 8,
                        Color = Edge,
                    },
                    new BottomBorder
                    {
                        Val = BorderValues.Single,
                        Size = 8,
                        Color = Edge,
                    },
                    new InsideHorizontalBorder
                    {
                        Val = BorderValues.Single,
                        Size = 4,
                        Color = "D9D3C8",
                    }
                ),
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa }
                )
            )
        )
        {
            Type = StyleValues.Table,
            StyleId = Table,
            CustomStyle = true,
        };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <param name="Before">Space above, and below, in twentieths of a point.</param>
    /// <param name="Size">In half points.</param>
    private sealed record Look(int Before, int After, int Size)
    {
        public bool Bold { get; init; }

        public bool KeepsNext { get; init; }

        public string? Colour { get; init; }

        /// <summary>With a line to the left, as an aside.</summary>
        public bool Barred { get; init; }

        public int? Outline { get; init; }

        /// <summary>Long words are broken with a hyphen.</summary>
        public bool Breaks { get; init; }
    }
}
