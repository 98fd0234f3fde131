using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace MrPlatform.Bench;

/// <summary>A database of one size, on one of the two engines, named as the program's own settings name it.</summary>
internal sealed record Database(string Provider, string ConnectionString)
{
    public static Database Sqlite(string file) =>
        new("Sqlite", new SqliteConnectionStringBuilder { DataSource = file }.ConnectionString);

    public static Database PostgreSql(string cluster, string name) =>
        new(
            "PostgreSql",
            new NpgsqlConnectionStringBuilder(cluster) { Database = name }.ConnectionString
        );

    public bool IsSqlite => Provider == "Sqlite";

    public string EngineName => IsSqlite ? "sqlite" : "postgresql";

    public DbConnection Connect() =>
        IsSqlite
            ? new SqliteConnection(ConnectionString)
            : new NpgsqlConnection(
                // As many as the program keeps, so that both fit the server and both wait alike.
                new NpgsqlConnectionStringBuilder(ConnectionString)
                {
                    MaxPoolSize = 30,
                }.ConnectionString
            );
}
