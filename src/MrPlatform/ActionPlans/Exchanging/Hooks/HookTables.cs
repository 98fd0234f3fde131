using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Exchanging.Hooks;

/// <summary>The tables of hooks and of what is sent to them.</summary>
public static class HookTables
{
    extension(MrContext db)
    {
        public DbSet<Hook> Hooks => db.Set<Hook>();

        public DbSet<HookDelivery> HookDeliveries => db.Set<HookDelivery>();

        /// <summary>Those of the viewer's own organisation; to who has nothing to do with them there are none.</summary>
        public IQueryable<Hook> HooksOf(Viewer viewer)
        {
            var has = viewer.HasHooks;
            return db.Set<Hook>().Where(h => has && h.OrganisationId == viewer.OrganisationId);
        }
    }

    internal sealed class Tables
        : IEntityTypeConfiguration<Hook>,
            IEntityTypeConfiguration<HookDelivery>
    {
        public void Configure(EntityTypeBuilder<Hook> hook)
        {
            hook.ToTable("hook");
            hook.Ignore(h => h.Host);
            hook.Property(h => h.Version).IsConcurrencyToken();
            hook.HasOne<Organisation>().WithMany().HasForeignKey(h => h.OrganisationId);
        }

        public void Configure(EntityTypeBuilder<HookDelivery> delivery)
        {
            delivery.ToTable("hook_delivery");
            delivery.HasOne<Hook>().WithMany().HasForeignKey(d => d.HookId);
        }
    }
}
