using Microsoft.Data.Sqlite;
using Npgsql;

namespace MrPlatform.Bench.Generating;

/// <summary>Generated databases are kept and used again. One that was not finished keeps another name and is made anew.</summary>
internal static class KeptDatabases
{
    /// <summary>Raise it when what is generated changes.</summary>
    private const int Edition = 2;

    public static async Task<Database> Sqlite(Size size)
    {
        var file = Path.Combine(Folders.Kept, $"{size.Name}-{Edition}.db");
        if (File.Exists(file))
            return Database.Sqlite(file);
        var unfinished = file + ".unfinished";
        // A log that was left behind would be read into the new file.
        foreach (var old in Directory.GetFiles(Folders.Kept, Path.GetFileName(file) + "*"))
            File.Delete(old);
        await Generate.Fill(Database.Sqlite(unfinished), size);
        // The last connection to close writes the log back into the file; moved before, the log would stay behind under the old name.
        SqliteConnection.ClearAllPools();
        File.Move(unfinished, file);
        return Database.Sqlite(file);
    }

    public static async Task<Database> PostgreSql(string cluster, Size size)
    {
        var name = $"mrp_bench_{size.Name.Replace('-', '_')}_{Edition}";
        await using var source = NpgsqlDataSource.Create(cluster);
        await using var find = source.CreateCommand(
            "select count(*) from pg_database where datname = $1"
        );
        find.Parameters.Add(new() { Value = name });
        if ((long)(await find.ExecuteScalarAsync())! == 0)
        {
            await Execute($"drop database if exists {name}_unfinished with (force)");
            await Execute($"create database {name}_unfinished");
            await Generate.Fill(Database.PostgreSql(cluster, name + "_unfinished"), size);
            NpgsqlConnection.ClearAllPools();
            await Execute($"alter database {name}_unfinished rename to {name}");
        }
        return Database.PostgreSql(cluster, name);

        async Task Execute(string sql)
        {
            await using var command = source.CreateCommand(sql);
            await command.ExecuteNonQueryAsync();
        }
    }
}
