using System.Globalization;

namespace MrPlatform.Ui.Documents;

/// <summary>
/// How wide the columns of a table are on paper: room for the longest word of each first, then shares of what is left by how much they hold. Always as wide
/// as the room and no wider: where it is too narrow for all, the longest words are the ones to be broken.
/// </summary>
internal static class TableWidths
{
    // Letters; a word shorter than the second is kept whole as long as there is any way to.
    private const int LongestWord = 34;
    private const int ShortestBroken = 8;
    private const int Widest = 34;
    private const int Sampled = 200;

    // A letter of a wide typeface and the space beside a column, in twentieths of a point.
    private const int Letter = 128;
    private const int SmallLetter = 104;
    private const int Space = 160;

    /// <param name="room">In any unit that there are some thousands of to a page; Word's, twentieths of a point.</param>
    public static int[] Of(TableBlock table, CultureInfo culture, int room)
    {
        var letter = table.IsWide ? SmallLetter : Letter;
        var columns = table.Columns.Select((column, i) => Holds(table, culture, i)).ToList();
        var longest = LongestWord;
        while (longest > ShortestBroken && Least(longest).Sum() > room)
            longest--;
        var least = Least(longest);
        var more = columns.ConvertAll(column => 1 + Math.Max(0, column.Text - column.Word));
        var left = room - least.Sum();
        return
        [
            .. least.Select(
                (width, i) =>
                    left < 0
                        ? width * room / least.Sum()
                        : width + (int)((long)left * more[i] / more.Sum())
            ),
        ];

        List<int> Least(int most) =>
            columns.ConvertAll(column => Space + (letter * Math.Min(column.Word, most)));
    }

    /// <summary>In letters: the longest word of a column, and its longest text.</summary>
    private static (int Word, int Text) Holds(TableBlock table, CultureInfo culture, int column)
    {
        var texts = table
            .Rows.Take(Sampled)
            .Select(row => row[column].In(culture))
            .Append(table.Columns[column].Name)
            .ToList();
        return (
            texts.Max(text => text.Split(' ', '\n').Max(word => word.Length)),
            Math.Min(Widest, texts.Max(text => text.Length))
        );
    }
}
