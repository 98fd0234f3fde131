using System.Globalization;
using MrPlatform.Ui;
using MrPlatform.Ui.Text;

namespace MrPlatform.Tests.Ui.Text;

public sealed class DatesTests
{
    private static readonly DateOnly Day = new(2026, 11, 18);

    [Fact]
    public void Days_are_written_out_in_the_language_of_the_reader()
    {
        UiParts.ReadIn(Language.Swedish);
        Assert.Equal("18 november 2026", Day.Words());
        Assert.Equal("18 november", Day.WordsWithoutYear());
        Assert.Equal("Onsdag 18 november 2026", Day.WordsWithWeekday());

        UiParts.ReadIn(Language.English);
        Assert.Equal("Wednesday 18 November 2026", Day.WordsWithWeekday());
    }

    [Fact]
    public void Clocks_show_swedish_time()
    {
        var instant = new DateTimeOffset(2026, 11, 18, 23, 32, 0, TimeSpan.Zero);

        UiParts.ReadIn(Language.Swedish);
        Assert.Equal(("00.32", "19 november 2026"), (instant.ClockWords(), instant.DayWords()));

        UiParts.ReadIn(Language.English);
        Assert.Equal("00:32", instant.ClockWords());
    }

    [Fact]
    public void Markup_encodes_what_it_is_given_and_writes_numbers_alike_everywhere()
    {
        UiParts.ReadIn(CultureInfo.GetCultureInfo("sv-SE"));
        var inner = Markup.Of($"<b>{"å & <ö>"}</b>");

        Assert.Equal(
            "<p><b>å &amp; &lt;ö&gt;</b>12.5%</p>",
            Markup.Of($"<p>{inner}{12.5}%</p>").ToString()
        );
    }
}
