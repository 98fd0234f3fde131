using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace MrPlatform.Storage;

/// <summary>
/// The one way to the database. It has no sets of its own: each capability maps its tables in a …Tables.cs file, found here by
/// reflection, and names them with an extension property.
/// </summary>
public sealed class MrContext(DbContextOptions<MrContext> options)
    : DbContext(options),
        IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration) =>
        Conventions.Configure(configuration);

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<DataProtectionKey>().ToTable("data_protection_key");
        model.ApplyConfigurationsFromAssembly(typeof(MrContext).Assembly);
        Conventions.Apply(model);
    }
}
