using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MrPlatform.Bench.Floors;

/// <summary>
/// The least a server can do, as a process of its own. <c>floor-bytes</c>: the same bytes from bare Kestrel. <c>floor-rows</c>:
/// the same rows by raw ADO.NET, then those bytes; and one answer saved in one raw transaction.
/// </summary>
internal static class Floor
{
    public const string SubjectFile = "subject.json";
    public const string DatabaseFile = "database.json";
    public const string Alive = "/alive";

    public static async Task Run(string folder, bool rows)
    {
        var pages = Directory
            .GetFiles(folder, "*.html")
            .ToDictionary(
                f => "/" + Path.GetFileNameWithoutExtension(f),
                File.ReadAllBytes,
                StringComparer.Ordinal
            );
        pages[Alive] = [];
        var subject = rows ? Read<Subject>(folder, SubjectFile) : null;
        var database = rows ? Read<Database>(folder, DatabaseFile) : null;
        var questions = rows ? new Questions(subject!).Pages : null;
        var save = rows ? new SaveRaw(database!, subject!) : null;
        var rate = rows ? new RateRaw(database!, subject!) : null;
        var raters =
            rows && File.Exists(Path.Combine(folder, Rater.File))
                ? Read<List<Rater>>(folder, Rater.File)
                : [];

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.Run(async context =>
        {
            var path = context.Request.Path.Value!;
            if (path == "/save")
            {
                await context.Request.ReadFormAsync();
                await save!.Once();
                context.Response.StatusCode = StatusCodes.Status302Found;
                return;
            }
            if (path is "/save-own" or "/rate-own")
            {
                var form = await context.Request.ReadFormAsync();
                var rater = raters[int.Parse(form["rater"]!, CultureInfo.InvariantCulture)];
                await (
                    path == "/rate-own"
                        ? rate!.Once(rater, form["level"]!)
                        : save!.Once(rater.Unit, rater.Area, rater.Criterion, rater.Layer)
                );
                context.Response.StatusCode = StatusCodes.Status302Found;
                return;
            }
            if (questions is not null && questions.TryGetValue(path, out var asked))
                await Ask(database!, asked);
            await Send(context.Response, pages[path]);
        });
        await app.RunAsync();
    }

    private static T Read<T>(string folder, string file) =>
        JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(folder, file)))!;

    private static async Task Send(HttpResponse response, byte[] bytes)
    {
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = bytes.Length;
        await response.BodyWriter.WriteAsync(bytes);
    }

    private static async Task Ask(Database database, IReadOnlyList<Question> questions)
    {
        await using var connection = database.Connect();
        await connection.OpenAsync();
        foreach (var question in questions)
        {
            await using var command = Command(connection, question.Sql, question.Values);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                ReadAll(reader);
        }
    }

    public static async Task Execute(
        DbConnection connection,
        string sql,
        params (string, object)[] values
    )
    {
        await using var command = Command(connection, sql, values);
        await command.ExecuteNonQueryAsync();
    }

    public static DbCommand Command(
        DbConnection connection,
        string sql,
        params ReadOnlySpan<(string Name, object Value)> values
    )
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Literals of this folder.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }
        return command;
    }

    /// <summary>Takes every value out of the row, as anything that shows it must.</summary>
    private static int ReadAll(DbDataReader row)
    {
        var read = 0;
        for (var i = 0; i < row.FieldCount; i++)
        {
            if (row.IsDBNull(i))
                continue;
            var type = row.GetFieldType(i);
            read +=
                type == typeof(string) ? row.GetString(i).Length
                : type == typeof(long) ? (int)row.GetInt64(i)
                : string.Format(CultureInfo.InvariantCulture, "{0}", row.GetValue(i)).Length;
        }
        return read;
    }
}
