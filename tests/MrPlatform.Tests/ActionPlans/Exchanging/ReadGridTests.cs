using System.Text;
using MrPlatform.ActionPlans.Exchanging.Importing;
using static MrPlatform.Tests.ActionPlans.Exchanging.SentWorkbook;

namespace MrPlatform.Tests.ActionPlans.Exchanging;

/// <summary>What stands in a file as one sees it there: which sheet, which row is headings, and how values are shown.</summary>
public sealed class ReadGridTests
{
    [Theory]
    [InlineData("General", "0.30000000000000004", "0,3")]
    [InlineData("General", "0.123456789012345", "0,123456789")]
    [InlineData("General", "1E-3", "0,001")]
    [InlineData("General", "2027012345678", "2027012345678")]
    [InlineData("General", "-2.5", "-2,5")]
    [InlineData("0%", "0.75", "75\u00A0%")]
    [InlineData("0.0 %", "0.7549", "75,5 %")]
    [InlineData("0.00", "2.5", "2,50")]
    [InlineData("0000", "42", "0042")]
    [InlineData("#,##0", "1200000.4", "1\u00A0200\u00A0000")]
    [InlineData("#,##0", "2027", "2027")]
    [InlineData("#,##0\\ \"tkr\";[Red]-#,##0", "250", "250 tkr")]
    [InlineData("_-* #,##0.00\\ [$kr-41D]_-", "12500.5", "12\u00A0500,50 kr")]
    [InlineData("#,##0,\" tkr\"", "1234567", "1234567")]
    [InlineData("0.00E+00", "1234.5", "1234,5")]
    [InlineData("yyyy\\-mm\\-dd", "46477", "2027-03-31")]
    [InlineData("[$-41D]d mmmm yyyy;@", "46477.75", "2027-03-31")]
    [InlineData("yyyy-mm-dd hh:mm", "46477.75", "2027-03-31 18:00")]
    [InlineData("yyyy", "46477", "2027")]
    [InlineData("mmm", "46477", "2027-03-31")]
    [InlineData("[h]:mm", "1.5", "36:00")]
    [InlineData("yyyy-mm-dd", "-3", "-3")]
    [InlineData("General", "1E+300", "1E+300")]
    public void A_number_is_read_as_the_sheet_shows_it(string format, string number, string shown)
    {
        var grid = Grid.Of(
            Of(
                [
                    (
                        "Blad1",
                        "visible",
                        Row("Åtgärd", "Mål")
                            + $"<row>{Text("A")}<c s=\"1\"><v>{number}</v></c></row>"
                    ),
                ],
                [format]
            )
        );
        Assert.Equal(shown, Assert.Single(grid.Rows).At(1));
    }

    [Fact]
    public void Days_from_1904_true_and_false_and_days_in_words_are_read_also_where_no_cell_says_where_it_is()
    {
        var grid = Grid.Of(
            Of(
                [
                    (
                        "Blad1",
                        "visible",
                        Row("Åtgärd", "Klart", "Uppföljning", "Mål")
                            + $"<row>{Text("A")}<c s=\"1\"><v>45015</v></c><c t=\"d\"><v>2028-01-31T00:00:00</v></c><c t=\"b\"><v>1</v></c></row>"
                            + "<row r=\"7\"><c r=\"D7\" t=\"b\"><v>0</v></c><c><v>5</v></c></row>"
                    ),
                ],
                ["yyyy-mm-dd"],
                from1904: true
            )
        );
        Assert.Equal(["A", "2027-03-31", "2028-01-31", "Sant"], grid.Rows[0].Cells);
        Assert.Equal(
            (7, "Falskt", "5"),
            (grid.Rows[1].Number, grid.Rows[1].At(3), grid.Rows[1].At(4))
        );
        Assert.True(grid.StartsIn1904);
        Assert.Equal(new DateOnly(2027, 3, 31), Typed.Day("45015", grid.StartsIn1904));
    }

