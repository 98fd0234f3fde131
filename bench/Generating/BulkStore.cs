using Microsoft.Data.Sqlite;
using Npgsql;

namespace MrPlatform.Bench.Generating;

/// <summary>Writes batches as fast as the database takes them: prepared inserts in SQLite, COPY in PostgreSQL.</summary>
internal abstract class BulkStore : IAsyncDisposable
{
    public static async Task<BulkStore> Open(Database database) =>
        database.IsSqlite
            ? await SqliteBulk.Open(database.ConnectionString)
            : await PostgresBulk.Open(database.ConnectionString);

    public abstract Task Write(Batch batch);

    /// <summary>Leaves the database as a running installation has it: log written back, statistics gathered by PostgreSQL's own habit.</summary>
    public abstract Task Settle();

    public abstract ValueTask DisposeAsync();
}

internal sealed class SqliteBulk(SqliteConnection connection) : BulkStore
{
    public static async Task<BulkStore> Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        var store = new SqliteBulk(connection);
        store.Execute(
            "pragma synchronous=off; pragma foreign_keys=off; pragma cache_size=-400000; pragma temp_store=memory;"
        );
        return store;
    }

    public override Task Write(Batch batch)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var table in Table.All)
            Insert(table, batch[table], transaction);
        transaction.Commit();
        return Task.CompletedTask;
    }

    public override Task Settle()
    {
        Execute("pragma wal_checkpoint(truncate);");
        return Task.CompletedTask;
    }

    public override async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearPool(connection);
        await connection.DisposeAsync();
    }

    private void Insert(Table table, IReadOnlyList<object?[]> rows, SqliteTransaction transaction)
    {
        using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        var places = table.Columns.Select((_, i) => $"@p{i}").ToList();
#pragma warning disable CA2100 // Names of our own tables and columns.
        insert.CommandText =
            $"insert into {table.Name} ({string.Join(',', table.Columns)}) values ({string.Join(',', places)})";
#pragma warning restore CA2100
        var values = places
            .Select(place => insert.Parameters.Add(new SqliteParameter(place, DBNull.Value)))
            .ToList();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                values[i].ResetSqliteType();
                values[i].Value = row[i] ?? DBNull.Value;
            }
            insert.ExecuteNonQuery();
        }
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // One of the literals above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}

internal sealed class PostgresBulk(NpgsqlConnection connection) : BulkStore
{
    public static async Task<BulkStore> Open(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return new PostgresBulk(connection);
    }

    public override async Task Write(Batch batch)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var table in Table.All)
            await Copy(table, batch[table]);
        await transaction.CommitAsync();
    }

    public override async Task Settle()
    {
        await using var command = new NpgsqlCommand("vacuum analyze", connection);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    public override ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task Copy(Table table, IReadOnlyList<object?[]> rows)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            $"copy {table.Name} ({string.Join(',', table.Columns)}) from stdin (format binary)"
        );
        foreach (var row in rows)
        {
            await copy.StartRowAsync();
            foreach (var value in row)
                if (value is null)
                    await copy.WriteNullAsync();
                else
                    await copy.WriteAsync(value);
        }
        await copy.CompleteAsync();
    }
}
