using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Storage;

namespace MrPlatform.Organisations;

/// <summary>The tables of organisations, units, people and what they may reach.</summary>
public static class OrganisationTables
{
    extension(MrContext db)
    {
        public DbSet<Organisation> Organisations => db.Set<Organisation>();

        public DbSet<Unit> Units => db.Set<Unit>();

        public DbSet<Person> People => db.Set<Person>();

        public DbSet<Reach> Reaches => db.Set<Reach>();
    }

    internal sealed class Tables
        : IEntityTypeConfiguration<Organisation>,
            IEntityTypeConfiguration<Unit>,
            IEntityTypeConfiguration<Person>,
            IEntityTypeConfiguration<Assignment>,
            IEntityTypeConfiguration<Reach>,
            IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
    {
        public void Configure(EntityTypeBuilder<Organisation> organisation)
        {
            organisation.ToTable("organisation");
            organisation.Property(o => o.Version).IsConcurrencyToken();
        }

        public void Configure(EntityTypeBuilder<Unit> unit)
        {
            unit.ToTable("unit");
            unit.Property(u => u.Version).IsConcurrencyToken();
        }

        public void Configure(EntityTypeBuilder<Person> person)
        {
            person.ToTable("person");
            person.Ignore(p => p.PhoneNumber).Ignore(p => p.PhoneNumberConfirmed);
            person.Property(p => p.ConcurrencyStamp).IsConcurrencyToken();
            person.HasMany(p => p.Assignments).WithOne().HasForeignKey(a => a.PersonId);
        }

        public void Configure(EntityTypeBuilder<Assignment> assignment) =>
            assignment.ToTable("assignment");

        public void Configure(EntityTypeBuilder<Reach> reach)
        {
            reach.ToTable("reach");
            reach.HasKey(r => new { r.PersonId, r.UnitId });
        }

        public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> passkey)
        {
            passkey.ToTable("passkey");
            passkey.HasKey(p => p.CredentialId);
            passkey.OwnsOne(p => p.Data).ToJson("data");
        }
    }
}
