namespace MrPlatform.Storage;

/// <summary>Which database the installation uses. Configuration: Storage:Provider, ConnectionStrings:Database.</summary>
public enum StorageProvider
{
    Sqlite,
    PostgreSql,
}
