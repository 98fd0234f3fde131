using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;

namespace MrPlatform.OwnFrameworks.Texts;

/// <summary>A published version as the framework that rounds are answered, compared and carried against.</summary>
internal static class AsFramework
{
    private const string Swedish = "sv";

    public static Framework Of(
        FrameworkVersion version,
        FrameworkText text,
        KnowledgeBase knowledge
    )
    {
        var day = Stockholm.DayOf(version.PublishedAt ?? version.ChangedAt);
        var provenance = new Provenance(day, day, version.PublishedByName ?? version.ChangedByName);
        var areas = text.Areas.Select(area => Area(area, provenance, knowledge)).ToList();
        var criteria = areas
            .SelectMany(area => area.Criteria)
            .ToDictionary(one => one.Id, StringComparer.Ordinal);
        return new()
        {
            Id = OwnFramework.FrameworkIdOf(version.OwnFrameworkId),
            Language = Swedish,
            Provenance = provenance,
            Version = version.Number,
            Title = text.Title,
            Description = text.Description ?? "",
            Areas = areas,
            Changes = version.Changelog is { } changed ? [new(version.Number, day, changed)] : [],
            Moved =
            [
                .. version.ItemMoves.Select(move => new Moved(
                    move.From,
                    [.. move.To.Where(criteria.ContainsKey).Select(code => criteria[code])],
                    move.Since
                )),
            ],
        };
    }

    private static Area Area(AreaText text, Provenance provenance, KnowledgeBase knowledge)
    {
        var area = new Area
        {
            Id = text.Id,
            Language = Swedish,
            Provenance = provenance,
            Name = text.Title,
            Intro = text.Why ?? "",
        };
        area.Criteria = [.. text.Items.Select(item => Criterion(item, area, knowledge))];
        return area;
    }

    private static Criterion Criterion(ItemText item, Area area, KnowledgeBase knowledge) =>
        new()
        {
            Id = item.Id,
            Language = Swedish,
            Provenance = area.Provenance,
            Area = area,
            Title = item.Text,
            Text = item.Text,
            Why = item.Why,
            Scope = item.Scope switch
            {
                "overall" => CriterionScope.Overall,
                "committee" => CriterionScope.Committee,
                _ => CriterionScope.Both,
            },
            AppliesTo = item.AppliesTo switch
            {
                "municipality" => OrganisationKind.Municipality,
                "region" => OrganisationKind.Region,
                _ => OrganisationKind.Both,
            },
            Basis =
                item.Basis is null && item.Law is null
                    ? null
                    : new(
                        item.Basis == "ambition" ? BasisKind.Ambition : BasisKind.Law,
                        [],
                        item.Law
                    ),
            Levels = item.Levels.Count == 4 ? new(item.Levels) : knowledge.Scale,
            Principles = [],
            Rights = [],
            EvidenceExamples =
            [
                .. item.Evidence.Select(one => new EvidenceExample(KindOf(one.Kind), one.Text)),
            ],
            Questions = item.Questions,
            Lived = item.Lived,
            Crosswalk = Crosswalk.Nowhere with
            {
                Criteria = [.. item.Criteria.Select(knowledge.FindCriterion).OfType<Criterion>()],
            },
        };

    private static EvidenceKind KindOf(string token) =>
        token switch
        {
            "decision" => EvidenceKind.Decision,
            "data" => EvidenceKind.Data,
            "dialogue" => EvidenceKind.Dialogue,
            "independent" => EvidenceKind.Independent,
            _ => EvidenceKind.Document,
        };
}
