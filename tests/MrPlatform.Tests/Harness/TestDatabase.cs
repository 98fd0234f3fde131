using Microsoft.Data.Sqlite;
using Npgsql;

namespace MrPlatform.Tests.Harness;

/// <summary>
/// A database that one test has to itself: a SQLite file, or a PostgreSQL database when <c>MRP_TEST_POSTGRES</c>
/// holds a connection string to a cluster. <see cref="Fresh"/> copies a template that the app itself made once.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly string? Cluster = Environment.GetEnvironmentVariable(
        "MRP_TEST_POSTGRES"
    );
    private static readonly Lazy<Task<TestDatabase>> Template = new(MakeTemplate);

    private readonly string _place;

    private TestDatabase() =>
        _place = IsPostgres
            ? $"mrp_{Guid.NewGuid():N}"
            : Path.Combine(TemporaryFolder.OfThisRun.FullName, $"{Guid.NewGuid():N}.db");

    public static bool IsPostgres => Cluster is not null;

    public static string Provider => IsPostgres ? "PostgreSql" : "Sqlite";

    public string ConnectionString =>
        IsPostgres
            ? new NpgsqlConnectionStringBuilder(Cluster)
            {
                Database = _place,
                MaxPoolSize = 10,
            }.ConnectionString
            : new SqliteConnectionStringBuilder { DataSource = _place }.ConnectionString;

    /// <summary>Where the files of this database lie.</summary>
    public string Files =>
        Path.Combine(
            TemporaryFolder.OfThisRun.FullName,
            $"underlag-{Path.GetFileNameWithoutExtension(_place)}"
        );

    /// <summary>A database with every migration applied and the demo data in it.</summary>
    public static async Task<TestDatabase> Fresh()
    {
        var template = await Template.Value;
        var copy = new TestDatabase();
        if (IsPostgres)
            // Copied as files: page by page through the log, as is usual, takes five times as long.
            await OnCluster(
                $"create database {copy._place} template {template._place} strategy file_copy"
            );
        else
            File.Copy(template._place, copy._place);
        return copy;
    }

    /// <summary>A database nobody has touched, as on a first start.</summary>
    public static async Task<TestDatabase> Empty()
    {
        var empty = new TestDatabase();
        if (IsPostgres)
            await OnCluster($"create database {empty._place}");
        return empty;
    }

    public async ValueTask DisposeAsync()
    {
        if (IsPostgres)
        {
            await OnCluster($"drop database if exists {_place} with (force)");
            return;
        }

        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
        foreach (var file in TemporaryFolder.OfThisRun.GetFiles($"{Path.GetFileName(_place)}*"))
            file.Delete();
    }

    private static async Task<TestDatabase> MakeTemplate()
    {
        var template = await Empty();
        await using (await TestApp.On(template)) { }
        await template.LetGo();
        return template;
    }

    /// <summary>Closes what the pool still holds and, on SQLite, writes the log back into the one file that is copied.</summary>
    private async Task LetGo()
    {
        if (IsPostgres)
        {
            NpgsqlConnection.ClearAllPools();
            return;
        }

        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "pragma wal_checkpoint(truncate)";
        await command.ExecuteNonQueryAsync();
        SqliteConnection.ClearPool(connection);
    }

    private static async Task OnCluster(string sql)
    {
        await using var connection = new NpgsqlConnection(Cluster);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
