using System.Diagnostics;
using Microsoft.Data.Sqlite;
using MrPlatform.Tests.Harness;
using Npgsql;

namespace MrPlatform.Tests.Operations;

/// <summary>The ways of docs/operating.md: a backup of a running installation, restored elsewhere, holds the same round.</summary>
public sealed class BackupTests : AppTests
{
    [Fact]
    public async Task A_backup_restored_elsewhere_shows_the_same_result()
    {
        var rounds = await DemoRounds.Of(App);
        var address = $"/nulagesanalyser/{rounds.Concluded}/resultat";
        var before = (await (await App.As("processledare")).Open(address)).Text;
        await using var elsewhere = await TestDatabase.Empty();

        if (TestDatabase.IsPostgres)
            await DumpAndRestore(elsewhere);
        else
            await VacuumInto(elsewhere);

        await using var restored = await TestApp.On(elsewhere);
        Assert.Equal(before, (await (await restored.As("processledare")).Open(address)).Text);
    }

    private async Task VacuumInto(TestDatabase elsewhere)
    {
        await using var connection = new SqliteConnection(App.Database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "vacuum into $file";
        command.Parameters.AddWithValue(
            "$file",
            new SqliteConnectionStringBuilder(elsewhere.ConnectionString).DataSource
        );
        await command.ExecuteNonQueryAsync();
    }

    private async Task DumpAndRestore(TestDatabase elsewhere)
    {
        var file = Path.GetTempFileName();
        await Run("pg_dump", App.Database, "--format=custom", $"--file={file}");
        await Run(
            "pg_restore",
            elsewhere,
            "--exit-on-error",
            "--no-owner",
            "--dbname=" + Name(elsewhere),
            file
        );
        File.Delete(file);
    }

    private static async Task Run(string program, TestDatabase database, params string[] arguments)
    {
        var place = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["PGHOST"] = place.Host;
        start.Environment["PGUSER"] = place.Username;
        start.Environment["PGDATABASE"] = place.Database;
        using var process = Process.Start(start)!;
        var complaint = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program}: {complaint}");
    }

    private static string Name(TestDatabase database) =>
        new NpgsqlConnectionStringBuilder(database.ConnectionString).Database!;
}
