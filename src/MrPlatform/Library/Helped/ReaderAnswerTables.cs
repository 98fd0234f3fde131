using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Storage;

namespace MrPlatform.Library.Helped;

/// <summary>The table of what readers answered, and its name in the context.</summary>
public static class ReaderAnswerTables
{
    extension(MrContext db)
    {
        public DbSet<ReaderAnswer> ReaderAnswers => db.Set<ReaderAnswer>();
    }

    internal sealed class Table : IEntityTypeConfiguration<ReaderAnswer>
    {
        public void Configure(EntityTypeBuilder<ReaderAnswer> answer)
        {
            answer.ToTable("reader_answer");
            answer.Property(a => a.Version).IsConcurrencyToken();
        }
    }
}
