using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace MrPlatform.Storage;

/// <summary>What is particular to PostgreSQL: an advisory lock lets one node migrate while the others wait.</summary>
internal static class PostgreSqlDialect
{
    /// <summary>As many as let three nodes share a server that takes a hundred, which is what one takes as it is installed.</summary>
    internal const int Connections = 30;

    /// <summary>
    /// With fewer connections than the driver would open: those who come at once wait for each other here, where the server would turn them away.
    /// </summary>
    public static string Prepared(string connectionString)
    {
        var prepared = new NpgsqlConnectionStringBuilder(connectionString);
        if (!prepared.ShouldSerialize("Maximum Pool Size"))
            prepared.MaxPoolSize = Connections;
        return prepared.ConnectionString;
    }

    public static void Use(DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(
            connectionString,
            postgres => postgres.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
        );

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
