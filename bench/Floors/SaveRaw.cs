using System.Data.Common;
using System.Text.Json;

namespace MrPlatform.Bench.Floors;

/// <summary>
/// One answer saved in one transaction: read it, change it, write the journal line, move three counts. As durable as the program's:
/// synchronous=FULL in SQLite, the cluster's own fsync in PostgreSQL.
/// </summary>
internal sealed class SaveRaw(Database database, Subject subject)
{
    public Task Once() => Once(subject.RatingUnit, subject.Area, subject.SavedByFloor, "Committee");

    public async Task Once(Guid unit, string area, string criterion, string layer)
    {
        await using var connection = database.Connect();
        await connection.OpenAsync();
        if (database.IsSqlite)
            await Floor.Execute(connection, "pragma synchronous=full");
        await using var transaction = await connection.BeginTransactionAsync();
        var (id, version) = await Read(connection, unit, area, criterion);
        var level = 1 + (version % 2);
        var (from, to) = level == 2 ? ("level1", "level2") : ("level2", "level1");
        var now = DateTime.UtcNow;
        await Floor.Execute(
            connection,
            "update answer set state = 'Level', claimed_level = @level, level = @level, motivation = @text, answered_at = @now, "
                + "answered_by_id = @person, answered_by_name = @name, version = @next where id = @id and version = @version",
            [
                ("@level", level),
                ("@text", "Det finns en rutin men den används inte överallt ännu."),
                ("@now", now),
                ("@person", subject.Leader),
                ("@name", "Petra Processledare"),
                ("@next", version + 1),
                ("@id", id),
                ("@version", version),
            ]
        );
        await Floor.Execute(
            connection,
            "insert into journal_entry (id, organisation_id, at, person_id, person_name, act, subject_id, details) "
                + "values (@id, @organisation, @now, @person, @name, 'Answer.Changed', @round, @details)",
            [
                ("@id", Guid.CreateVersion7()),
                ("@organisation", subject.Organisation),
                ("@now", now),
                ("@person", subject.Leader),
                ("@name", "Petra Processledare"),
                ("@round", subject.Round),
                (
                    "@details",
                    JsonSerializer.Serialize(
                        new
                        {
                            kriterium = criterion,
                            enhet = "Nämnd 0001",
                            runda = "Nuläge",
                        }
                    )
                ),
            ]
        );
        await Floor.Execute(
            connection,
            $"update area_tally set {to} = {to} + 1, {from} = {from} - 1 where rating_unit_id = @unit and area = @area",
            ("@unit", unit),
            ("@area", area)
        );
        await Floor.Execute(
            connection,
            $"update criterion_tally set {to} = {to} + 1, {from} = {from} - 1 "
                + "where self_assessment_id = @round and criterion = @criterion and layer = @layer",
            ("@round", subject.Round),
            ("@criterion", criterion),
            ("@layer", layer)
        );
        await Floor.Execute(
            connection,
            "update self_assessment set answered = answered + 0 where id = @round and concluded_at is null",
            ("@round", subject.Round)
        );
        await transaction.CommitAsync();
    }

    private static async Task<(object Id, long Version)> Read(
        DbConnection connection,
        Guid unit,
        string area,
        string criterion
    )
    {
        await using var command = Floor.Command(
            connection,
            "select a.id, a.version, a.state, a.claimed_level, a.level, a.motivation, a.explanation, e.id, e.kind, e.title "
                + "from answer a left join reliance r on r.answer_id = a.id left join evidence e on e.id = r.evidence_id "
                + "where a.rating_unit_id = @unit and a.area = @area and a.criterion = @criterion",
            ("@unit", unit),
            ("@area", area),
            ("@criterion", criterion)
        );
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return (reader.GetValue(0), reader.GetInt64(1));
    }
}
