namespace MrPlatform.Bench.Floors;

/// <summary>One SQL question with its values.</summary>
internal sealed record Question(string Sql, params (string Name, object Value)[] Values);

/// <summary>
/// The rows a page needs, asked for as plainly as SQL can: first who is signed in, as the program does at every request, then
/// what the page shows, with the same limits to what the person may see.
/// </summary>
internal sealed class Questions(Subject subject)
{
    private const string Counts =
        "sum(asked), sum(unknown), sum(not_relevant), sum(equivalent), sum(level1), sum(level2), sum(level3), sum(level4)";

    private const string RoundColumns =
        "s.id, s.title, s.framework_id, s.framework_version, s.scope, s.period_from, s.period_to, s.last_day, s.started_at, "
        + "s.started_by_name, s.concluded_at, s.concluded_by_name, s.counted_on, s.asked, s.answered, s.version";

    private const string AnswerColumns =
        "a.id, a.criterion, a.area, a.state, a.claimed_level, a.level, a.motivation, a.explanation, a.sinks_on, a.answered_at, "
        + "a.answered_by_id, a.answered_by_name, a.version";

    private const string PlanColumns =
        "p.id, p.organisation_id, p.title, p.period_from, p.period_to, p.self_assessment_id, p.made_at, p.made_by_name, "
        + "p.adopted_on, p.adopted_by, p.decision, p.goals, p.version";

    private const string MeasureColumns =
        "m.id, m.organisation_id, m.action_plan_id, m.goal_id, m.title, m.description, m.owner, m.unit_id, m.person_id, "
        + "m.governing_document, m.paragraph, m.registry_number, m.budget, m.amount, m.budget_year, m.indicator, m.start_value, "
        + "m.target_value, m.due_on, m.effect_on, m.made_at, m.changed_at, m.made_by_name, m.version, m.status, m.effect";

    /// <summary>The pages whose rows are asked for. All others have no floor b: only their bytes are compared.</summary>
    public static readonly IReadOnlySet<string> Asked = new HashSet<string>(StringComparer.Ordinal)
    {
        "area",
        "list",
        "result",
        "plan",
        "measures",
    };

    /// <summary>Page and person, as in the address of the floor, and what is asked for it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Question>> Pages { get; } =
        new Dictionary<string, IReadOnlyList<Question>>(StringComparer.Ordinal)
        {
            ["/area-administrator"] = Area(subject, subject.Administrator, all: true),
            ["/area-respondent"] = Area(subject, subject.Respondent, all: false),
            ["/list-administrator"] =
            [
                Viewer(subject.Administrator),
                new(
                    $"select {RoundColumns} from self_assessment s where s.organisation_id = @organisation "
                        + "order by s.started_at desc limit 26",
                    ("@organisation", subject.Organisation)
                ),
            ],
            ["/list-respondent"] =
            [
                Viewer(subject.Respondent),
                new(
                    $"select {RoundColumns} from self_assessment s where s.organisation_id = @organisation and s.id in "
                        + "(select u.self_assessment_id from reach r join rating_unit u on u.unit_id = r.unit_id where r.person_id = @person) "
                        + "order by s.started_at desc limit 26",
                    ("@organisation", subject.Organisation),
                    ("@person", subject.Respondent)
                ),
            ],
            ["/result-administrator"] = Result(subject, subject.Administrator),
            ["/result-respondent"] = Result(subject, subject.Respondent),
            ["/plan-administrator"] = Plan(subject, subject.Administrator),
            ["/plan-respondent"] = Plan(subject, subject.Respondent),
            ["/measures-administrator"] = Measures(subject, subject.Administrator),
            ["/measures-respondent"] = Measures(subject, subject.Respondent),
        };

    private static Question Viewer(Guid person) =>
        new(
            "select p.security_stamp, p.name, p.organisation_id, o.name, o.kind, a.function from person p "
                + "left join organisation o on o.id = p.organisation_id left join assignment a on a.person_id = p.id "
                + "where p.id = @person and p.left_at is null",
            ("@person", person)
        );

