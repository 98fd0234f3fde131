using System.Data.Common;
using System.Text.Json;

namespace MrPlatform.Bench.Floors;

/// <summary>
/// One respondent's rating saved in one transaction, with the rows the program reads and writes: who it is, whether the round is open, what
/// has been shown, the rating, how many they have rated, and the line in the journal.
/// </summary>
internal sealed class RateRaw(Database database, Subject subject)
{
    public async Task Once(Rater rater, string level)
    {
        await using var connection = database.Connect();
        await connection.OpenAsync();
        if (database.IsSqlite)
            await Floor.Execute(connection, "pragma synchronous=full");
        await using var transaction = await connection.BeginTransactionAsync();
        var version = (long)
            (
                await Value(
                    connection,
                    "select version from respondent where id = @id",
                    ("@id", rater.Respondent)
                )
            )!;
        await Value(
            connection,
            "select 1 from self_assessment where id = @round and concluded_at is not null",
            ("@round", subject.Round)
        );
        await Value(
            connection,
            "select criterion from reveal where rating_unit_id = @unit",
            ("@unit", rater.RespondentUnit)
        );
        var rating = await Value(
            connection,
            "select id from blind_rating where respondent_id = @id",
            ("@id", rater.Respondent)
        );
        (string, object)[] values =
        [
            ("@id", rating ?? Guid.NewGuid()),
            ("@respondent", rater.Respondent),
            ("@unit", rater.RespondentUnit),
            ("@criterion", rater.Rated),
            ("@level", long.Parse(level)),
        ];
        await Floor.Execute(
            connection,
            rating is null
                ? "insert into blind_rating (id, respondent_id, rating_unit_id, criterion, anonymous, state, level) "
                    + "values (@id, @respondent, @unit, @criterion, true, 'Level', @level)"
                : "update blind_rating set state = 'Level', level = @level where id = @id",
            values
        );
        await Floor.Execute(
            connection,
            "update respondent set rated = 1, version = @next where id = @id and version = @version",
            ("@next", version + 1),
            ("@id", rater.Respondent),
            ("@version", version)
        );
        await Floor.Execute(
            connection,
            "insert into journal_entry (id, organisation_id, at, person_name, act, subject_id, details) "
                + "values (@id, @organisation, @now, 'En svarande utan namn', 'Respondent.Rated', @round, @details)",
            ("@id", Guid.CreateVersion7()),
            ("@organisation", subject.Organisation),
            ("@now", DateTime.UtcNow),
            ("@round", subject.Round),
            ("@details", JsonSerializer.Serialize(new { område = "D1", runda = "Nuläge" }))
        );
        await transaction.CommitAsync();
    }

    private static async Task<object?> Value(
        DbConnection connection,
        string sql,
        params (string, object)[] values
    )
    {
        await using var command = Floor.Command(connection, sql, values);
        return await command.ExecuteScalarAsync() is { } found and not DBNull ? found : null;
    }
}
