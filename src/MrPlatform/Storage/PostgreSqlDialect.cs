using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace MrPlatform.Storage;

/// <summary>What is particular to PostgreSQL: an advisory lock lets one node migrate while the others wait.</summary>
internal static class PostgreSqlDialect
{
    public static void Use(DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString);

    public static async Task<DbTransaction> Lock(DbConnection connection, CancellationToken stop)
    {
        var transaction = await connection.BeginTransactionAsync(stop);
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "select pg_advisory_xact_lock(7342001)";
        await command.ExecuteNonQueryAsync(stop);
        return transaction;
    }
}