    private static List<Question> Area(Subject subject, Guid person, bool all)
    {
        var within = all
            ? ""
            : " and exists (select 1 from reach r where r.person_id = @person and r.unit_id = u.unit_id)";
        List<Question> questions =
        [
            Viewer(person),
            new(
                $"select u.id, u.name, u.layer, u.number, u.previous_id, u.unit_id, {RoundColumns} from rating_unit u "
                    + "join self_assessment s on s.id = u.self_assessment_id where u.self_assessment_id = @round and u.number = 1 "
                    + "and s.organisation_id = @organisation and exists "
                    + "(select 1 from area_tally t where t.rating_unit_id = u.id and t.area = @area)"
                    + within,
                ("@round", subject.Round),
                ("@organisation", subject.Organisation),
                ("@area", subject.Area),
                ("@person", person)
            ),
            new(
                $"select {AnswerColumns}, e.id, e.kind, e.title, e.dated_on, e.ends_on, e.link, e.added_at, e.added_by_name "
                    + "from answer a left join reliance r on r.answer_id = a.id left join evidence e on e.id = r.evidence_id "
                    + "where a.rating_unit_id = @unit and a.area = @area order by a.criterion, a.id",
                ("@unit", subject.RatingUnit),
                ("@area", subject.Area)
            ),
        ];
        if (subject.PreviousUnit is { } previous)
            questions.Add(
                new(
                    $"select {AnswerColumns} from answer a where a.rating_unit_id = @unit and a.area = @area and a.state <> 'Unanswered'",
                    ("@unit", previous),
                    ("@area", subject.Area)
                )
            );
        questions.Add(
            new(
                $"select {Counts} from area_tally where rating_unit_id = @unit",
                ("@unit", subject.RatingUnit)
            )
        );
        return questions;
    }

    private static IReadOnlyList<Question> Plan(Subject subject, Guid person) =>
        [
            Viewer(person),
            new(
                $"select {PlanColumns} from action_plan p where p.id = @plan and p.organisation_id = @organisation",
                ("@plan", subject.Plan),
                ("@organisation", subject.Organisation)
            ),
            new(
                "select id, number, title, gap, criterion, start_level, target_level, target_year, proposed_by, version "
                    + "from goal where action_plan_id = @plan order by number",
                ("@plan", subject.Plan)
            ),
            new(
                $"select {MeasureColumns}, u.name, e.name, e.left_at from measure m left join unit u on u.id = m.unit_id "
                    + "left join person e on e.id = m.person_id where m.action_plan_id = @plan "
                    + "order by m.due_on is null, m.due_on, m.id",
                ("@plan", subject.Plan)
            ),
        ];

    private static IReadOnlyList<Question> Measures(Subject subject, Guid person) =>
        [
            Viewer(person),
            new(
                $"select {MeasureColumns}, g.title, g.criterion, p.title, u.name, e.name, e.left_at from measure m "
                    + "join goal g on g.id = m.goal_id join action_plan p on p.id = m.action_plan_id "
                    + "left join unit u on u.id = m.unit_id left join person e on e.id = m.person_id "
                    + "where m.organisation_id = @organisation order by m.due_on is null, m.due_on, m.id limit 51",
                ("@organisation", subject.Organisation)
            ),
            // What one chooses among, and how many are late, soon, to be told of and without anybody.
            new(
                "select p.id, p.title, g.id, g.criterion from action_plan p join goal g on g.action_plan_id = p.id "
                    + "where p.organisation_id = @organisation",
                ("@organisation", subject.Organisation)
            ),
            new(
                "select u.id, u.name from unit u where exists (select 1 from measure m where m.unit_id = u.id "
                    + "and m.organisation_id = @organisation) order by u.position",
                ("@organisation", subject.Organisation)
            ),
            new(
                "select distinct owner from measure where organisation_id = @organisation and owner is not null",
                ("@organisation", subject.Organisation)
            ),
            new(
                "select status, effect, count(*) from measure where organisation_id = @organisation group by status, effect",
                ("@organisation", subject.Organisation)
            ),
        ];

    private static IReadOnlyList<Question> Result(Subject subject, Guid person) =>
        [
            Viewer(person),
            new(
                $"select {RoundColumns} from self_assessment s where s.id = @round and s.organisation_id = @organisation",
                ("@round", subject.Round),
                ("@organisation", subject.Organisation)
            ),
            new(
                "select criterion, layer, asked, unknown, not_relevant, equivalent, level1, level2, level3, level4 "
                    + "from criterion_tally where self_assessment_id = @round",
                ("@round", subject.Round)
            ),
        ];
}
