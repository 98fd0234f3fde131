using System.Linq.Expressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Accountability;
using MrPlatform.Organisations.SignIn;
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
            IEntityTypeConfiguration<JournalEntry>,
            IEntityTypeConfiguration<OneTimeLink>,
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
            Points<Unit, Organisation>(unit, u => u.OrganisationId);
            Points<Unit, Unit>(unit, u => u.ParentId);
        }

        public void Configure(EntityTypeBuilder<Person> person)
        {
            person.ToTable("person");
            person.Ignore(p => p.PhoneNumber).Ignore(p => p.PhoneNumberConfirmed);
            person.Property(p => p.ConcurrencyStamp).IsConcurrencyToken();
            person.HasMany(p => p.Assignments).WithOne().HasForeignKey(a => a.PersonId);
            Points<Person, Organisation>(person, p => p.OrganisationId);
        }

        public void Configure(EntityTypeBuilder<Assignment> assignment)
        {
            assignment.ToTable("assignment");
            Points<Assignment, Unit>(assignment, a => a.UnitId);
        }

        public void Configure(EntityTypeBuilder<Reach> reach)
        {
            reach.ToTable("reach");
            reach.HasKey(r => new { r.PersonId, r.UnitId });
            Points<Reach, Person>(reach, r => r.PersonId);
            Points<Reach, Unit>(reach, r => r.UnitId);
        }

        public void Configure(EntityTypeBuilder<OneTimeLink> link)
        {
            link.ToTable("one_time_link");
            link.Property(l => l.UsedAt).IsConcurrencyToken();
            Points<OneTimeLink, Person>(link, l => l.PersonId);
        }

        public void Configure(EntityTypeBuilder<JournalEntry> entry) =>
            Points<JournalEntry, Organisation>(entry, e => e.OrganisationId);

        public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> passkey)
        {
            passkey.ToTable("passkey");
            passkey.HasKey(p => p.CredentialId);
            passkey.OwnsOne(p => p.Data).ToJson("data");
            Points<IdentityUserPasskey<Guid>, Person>(passkey, p => p.UserId);
        }

        /// <summary>Told to the model so that what is pointed at is saved first. Nothing is ever deleted along the way.</summary>
        private static void Points<TOwned, TOwner>(
            EntityTypeBuilder<TOwned> owned,
            Expression<Func<TOwned, object?>> key
        )
            where TOwned : class
            where TOwner : class =>
            owned.HasOne<TOwner>().WithMany().HasForeignKey(key).OnDelete(DeleteBehavior.Restrict);
    }
}
