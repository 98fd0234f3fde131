using System.Collections.Frozen;

namespace MrPlatform.RightsFramework;

// Look-ups by id. Find answers null when there is no such thing, for addresses that people type; the plain name is for
// ids we have stored ourselves and throws.
public sealed partial class KnowledgeBase
{
    private readonly FrozenDictionary<string, Criterion> criteria;
    private readonly FrozenDictionary<string, Right> rights;
    private readonly FrozenDictionary<string, Area> areas;
    private readonly FrozenDictionary<string, Characteristic> characteristics;
    private readonly FrozenDictionary<string, Principle> principles;

    // Versions of organisations' own frameworks: by framework, version and language.
    private Func<string, string, string, Framework?>? own;

    public Criterion Criterion(string id) => criteria[id];

    public Criterion? FindCriterion(string id) => criteria.GetValueOrDefault(id);

    public Right Right(string id) => rights[id];

    public Right? FindRight(string id) => rights.GetValueOrDefault(id);

    public Area Area(string id) => areas[id];

    public Area? FindArea(string id) => areas.GetValueOrDefault(id);

    public Characteristic? FindCharacteristic(string id) => characteristics.GetValueOrDefault(id);

    public Principle? FindPrinciple(string id) => principles.GetValueOrDefault(id);

    public Role Role(ActorRole actor) => Roles.First(role => role.Actor == actor);

    /// <summary>What a longer text links to.</summary>
    public ContentItem? Find(Mention mention) =>
        mention.Kind switch
        {
            "criterion" => FindCriterion(mention.Id),
            "right" => FindRight(mention.Id),
            "tool" => Tools.FirstOrDefault(one => one.Id == mention.Id),
            "method" => Methods.FirstOrDefault(one => one.Id == mention.Id),
            "checklist" => Checklists.FirstOrDefault(one => one.Id == mention.Id),
            "example" => Examples.FirstOrDefault(one => one.Id == mention.Id),
            _ => null,
        };

    public Framework? FindFramework(string id) => Frameworks.FirstOrDefault(one => one.Id == id);

    /// <summary>A framework in the version that a round was started with, which may be an earlier one.</summary>
    public Framework? FindFramework(string id, string version) =>
        Frameworks.Concat(Earlier).FirstOrDefault(one => one.Id == id && one.Version == version)
        ?? own?.Invoke(id, version, Language);
}
