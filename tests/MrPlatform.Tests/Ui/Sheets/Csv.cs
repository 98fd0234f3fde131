using System.Text;

namespace MrPlatform.Tests.Ui.Sheets;

/// <summary>Reads a file with separators as RFC 4180 says, heading and rows.</summary>
internal static class Csv
{
    public static List<List<string>> Read(byte[] file, char separator = ';')
    {
        Assert.Equal(new byte[] { 0xEF, 0xBB, 0xBF }, file[..3]);
        var text = Encoding.UTF8.GetString(file[3..]);
        List<List<string>> rows =
        [
            [],
        ];
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
                field.Append(text[i++]);
            else if (text[i] == '"')
                quoted = !quoted;
            else if (!quoted && text[i] == separator)
                Take();
            else if (!quoted && text[i] == '\r')
            {
                Take();
                rows.Add([]);
                i++;
            }
            else
                field.Append(text[i]);
        }
        rows.RemoveAt(rows.Count - 1);
        return rows;

        void Take()
        {
            rows[^1].Add(field.ToString());
            field.Clear();
        }
    }

    /// <summary>The rows under the heading, as far as the table goes: notes stand after an empty row.</summary>
    public static List<List<string>> Table(byte[] file) =>
        [.. Read(file).Skip(1).TakeWhile(row => row.Count > 1 || row[0].Length > 0)];
}