    [Fact]
    public void The_visible_sheet_whose_headings_are_known_best_is_read_and_the_others_can_be_chosen()
    {
        var grid = Grid.Of(
            Of([
                ("Gammalt", "hidden", Row("Åtgärd", "Mål", "Klart", "Läge") + Row("Dold", "1")),
                (
                    "Försättsblad",
                    "visible",
                    Row("Verksamhetsplan 2027") + Row("Antagen av nämnden")
                ),
                ("Tomt", "visible", ""),
                ("Risker", "visible", Row("Åtgärd", "Mål") + Row("Fel blad", "1")),
                ("Listor", "veryHidden", Row("Åtgärd", "Mål", "Klart") + Row("Dold", "1")),
                (
                    "Planen",
                    "visible",
                    Row("Åtgärd", "Mål", "Klart") + Row("Ring", "1") + Row(true, "Skriv", "1")
                ),
            ])
        );
        Assert.Equal("Planen", grid.Sheet);
        Assert.Equal(["Försättsblad", "Risker", "Planen"], grid.Sheets);
        Assert.Equal(1, grid.Hidden);

        var chosen = grid.Choose("Risker")!;
        Assert.Equal("Fel blad", Assert.Single(chosen.Rows).At(0));
        Assert.Equal(grid.Sheets, chosen.Sheets);
        Assert.Equal(2, chosen.Choose("Planen")!.Rows.Count);
        Assert.Null(grid.Choose("Gammalt"));

        var first = Grid.Of(
            Of([("Tomt", "visible", ""), ("Lista", "visible", Row("Vad", "Hur") + Row("A", "B"))])
        );
        Assert.Equal(("Lista", true), (first.Sheet, first.Sheets.Count == 0));
        var hidden = Assert.Throws<UnreadableFile>(() =>
            Grid.Of(Of([("Syns", "visible", ""), ("Dolt", "hidden", Row("Åtgärd") + Row("A"))]))
        );
        Assert.StartsWith(
            "Bladen som syns i filen är tomma.",
            hidden.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_sheet_that_is_too_large_hinders_no_other()
    {
        var large = Row("Tal", "Mer") + string.Concat(Enumerable.Repeat(Row("1", "2"), 1100));
        var grid = Grid.Of(
            Of([
                ("Data", "visible", large),
                ("Plan", "visible", Row("Åtgärd", "Mål") + Row("A", "1")),
            ])
        );
        Assert.Equal("Plan", grid.Sheet);
        Assert.Equal(Grid.TooMuch, grid.Choose("Data")!.Fault);
        Assert.Throws<UnreadableFile>(() => Grid.Of(Of([("Data", "visible", large)])));
    }

    [Theory]
    [InlineData("Plan för 2027, 2028, 2029\nÅtgärd;Mål;Klart\nRing, skriv;1;x\n", "Ring, skriv")]
    [InlineData("Budget, 2027\nVad;Hur\nRing;Snällt\nSkriv;Fort\n", "Ring")]
    [InlineData("Åtgärd|Mål\nRing;alla|1\n", "Ring;alla")]
    [InlineData("Åtgärd;Mål\nRing\valla;1\n", "Ring alla")]
    public void The_separator_is_the_one_that_makes_headings_known(string text, string first)
    {
        var grid = Grid.Of(Encoding.UTF8.GetBytes(text));
        Assert.Contains(grid.Rows, row => row.At(0) == first);
    }

    [Fact]
    public void Text_is_read_in_the_encodings_that_spreadsheets_save_and_others_are_told_what_to_do()
    {
        const string text = "Åtgärd;Mål\nRing på;1\n";
        foreach (var form in new[] { Encoding.BigEndianUnicode, Encoding.Unicode, Encoding.UTF8 })
            Assert.Equal(
                ["Ring på", "1"],
                Grid.Of([.. form.GetPreamble(), .. form.GetBytes(text)]).Rows[0].Cells
            );
        byte[][] others =
        [
            CodePagesEncodingProvider.Instance.GetEncoding("macintosh")!.GetBytes(text),
            CodePagesEncodingProvider.Instance.GetEncoding(850)!.GetBytes(text),
            Encoding.Unicode.GetBytes(text),
            [0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x41],
            [1, 2, 3, 4, 5, 6, 7, 8],
        ];
        Assert.All(
            others,
            file =>
                Assert.EndsWith(
                    "Spara filen som CSV UTF-8 eller Excel och läs in den igen.",
                    Assert.Throws<UnreadableFile>(() => Grid.Of(file)).Message,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Without_a_known_heading_the_first_row_can_be_a_measure()
    {
        var grid = Grid.Of(Encoding.UTF8.GetBytes("Ring alla;Snart\nSkriv;Sen\n"));
        Assert.Equal(["Ring alla", "Snart"], grid.Headings);
        var without = grid.WithHeadings(areHeadings: false);
        Assert.Equal(["Ring alla", "Skriv"], without.Rows.Select(row => row.At(0)));
        Assert.False(without.HasHeadings);
        Assert.Equal(grid.Headings, without.WithHeadings(areHeadings: true).Headings);
        Assert.Single(without.WithHeadings(areHeadings: true).Rows);

        Assert.False(Grid.Of(Encoding.UTF8.GetBytes("Ring alla")).HasHeadings);
        Assert.Null(Grid.Of(Encoding.UTF8.GetBytes("Åtgärd;Hur\nRing;Snällt")).Doubtful);
    }
}
