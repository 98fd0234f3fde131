using System.Text;
using MrPlatform.ActionPlans.Exchanging.Importing;

namespace MrPlatform.Tests.ActionPlans.Exchanging;

/// <summary>Days, amounts, names and separators as people and spreadsheets write them.</summary>
public sealed class TypedTests
{
    [Theory]
    [InlineData("2027-03-31")]
    [InlineData("31/3 2027")]
    [InlineData("31/3/2027")]
    [InlineData("31 mars 2027")]
    [InlineData("31 Mars  2027")]
    [InlineData("31 march 2027")]
    [InlineData("31.3.2027")]
    [InlineData("20270331")]
    [InlineData("2027-03-31 00:00:00")]
    [InlineData("46477")]
    [InlineData("46477.5")]
    public void A_day_is_read_however_it_is_written(string typed) =>
        Assert.Equal(new DateOnly(2027, 3, 31), Typed.Day(typed));

    [Theory]
    [InlineData("i vår")]
    [InlineData("31 februari 2027")]
    [InlineData("2027")]
    [InlineData("Q3 2027")]
    public void What_is_no_day_is_none(string typed) => Assert.Null(Typed.Day(typed));

    [Theory]
    [InlineData("1 200 000 kr", 1_200_000L)]
    [InlineData("1\u00A0200\u202F000", 1_200_000L)]
    [InlineData("1.200.000:-", 1_200_000L)]
    [InlineData("250 tkr", 250_000L)]
    [InlineData("1,2 mnkr", 1_200_000L)]
    [InlineData("1200000.00", 1_200_000L)]
    [InlineData("250,00", 250L)]
    [InlineData("250,000", null)]
    [InlineData("1,000 kr", null)]
    [InlineData("1,200,000", null)]
    [InlineData("1.200,000", null)]
    [InlineData("1,250 mnkr", null)]
    [InlineData("1.250 mnkr", null)]
    [InlineData("1.250 kr", 1_250L)]
    [InlineData("0,5 kr", null)]
    [InlineData("mycket", null)]
    [InlineData("-5", null)]
    public void An_amount_is_whole_kronor(string typed, long? amount) =>
        Assert.Equal(amount, Typed.Amount(typed));

    [Theory]
    [InlineData("Socialnämden", "Socialnämnden")]
    [InlineData("social", "Socialnämnden")]
    [InlineData("Bygg", null)]
    public void The_nearest_name_is_offered(string said, string? name) =>
        Assert.Equal(
            name is null ? [] : [name],
            Nearest.To(said, ["Kommunstyrelsen", "Socialnämnden"])
        );

    [Theory]
    [InlineData(';', "utf-8")]
    [InlineData(',', "utf-8")]
    [InlineData('\t', "utf-8")]
    [InlineData(';', "windows-1252")]
    [InlineData('\t', "utf-16")]
    public void A_text_with_separators_is_read_whatever_they_are_and_however_it_is_kept(
        char separator,
        string encoding
    )
    {
        var text = string.Join(
            "\r\n",
            "Budget 2027",
            string.Join(separator, "Mål", "Åtgärd", "Belopp"),
            string.Join(separator, "\"Barn; får, svar\"", "\"Säg \"\"ja\"\"\nsnart\"", "'=1+1")
        );
        var form =
            CodePagesEncodingProvider.Instance.GetEncoding(encoding)
            ?? Encoding.GetEncoding(encoding);

        var grid = Grid.Of([
            .. encoding == "utf-16" ? form.GetPreamble() : [],
            .. form.GetBytes(text),
        ]);

        Assert.Equal(["Mål", "Åtgärd", "Belopp"], grid.Headings);
        Assert.Equal(
            ["Barn; får, svar", "Säg \"ja\"\nsnart", "=1+1"],
            Assert.Single(grid.Rows).Cells
        );
    }
}
