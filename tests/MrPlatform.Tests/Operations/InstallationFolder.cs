using Microsoft.Data.Sqlite;

namespace MrPlatform.Tests.Operations;

/// <summary>A folder with the database of one installation, which the program may be started in several times.</summary>
internal sealed class InstallationFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mrp-process-");

    public string ConnectionString =>
        new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(_folder.FullName, "mr.db"),
        }.ConnectionString;

    public void Dispose() => _folder.Delete(recursive: true);
}
