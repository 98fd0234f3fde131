using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MrPlatform.Storage;

public static class StorageSetup
{
    /// <summary>Registers the pooled context on the chosen database and keeps the data-protection keys there, so that any node serves any request.</summary>
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var provider = builder.Configuration.GetValue("Storage:Provider", StorageProvider.Sqlite);
        var connection = builder.Configuration.GetConnectionString("Database");
        if (provider == StorageProvider.PostgreSql && string.IsNullOrWhiteSpace(connection))
            throw new InvalidOperationException(
                "Storage:Provider är PostgreSql, men ConnectionStrings:Database saknas. Ange en anslutningssträng."
            );
        var sqlite = provider == StorageProvider.Sqlite;
        var prepared = sqlite
            ? SqliteDialect.Prepared(
                connection ?? "Data Source=data/mr-plattformen.db",
                builder.Environment.ContentRootPath
            )
            : PostgreSqlDialect.Prepared(connection!);
        builder.Services.AddSingleton(_ => new WriteQueue(provider));
        builder.Services.AddDbContextPool<MrContext>(
            (services, options) =>
            {
                if (sqlite)
                    SqliteDialect.Use(options, prepared);
                else
                    PostgreSqlDialect.Use(options, prepared);
                // An answer that is laid aside is out of sight with all that belongs to it, which is what is meant.
                options.ConfigureWarnings(warnings =>
                    warnings.Ignore(
                        CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning
                    )
                );
                options.AddInterceptors(services.GetServices<IInterceptor>());
            },
            poolSize: 128
        );
        builder
            .Services.AddDataProtection()
            .SetApplicationName("mr-plattformen")
            // One pass instead of two over every session and form; keys made earlier keep what they were made with.
            .UseCryptographicAlgorithms(
                new() { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM }
            )
            .PersistKeysToDbContext<MrContext>();
    }

    /// <summary>Applies what is missing before the first request is taken.</summary>
    public static async Task ApplyMigrations(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await Migrations.Apply(scope.ServiceProvider.GetRequiredService<MrContext>());
    }
}
