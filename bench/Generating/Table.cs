namespace MrPlatform.Bench.Generating;

/// <summary>A table that is filled in bulk, with its columns in the order the rows are made.</summary>
internal sealed record Table(string Name, params string[] Columns)
{
    private const string Counts =
        "asked unknown not_relevant equivalent level1 level2 level3 level4";

    public static readonly Table Round = Of(
        "self_assessment",
        "id organisation_id title framework_id framework_version scope period_from period_to last_day started_at started_by_id "
            + "started_by_name concluded_at concluded_by_name counted_on asked answered version"
    );

    public static readonly Table RatingUnit = Of(
        "rating_unit",
        "id self_assessment_id unit_id name layer number previous_id started_at asked answered"
    );

    public static readonly Table Answer = Of(
        "answer",
        "id rating_unit_id criterion area state claimed_level level motivation explanation sinks_on fresh_through answered_at answered_by_id "
            + "answered_by_name version"
    );

    public static readonly Table Evidence = Of(
        "evidence",
        "id organisation_id unit_id kind title searched dated_on ends_on fresh_through link added_at added_by_name answers"
    );

    public static readonly Table Reliance = Of("reliance", "answer_id evidence_id");

    public static readonly Table EvidenceUnit = Of(
        "evidence_unit",
        "unit_id evidence_id owns answers"
    );

    public static readonly Table AreaTally = Of("area_tally", "rating_unit_id area " + Counts);

    public static readonly Table CriterionTally = Of(
        "criterion_tally",
        "self_assessment_id criterion layer " + Counts
    );

    public static readonly Table EvidenceAge = Of(
        "evidence_age",
        "self_assessment_id area fresh_through answers"
    );

    public static readonly Table Journal = Of(
        "journal_entry",
        "id organisation_id at person_id person_name act subject_id details why"
    );

    private static Table Of(string name, string columns) => new(name, columns.Split(' '));

    /// <summary>In the order that lets each row find what it points at.</summary>
    public static IReadOnlyList<Table> All { get; } =
    [
        Round,
        RatingUnit,
        Answer,
        Evidence,
        Reliance,
        EvidenceUnit,
        AreaTally,
        CriterionTally,
        EvidenceAge,
        Journal,
    ];
}
