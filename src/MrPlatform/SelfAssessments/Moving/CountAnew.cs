using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Moving;

/// <summary>
/// Counts a round's answers, and those that rest on their evidence, from the beginning, when questions have come and gone. Call it in the transaction that changes the answers and holds
/// them all; the database counts, so nothing is read that somebody else is changing.
/// </summary>
internal static class CountAnew
{
    private const string Counts =
        "count(*), sum(case when a.state = 'Unknown' then 1 else 0 end), sum(case when a.state = 'NotRelevant' then 1 else 0 end), "
        + "sum(case when a.state = 'Equivalent' then 1 else 0 end), sum(case when a.level = 1 then 1 else 0 end), "
        + "sum(case when a.level = 2 then 1 else 0 end), sum(case when a.level = 3 then 1 else 0 end), sum(case when a.level = 4 then 1 else 0 end)";

    private const string Columns =
        "asked, unknown, not_relevant, equivalent, level1, level2, level3, level4";

    private const string Asked =
        "from answer a join rating_unit u on u.id = a.rating_unit_id where u.self_assessment_id = {0} and a.set_aside_at is null";

    private const string OfUnit =
        "from answer a where a.rating_unit_id = rating_unit.id and a.set_aside_at is null";

    private const string Sql =
        "delete from area_tally where rating_unit_id in (select id from rating_unit where self_assessment_id = {0});"
        + $"insert into area_tally (rating_unit_id, area, {Columns}) select a.rating_unit_id, a.area, {Counts} {Asked} group by a.rating_unit_id, a.area;"
        + "delete from criterion_tally where self_assessment_id = {0};"
        + $"insert into criterion_tally (self_assessment_id, criterion, layer, {Columns}) select u.self_assessment_id, a.criterion, u.layer, {Counts} {Asked} group by u.self_assessment_id, a.criterion, u.layer;"
        + "delete from evidence_age where self_assessment_id = {0};"
        + $"insert into evidence_age (self_assessment_id, area, fresh_through, answers) select u.self_assessment_id, a.area, a.fresh_through, count(*) {Asked} and a.fresh_through is not null group by u.self_assessment_id, a.area, a.fresh_through;"
        + $"update rating_unit set asked = (select count(*) {OfUnit}), answered = (select count(*) {OfUnit} and a.state <> 'Unanswered') where self_assessment_id = {{0}};"
        + $"update self_assessment set asked = (select count(*) {Asked}), answered = (select count(*) {Asked} and a.state <> 'Unanswered') where id = {{0}};";

    private const string Standing =
        "select count(*) from reliance r join answer a on a.id = r.answer_id";

    private const string Pieces =
        "(select r.evidence_id from reliance r join answer a on a.id = r.answer_id join rating_unit u on u.id = a.rating_unit_id where u.self_assessment_id = {0})";

    // An answer that is laid aside rests on its pieces still, but nobody is told so until it comes back.
    private const string OfEvidence =
        $"update evidence set answers = ({Standing} where r.evidence_id = evidence.id and a.set_aside_at is null) where id in {Pieces};"
        + $"update evidence_unit set answers = ({Standing} join rating_unit u on u.id = a.rating_unit_id where r.evidence_id = evidence_unit.evidence_id and u.unit_id = evidence_unit.unit_id and a.set_aside_at is null) where evidence_id in {Pieces};";

    public static Task Run(MrContext db, Guid round, CancellationToken stop) =>
        db.Database.ExecuteSqlRawAsync(Sql + OfEvidence, [round], stop);
}
