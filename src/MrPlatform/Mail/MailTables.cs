using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Storage;

namespace MrPlatform.Mail;

/// <summary>The outbox's table and its name in the context.</summary>
public static class MailTables
{
    extension(MrContext db)
    {
        public DbSet<Letter> Letters => db.Set<Letter>();
    }

    internal sealed class Table : IEntityTypeConfiguration<Letter>
    {
        public void Configure(EntityTypeBuilder<Letter> letter) => letter.ToTable("letter");
    }
}
