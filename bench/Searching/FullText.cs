using System.Diagnostics;
using Microsoft.Data.Sqlite;
using MrPlatform.Library.Search;

namespace MrPlatform.Bench.Searching;

/// <summary>The floor: the same texts in SQLite's own full-text index, asked for any of the words.</summary>
internal static class FullText
{
    public static double Median(
        IReadOnlyList<SearchDocument> documents,
        IEnumerable<string> questions
    )
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Execute(connection, "create virtual table page using fts5(title, lead, body)");
        foreach (var document in documents)
        {
            using var insert = connection.CreateCommand();
            insert.CommandText = "insert into page values (@title, @lead, @body)";
            insert.Parameters.AddWithValue("@title", document.Title);
            insert.Parameters.AddWithValue("@lead", document.Lead);
            insert.Parameters.AddWithValue("@body", document.Body);
            insert.ExecuteNonQuery();
        }
        using var ask = connection.CreateCommand();
        ask.CommandText =
            "select title, snippet(page, 1, '[', ']', '…', 20) from page where page match @words order by bm25(page, 6, 2, 1) limit 20";
        var words = ask.Parameters.Add("@words", SqliteType.Text);
        var times = new List<double>();
        var all = questions.ToList();
        for (var round = 0; round < 10; round++)
            foreach (var question in all)
            {
                words.Value = string.Join(
                    " or ",
                    question
                        .Split(' ')
                        .Select(word => $"\"{word.Replace("\"", "", StringComparison.Ordinal)}\"")
                );
                var began = Stopwatch.GetTimestamp();
                using (var reader = ask.ExecuteReader())
                    while (reader.Read())
                        _ = reader.GetString(1);
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        times.RemoveRange(0, times.Count / 2);
        times.Sort();
        return times[times.Count / 2];
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A literal of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
