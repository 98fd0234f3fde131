using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace MrPlatform.Bench.Floors;

/// <summary>
/// The least a server can do in a workshop: bare Kestrel that tells the same bytes to all who listen, and one rating saved in one raw transaction
/// (the rating, how many the rater has given, the line in the journal), as durable as the program's.
/// </summary>
internal static class WorkshopFloor
{
    public const string PictureFile = "picture.txt";

    private static volatile TaskCompletionSource _next = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    public static async Task Run(string folder)
    {
        var subject = JsonSerializer.Deserialize<Subject>(
            await File.ReadAllTextAsync(Path.Combine(folder, Floor.SubjectFile))
        )!;
        var database = JsonSerializer.Deserialize<Database>(
            await File.ReadAllTextAsync(Path.Combine(folder, Floor.DatabaseFile))
        )!;
        var size = (await File.ReadAllTextAsync(Path.Combine(folder, PictureFile))).Length;
        var picture = Encoding.UTF8.GetBytes(
            $"event: bild\ndata: {new string('x', Math.Max(1, size - 20))}\n\n"
        );
        var raters = await Raters(database);
        var turn = -1;

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapGet(Floor.Alive, () => "");
        app.MapGet("/listen", context => Listen(context, picture));
        app.MapGet(
            "/tell",
            () =>
                Interlocked
                    .Exchange(ref _next, new(TaskCreationOptions.RunContinuationsAsynchronously))
                    .SetResult()
        );
        app.MapGet(
            "/rate",
            () => Rate(database, subject, raters[Interlocked.Increment(ref turn) % raters.Count])
        );
        await app.RunAsync();
    }

    private static async Task Listen(HttpContext context, byte[] picture)
    {
        context.Response.ContentType = "text/event-stream";
        while (true)
        {
            var next = _next.Task;
            await context.Response.BodyWriter.WriteAsync(picture, context.RequestAborted);
            await next.WaitAsync(context.RequestAborted);
        }
    }

    private static async Task<List<(Guid Respondent, Guid Unit)>> Raters(Database database)
    {
        await using var connection = database.Connect();
        await connection.OpenAsync();
        await using var command = Floor.Command(
            connection,
            "select r.id, r.rating_unit_id from respondent r join workshop_participant p on p.respondent_id = r.id"
        );
        await using var reader = await command.ExecuteReaderAsync();
        var raters = new List<(Guid, Guid)>();
        while (await reader.ReadAsync())
            raters.Add((reader.GetGuid(0), reader.GetGuid(1)));
        return raters;
    }

    private static async Task Rate(
        Database database,
        Subject subject,
        (Guid Respondent, Guid Unit) rater
    )
    {
        await using var connection = database.Connect();
        await connection.OpenAsync();
        if (database.IsSqlite)
            await Execute(connection, "pragma synchronous=full; pragma busy_timeout=60000");
        await using var transaction = connection is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: false)
            : await connection.BeginTransactionAsync();
        await Execute(
            connection,
            "insert into blind_rating (id, respondent_id, rating_unit_id, criterion, anonymous, state, level) "
                + "values (@id, @respondent, @unit, 'X', true, 'Level', 2) "
                + "on conflict (respondent_id, criterion) do update set level = excluded.level",
            ("@id", Guid.NewGuid()),
            ("@respondent", rater.Respondent),
            ("@unit", rater.Unit)
        );
        await Execute(
            connection,
            "update respondent set rated = 1, version = version + 1 where id = @id",
            ("@id", rater.Respondent)
        );
        await Execute(
            connection,
            "insert into journal_entry (id, organisation_id, at, person_name, act, subject_id, details) "
                + "values (@id, @organisation, @now, 'En svarande utan namn', 'Respondent.Rated', @round, '{}')",
            ("@id", Guid.CreateVersion7()),
            ("@organisation", subject.Organisation),
            ("@now", DateTime.UtcNow),
            ("@round", subject.Round)
        );
        await transaction.CommitAsync();
    }

    private static async Task Execute(
        System.Data.Common.DbConnection connection,
        string sql,
        params (string Name, object Value)[] values
    )
    {
        await using var command = Floor.Command(connection, sql, values);
        await command.ExecuteNonQueryAsync();
    }
}
