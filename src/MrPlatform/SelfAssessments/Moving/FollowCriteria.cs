using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Moving;

/// <summary>
/// When a question keeps its answer under another code, all else that is said of it in the round goes with it: blind ratings, what is revealed,
/// notes. Found in the model, so that nothing that names a criterion of a round is forgotten.
/// </summary>
internal static class FollowCriteria
{
    private const string Named = "MrPlatform:NamesCriterion";
    private const string Lent = "~";
    private const string Aside = "~~";

    extension(PropertyBuilder property)
    {
        /// <summary>Said of a column that holds the code of a criterion under another name than Criterion, in a table higher up.</summary>
        public void NamesCriterion() => property.HasAnnotation(Named, value: true);
    }

    public static async Task Rename(
        MrContext db,
        Guid round,
        IReadOnlyList<(string From, string To)> renamed,
        CancellationToken stop
    )
    {
        if (renamed.Count == 0)
            return;
        var (left, taken) = (
            renamed.Select(r => r.From).ToHashSet(),
            renamed.Select(r => r.To).ToHashSet()
        );
        // By way of codes that nothing has, since two may have changed places. What was said of another question with a code that is now
        // taken is laid aside, and comes back when the code is free.
        (string From, string To)[] steps =
        [
            .. taken.Except(left).Select(code => (code, Aside + code)),
            .. renamed.Select(r => (r.From, Lent + r.From)),
            .. renamed.Select(r => (Lent + r.From, r.To)),
            .. left.Except(taken).Select(code => (Aside + code, code)),
        ];
        foreach (var sql in Tables(db.Model))
        foreach (var (from, to) in steps)
            await db.Database.ExecuteSqlRawAsync(sql, [to, from, round], stop);
    }

    /// <summary>One statement for each table that names a criterion of a round, except the answers and the counts, which are seen to apart.</summary>
    internal static IReadOnlyList<string> Tables(IModel model) =>
        [
            .. model
                .GetEntityTypes()
                .Where(type =>
                    type.ClrType != typeof(Answer) && type.ClrType != typeof(CriterionTally)
                )
                .Select(type => (Type: type, Where: OfRound(type, steps: 2)))
                .Where(one => one.Where is not null)
                .SelectMany(one =>
                    one.Type.GetProperties()
                        .Where(NamesCriterion)
                        .Select(property => property.GetColumnName())
                        .Select(column =>
                            $"update {one.Type.GetTableName()} set {column} = {{0}} where {column} = {{1}} and {one.Where}"
                        )
                ),
        ];

    private static bool NamesCriterion(IProperty property) =>
        property.ClrType == typeof(string)
        && (
            property.Name == nameof(Answer.Criterion) || property.FindAnnotation(Named) is not null
        );

    /// <summary>How a row is known to be of the round: itself, by its unit, or by what it belongs to.</summary>
    private static string? OfRound(IEntityType type, int steps)
    {
        if (Column(type, nameof(RatingUnit.SelfAssessmentId)) is { } round)
            return $"{round} = {{2}}";
        if (Column(type, nameof(Answer.RatingUnitId)) is { } unit)
            return $"{unit} in (select id from rating_unit where self_assessment_id = {{2}})";
        if (steps == 0)
            return null;
        foreach (
            var key in type.GetForeignKeys()
                .Where(key => key.Properties.Count == 1 && key.PrincipalKey.Properties.Count == 1)
        )
            if (OfRound(key.PrincipalEntityType, steps - 1) is { } where)
                return $"{key.Properties[0].GetColumnName()} in (select {key.PrincipalKey.Properties[0].GetColumnName()} from {key.PrincipalEntityType.GetTableName()} where {where})";
        return null;
    }

    private static string? Column(IEntityType type, string property) =>
        type.FindProperty(property)?.GetColumnName();
}
