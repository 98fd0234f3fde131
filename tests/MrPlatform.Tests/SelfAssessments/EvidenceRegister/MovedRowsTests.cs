using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.EvidenceRegister;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments.EvidenceRegister;

/// <summary>A database from before evidence belonged to the organisation: every row keeps its meaning.</summary>
[Trait("Needs", "Database")]
public sealed class MovedRowsTests
{
    private const long Before = 79;

    [Fact]
    public async Task Old_rows_belong_to_the_unit_whose_answer_they_carried_and_carry_it_still()
    {
        await using var database = await TestDatabase.Empty();
        await using var db = Context(database);
        await Migrate(db, m => m.Number <= Before);
        var ids = Enumerable.Range(0, 7).Select(_ => Guid.CreateVersion7()).ToArray();
        await db.Database.ExecuteSqlRawAsync(OldRows, [.. ids.Cast<object>()]);

        await Migrations.Apply(db, TestContext.Current.CancellationToken);

        var (organisation, unit, answer, decision, leap) = (ids[0], ids[1], ids[4], ids[5], ids[6]);
        var pieces = await db.Evidence.OrderBy(e => e.DatedOn).ToListAsync();
        Assert.Equal([leap, decision], pieces.Select(p => p.Id));
        Assert.All(pieces, p => Assert.Equal((organisation, unit), (p.OrganisationId, p.UnitId)));
        Assert.All(pieces, p => Assert.True(p is { Answers: 1, IsCurrent: true }));
        Assert.Equal("ÅTGÄRDSBESLUT", pieces[1].Title);
        Assert.Equal("åtgärdsbeslut", pieces[1].Searched);
        Assert.Equal("https://kommun.example/a", pieces[1].Link);
        Assert.Equal((EvidenceKind.Decision, EvidenceKind.Data), (pieces[1].Kind, pieces[0].Kind));
        // 24 months after a leap day is the last of February; an end day of its own comes first.
        Assert.Equal(new DateOnly(2026, 2, 28), pieces[0].FreshThrough);
        Assert.Equal(new DateOnly(2026, 6, 30), pieces[1].FreshThrough);
        var kept = await db.Answers.Include(a => a.Evidence).SingleAsync();
        Assert.Equal(answer, kept.Id);
        Assert.Equal([leap, decision], kept.Evidence.OrderBy(e => e.DatedOn).Select(e => e.Id));
        Assert.Equal(
            [(unit, leap, true, 1L), (unit, decision, true, 1L)],
            (await db.EvidenceUnits.ToListAsync())
                .OrderBy(u => u.EvidenceId == decision)
                .Select(u => (u.UnitId, u.EvidenceId, u.Owns, u.Answers))
        );
    }

    private static string OldRows =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            insert into organisation (id, code, name, kind, set_up_at, version) values ({0}, 'X', 'Prov', 'Municipality', {{Now}}, 0);
            insert into unit (id, organisation_id, name, kind, position, version) values ({1}, {0}, 'Nämnden', 'Committee', 1, 0);
            insert into self_assessment (id, organisation_id, title, framework_id, framework_version, scope, period_from, period_to, started_at, started_by_name, counted_on, asked, answered, version)
              values ({2}, {0}, 'Nuläge', 'mr', '1.0.0', 'all', '2026-01-01', '2026-06-01', {{Now}}, 'Aino', '2026-01-01', 1, 1, 0);
            insert into rating_unit (id, self_assessment_id, unit_id, name, layer, number, started_at) values ({3}, {2}, {1}, 'Nämnden', 'Committee', 1, {{Now}});
            insert into answer (id, rating_unit_id, criterion, area, state, claimed_level, level, version) values ({4}, {3}, 'D3.1.4', 'D3', 'Level', 4, 4, 1);
            insert into evidence (id, answer_id, kind, title, dated_on, ends_on, link, added_at, added_by_name) values ({5}, {4}, 'Decision', 'ÅTGÄRDSBESLUT', '2026-01-10', '2026-06-30', 'https://kommun.example/a', {{Now}}, 'Aino');
            insert into evidence (id, answer_id, kind, title, dated_on, ends_on, link, added_at, added_by_name) values ({6}, {4}, 'Data', 'Enkät', '2024-02-29', '2030-01-01', null, {{Now}}, 'Aino');
            """
        );

    private static string Now =>
        TestDatabase.IsPostgres ? "timestamptz '2026-01-15 12:00:00+00'" : "'2026-01-15 12:00:00'";

    private static MrContext Context(TestDatabase database)
    {
        var options = new DbContextOptionsBuilder<MrContext>();
        if (TestDatabase.IsPostgres)
            options.UseNpgsql(database.ConnectionString);
        else
            options.UseSqlite(database.ConnectionString);
        return new(options.Options);
    }

    private static async Task Migrate(MrContext db, Func<Migration, bool> which)
    {
        await db.Database.ExecuteSqlRawAsync(
            "create table schema_version (number bigint primary key, name text not null, applied_at text not null)"
        );
        foreach (var migration in Migrations.All(!TestDatabase.IsPostgres).Where(which))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = migration.Sql() + migration.Receipt();
            await db.Database.OpenConnectionAsync();
            await command.ExecuteNonQueryAsync();
        }
    }
}
