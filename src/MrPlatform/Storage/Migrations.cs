using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace MrPlatform.Storage;

/// <summary>
/// The numbered, forward-only SQL files of Storage/Migrations, run by both databases. A file in the folder sqlite or postgres
/// runs only there. All that is missing is applied in one transaction under a lock, so several nodes can start at once.
/// </summary>
public static class Migrations
{
    private const string Folder = "MrPlatform.Storage.Migrations.";

    public static IReadOnlyList<Migration> All(bool sqlite) =>
        [
            .. Assembly
                .GetExecutingAssembly()
                .GetManifestResourceNames()
                .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
                .Select(n => n[Folder.Length..])
                .Where(n =>
                    !n.StartsWith(sqlite ? "postgres." : "sqlite.", StringComparison.Ordinal)
                )
                .Select(Migration.Named)
                .OrderBy(m => m.Number),
        ];

    public static async Task Apply(MrContext db, CancellationToken stop = default)
    {
        await db.Database.OpenConnectionAsync(stop);
        var connection = db.Database.GetDbConnection();
        await using var transaction = db.Database.IsSqlite()
            ? await SqliteDialect.Lock(connection, stop)
            : await PostgreSqlDialect.Lock(connection, stop);
        await Run(
            connection,
            transaction,
            "create table if not exists schema_version (number bigint primary key, name text not null, applied_at text not null)",
            stop
        );
        var applied = await Applied(connection, transaction, stop);
        foreach (
            var migration in All(db.Database.IsSqlite()).Where(m => !applied.Contains(m.Number))
        )
            await Run(connection, transaction, migration.Sql() + migration.Receipt(), stop);
        await transaction.CommitAsync(stop);
        await db.Database.CloseConnectionAsync();
        // Really closed: the patience with other nodes that the lock took does not stay with the connection.
        await connection.CloseAsync();
    }

    /// <summary>True when every migration of this program is in the database: what "ready" means for a node.</summary>
    public static async Task<bool> AreApplied(MrContext db, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        var applied = await Applied(db.Database.GetDbConnection(), transaction: null, stop);
        await db.Database.CloseConnectionAsync();
        return All(db.Database.IsSqlite()).All(m => applied.Contains(m.Number));
    }

    private static async Task<HashSet<long>> Applied(
        DbConnection connection,
        DbTransaction? transaction,
        CancellationToken stop
    )
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "select number from schema_version";
        await using var rows = await command.ExecuteReaderAsync(stop);
        var numbers = new HashSet<long>();
        while (await rows.ReadAsync(stop))
            numbers.Add(rows.GetInt64(0));
        return numbers;
    }

    private static async Task Run(
        DbConnection connection,
        DbTransaction transaction,
        string sql,
        CancellationToken stop
    )
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // The text is a file of this assembly.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(stop);
    }
}

/// <summary>One numbered SQL file, for example 0001-organisations.sql.</summary>
public sealed record Migration(long Number, string Name, string Resource)
{
    internal static Migration Named(string resource)
    {
        var name = resource[
            (
                resource.IndexOf('.', StringComparison.Ordinal) is var dot
                && !char.IsDigit(resource[0])
                    ? dot + 1
                    : 0
            )..
        ];
        return new(long.Parse(name[..4], CultureInfo.InvariantCulture), name, resource);
    }

    internal string Sql()
    {
        using var file = Assembly
            .GetExecutingAssembly()
            .GetManifestResourceStream("MrPlatform.Storage.Migrations." + Resource)!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }

    internal string Receipt() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"\n;insert into schema_version (number, name, applied_at) values ({Number}, '{Name}', '{DateTimeOffset.UtcNow:O}');"
        );
}
