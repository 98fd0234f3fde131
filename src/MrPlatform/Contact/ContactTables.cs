using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Storage;

namespace MrPlatform.Contact;

/// <summary>How many reference numbers have been given out in a year.</summary>
internal sealed class ContactCount
{
    public long Year { get; private set; }

    public long Last { get; private set; }
}

/// <summary>The tables of messages, what was done with them, and the count of reference numbers.</summary>
public static class ContactTables
{
    extension(MrContext db)
    {
        public DbSet<ContactMessage> ContactMessages => db.Set<ContactMessage>();
    }

    internal sealed class Tables
        : IEntityTypeConfiguration<ContactMessage>,
            IEntityTypeConfiguration<ContactAct>,
            IEntityTypeConfiguration<ContactCount>
    {
        public void Configure(EntityTypeBuilder<ContactMessage> message)
        {
            message.ToTable("contact_message");
            message.Ignore(m => m.Reference);
            message.Property(m => m.Version).IsConcurrencyToken();
            message.HasMany(m => m.History).WithOne().HasForeignKey(a => a.MessageId);
            message.Navigation(m => m.History).HasField("_acts");
        }

        public void Configure(EntityTypeBuilder<ContactAct> act) => act.ToTable("contact_act");

        public void Configure(EntityTypeBuilder<ContactCount> count)
        {
            count.ToTable("contact_count");
            count.HasKey(c => c.Year);
            count.Property(c => c.Year).ValueGeneratedNever();
        }
    }
}
