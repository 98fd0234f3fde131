using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using MrPlatform.Ui.Documents;

namespace MrPlatform.Tests.Ui.Documents;

/// <summary>What Word, and who reads with it, is promised of a document.</summary>
public sealed class WordFileTests
{
    private static readonly Dictionary<string, byte[]> Pictures = new() { ["stapel"] = Made.Png };

    [Theory]
    [InlineData(Made.Hostile)]
    [InlineData("")]
    public void It_follows_the_standard_whatever_people_have_written(string text)
    {
        using var word = new Word(WordFile.Write(Made.Document(text), Pictures));

        Assert.Empty(word.Faults);
    }

    [Fact]
    public void A_very_long_text_is_kept_whole()
    {
        using var word = new Word(
            WordFile.Write(Made.Document(new string('å', 100_000)), Pictures)
        );

        Assert.Empty(word.Faults);
        Assert.Contains(new string('å', 100_000), word.Body.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_are_headings_in_order()
    {
        using var word = new Word(WordFile.Write(Made.Document("x"), Pictures));

        Assert.Equal(
            [
                ("Title", "Provrapport x"),
                ("Heading1", "Det första"),
                ("Heading2", "Mer om det"),
                ("Heading3", "Figuren"),
            ],
            word.Headings
        );
    }

    [Fact]
    public void Every_table_has_a_heading_row_that_comes_back_on_every_page()
    {
        using var word = new Word(WordFile.Write(Made.Document(), Pictures));

        Assert.Equal(2, word.Tables.Count);
        Assert.All(
            word.Tables,
            table =>
            {
                var rows = table.Elements<TableRow>().ToList();
                Assert.NotEmpty(rows[0].Descendants<TableHeader>());
                Assert.All(rows.Skip(1), row => Assert.Empty(row.Descendants<TableHeader>()));
                Assert.True(table.Descendants<TableLook>().Single().FirstRow!.Value);
                Assert.Equal(
                    "Rader och tal",
                    table.Descendants<TableCaption>().Single().Val!.Value
                );
            }
        );
    }

    [Theory]
    [InlineData("sv", "sv-SE", "3", "2,5")]
    [InlineData("en", "en-GB", "3", "2.5")]
    public void It_says_its_language_and_writes_numbers_in_it(
        string language,
        string culture,
        string whole,
        string half
    )
    {
        using var word = new Word(WordFile.Write(Made.Document("x", language), Pictures));
        var rows = word.TableUnder("Rader och tal");

        Assert.Equal(
            culture,
            word.File.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>()
                .Single()
                .Val!.Value
        );
        Assert.Equal(culture, word.File.PackageProperties.Language);
        Assert.Equal("Provrapport x", word.File.PackageProperties.Title);
        Assert.Equal("Exempelköpings kommun", word.File.PackageProperties.Creator);
        Assert.Equal([whole, half], new[] { rows[1][1], rows[3][1] });
        Assert.Equal("–", rows[2][1]);
        Assert.Equal("2026-11-22", rows[1][3]);
    }

    [Fact]
    public void A_picture_says_what_it_shows_and_without_it_the_table_still_does()
    {
        using var word = new Word(WordFile.Write(Made.Document("x"), Pictures));
        using var without = new Word(
            WordFile.Write(Made.Document("x"), new Dictionary<string, byte[]>())
        );

        Assert.Equal(
            "Staplar. Två av tre. x",
            word.Body.Descendants<DocProperties>().Single().Description!.Value
        );
        Assert.Empty(without.Body.Descendants<DocProperties>());
        Assert.Equal(2, without.Tables.Count);
        Assert.Empty(without.Faults);
    }

    [Fact]
    public void Every_numbered_list_begins_at_one_and_every_page_has_its_number()
    {
        using var word = new Word(WordFile.Write(Made.Document("x"), Pictures));
        var lists = word
            .Body.Descendants<NumberingId>()
            .Select(number => number.Val!.Value)
            .Distinct();

        Assert.Equal([1, 2, 3], lists);
        Assert.Equal(
            ["PAGE", "NUMPAGES"],
            word.File.MainDocumentPart!.FooterParts.Single()
                .Footer!.Descendants<SimpleField>()
                .Select(field => field.Instruction!.Value)
        );
    }
}
