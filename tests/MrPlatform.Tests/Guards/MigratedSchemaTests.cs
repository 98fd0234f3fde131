using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Guards;

/// <summary>The SQL files are written by hand; here they are held against what the program believes.</summary>
public sealed class MigratedSchemaTests(TestApp app) : SharedAppTests(app)
{
    private const string SqliteColumns = """
        select t.name || '.' || c.name || case when c."notnull" = 1 or c.pk > 0 then '' else '?' end
        from sqlite_master t join pragma_table_info(t.name) c
        where t.type = 'table' and t.sql not like 'create virtual%' and t.name not like 'sqlite%'
        """;

    private const string PostgresColumns = """
        select table_name || '.' || column_name || case is_nullable when 'YES' then '?' else '' end
        from information_schema.columns where table_schema = 'public'
        """;

    private const string SqliteReferences = """
        select t.name || '.' || f."from" || ' -> ' || f."table"
        from sqlite_master t join pragma_foreign_key_list(t.name) f where t.type = 'table'
        """;

    private const string PostgresReferences = """
        select c.conrelid::regclass || '.' || a.attname || ' -> ' || c.confrelid::regclass
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
        where c.contype = 'f'
        """;

    [Fact]
    public async Task The_migrated_database_has_the_columns_of_the_model_and_no_others()
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();

        var migrated = await db
            .Database.SqlQueryRaw<string>(TestDatabase.IsPostgres ? PostgresColumns : SqliteColumns)
            .ToListAsync();
        var expected = db
            .Model.GetRelationalModel()
            .Tables.SelectMany(t => t.Columns)
            .Select(c => $"{c.Table.Name}.{c.Name}{(c.IsNullable ? "?" : "")}");

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            migrated
                .Where(c => !c.StartsWith("schema_version.", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );
    }

    /// <summary>What the database refers to and the model does not know of is saved in the wrong order.</summary>
    [Fact]
    public async Task The_model_knows_every_reference_of_the_migrated_database()
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();

        var migrated = await db
            .Database.SqlQueryRaw<string>(
                TestDatabase.IsPostgres ? PostgresReferences : SqliteReferences
            )
            .ToListAsync();
        var known =
            from table in db.Model.GetRelationalModel().Tables
            from reference in table.ForeignKeyConstraints
            from column in reference.Columns
            select $"{table.Name}.{column.Name} -> {reference.PrincipalTable.Name}";

        Faults.None(migrated.Except(known, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_second_start_on_the_same_database_changes_nothing()
    {
        await using var again = await TestApp.On(App.Database);
        await using var scope = again.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();

        Assert.True(await Migrations.AreApplied(db, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Several_nodes_can_start_at_once_on_an_empty_database()
    {
        await using var empty = await TestDatabase.Empty();

        var nodes = await Task.WhenAll(
            Enumerable.Range(0, 3).Select(_ => Task.Run(() => TestApp.On(empty, "Production")))
        );

        foreach (var node in nodes)
            await node.DisposeAsync();
    }
}
