using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MrPlatform.Storage;

/// <summary>
/// What is particular to the embedded database: write-ahead log so that readers never wait, foreign keys on, five seconds'
/// patience with another writer, and every commit on disk before the answer leaves (synchronous=FULL).
/// </summary>
internal static class SqliteDialect
{
    /// <summary>
    /// What belongs to a row is asked for by a question of its own, as on PostgreSQL: in one question with its row SQLite first joins the whole
    /// of two tables to each other, the evidence of everybody for the answers of one area.
    /// </summary>
    public static void Use(DbContextOptionsBuilder options, string connectionString) =>
        options
            .UseSqlite(
                connectionString,
                sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
            )
            .AddInterceptors(new StayOpen());

    /// <summary>Makes the folder of the database file, so that a first start needs no preparation.</summary>
    public static string Prepared(string connectionString, string contentRoot)
    {
        var parts = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
        if (
            parts.Mode == SqliteOpenMode.Memory
            || parts.DataSource.Contains(":memory:", StringComparison.Ordinal)
        )
            return parts.ToString();
        parts.DataSource = Path.GetFullPath(parts.DataSource, contentRoot);
        Directory.CreateDirectory(Path.GetDirectoryName(parts.DataSource)!);
        return parts.ToString();
    }

    /// <summary>Takes the whole file while migrating: a second node waits and then finds nothing to do.</summary>
    public static async Task<DbTransaction> Lock(DbConnection connection, CancellationToken stop)
    {
        await Execute(connection, "pragma busy_timeout=60000; pragma journal_mode=wal;", stop);
        return await connection.BeginTransactionAsync(
            System.Data.IsolationLevel.Serializable,
            stop
        );
    }

    private static async Task Execute(DbConnection connection, string sql, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is one of the literals above.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(stop);
    }

    /// <summary>
    /// A connection stays open through the questions of a request, and a handle from the pool is set up once: opening anew for every
    /// question, with EF's functions and our settings, cost more than the question. It is closed with its context.
    /// </summary>
    private sealed class StayOpen : DbConnectionInterceptor
    {
        private const string Settings =
            "pragma synchronous=full; pragma busy_timeout=5000; pragma temp_store=memory; pragma cache_size=-4000;";

        private readonly ConditionalWeakTable<object, object> _setUp = [];

        public override InterceptionResult ConnectionClosing(
            DbConnection connection,
            ConnectionEventData eventData,
            InterceptionResult result
        ) => InterceptionResult.Suppress();

        public override ValueTask<InterceptionResult> ConnectionClosingAsync(
            DbConnection connection,
            ConnectionEventData eventData,
            InterceptionResult result
        ) => new(InterceptionResult.Suppress());

        public override void ConnectionOpened(
            DbConnection connection,
            ConnectionEndEventData eventData
        )
        {
            if (!IsNew(connection))
                return;
            using var command = connection.CreateCommand();
            command.CommandText = Settings;
            command.ExecuteNonQuery();
        }

        public override Task ConnectionOpenedAsync(
            DbConnection connection,
            ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default
        ) =>
            IsNew(connection)
                ? Execute(connection, Settings, cancellationToken)
                : Task.CompletedTask;

        private bool IsNew(DbConnection connection) =>
            _setUp.TryAdd(((SqliteConnection)connection).Handle!, this);
    }
}
