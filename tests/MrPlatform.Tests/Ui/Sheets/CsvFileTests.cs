using System.Text;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Tests.Ui.Sheets;

public sealed class CsvFileTests
{
    [Fact]
    public async Task Swedish_has_semicolons_and_decimal_commas_and_says_that_it_is_utf_8()
    {
        var file = await Bytes(Some, "sv");

        Assert.Equal(new byte[] { 0xEF, 0xBB, 0xBF }, file[..3]);
        Assert.Equal(
            "Enhet;Medel;Täckning;Dag\r\nSkola, åk 1;-2,5;63%;2026-11-22\r\n",
            Encoding.UTF8.GetString(file[3..])
        );
    }

    [Fact]
    public async Task English_has_commas_and_decimal_points()
    {
        Assert.Equal(
            "Enhet,Medel,Täckning,Dag\r\n\"Skola, åk 1\",-2.5,63%,2026-11-22\r\n",
            await Text(Some, "en")
        );
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+46", "'+46")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tindrag", "'\tindrag")]
    [InlineData("\rretur", "\"'\rretur\"")]
    [InlineData("=1;\"2\"", "\"'=1;\"\"2\"\"\"")]
    [InlineData("a=1", "a=1")]
    [InlineData(" ='", "' ='")]
    [InlineData("\u00A0\u200B=1", "'\u00A0\u200B=1")]
    [InlineData("\u00AD@A1", "'\u00AD@A1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＋46", "'＋46")]
    [InlineData("－1", "'－1")]
    [InlineData("＠SUM", "'＠SUM")]
    [InlineData("\"=1", "\"'\"\"=1\"")]
    [InlineData("\"så\" = 1", "\"\"\"så\"\" = 1\"")]
    [InlineData(" ", " ")]
    [InlineData("citat \"så\"", "\"citat \"\"så\"\"\"")]
    [InlineData("två\nrader", "\"två\nrader\"")]
    [InlineData("a\0b\u0008c", "abc")]
    public async Task A_text_cannot_become_a_formula_and_is_otherwise_as_it_was(
        string text,
        string field
    ) =>
        Assert.Equal(
            $"Text\r\n{field}\r\n",
            await Text(
                new Sheet(
                    "Text",
                    ["Text"],
                    [
                        [text],
                    ]
                ),
                "sv"
            )
        );

    [Fact]
    public async Task Headings_and_notes_are_texts_too() =>
        Assert.Equal(
            "'=A\r\n1\r\n\r\n'@not\r\n",
            await Text(
                new Sheet(
                    "Text",
                    ["=A"],
                    [
                        [1],
                    ]
                )
                {
                    Notes = ["@not"],
                },
                "sv"
            )
        );

    private static Sheet Some =>
        new(
            "Enheter",
            ["Enhet", "Medel", "Täckning", "Dag"],
            [
                ["Skola, åk 1", -2.5, Cell.Share(0.625), new DateOnly(2026, 11, 22)],
            ]
        );

    private static async Task<byte[]> Bytes(Sheet sheet, string language)
    {
        using var file = new MemoryStream();
        await CsvFile.Write(sheet, file, language);
        return file.ToArray();
    }

    private static async Task<string> Text(Sheet sheet, string language) =>
        Encoding.UTF8.GetString((await Bytes(sheet, language))[3..]);
}
