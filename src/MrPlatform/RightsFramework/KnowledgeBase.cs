using System.Collections.Frozen;
using MrPlatform.RightsFramework.Reading;

namespace MrPlatform.RightsFramework;

/// <summary>
/// Everything the platform knows about human rights in one language: read once, never changed; with more comes another. Criteria stand in
/// reading order (role, area, characteristic); the rest as in the files.
/// </summary>
public sealed partial class KnowledgeBase
{
    internal KnowledgeBase(LanguageReading reading)
    {
        Language = reading.Language;
        ReadInstruments.Into(reading);
        ReadSubjects.Into(reading);
        Roles = ReadRoles.Into(reading);
        ReadPrinciples.Into(reading);
        ReadRights.Into(reading);
        ReadCriteria.Into(reading);
        ReadCoreTasks.Into(reading);
        (HumanRights, Scale) = ReadFrameworks.HumanRights(reading, Roles);
        Frameworks = [HumanRights, .. ReadFrameworks.Checklists(reading)];
        ReadGuidance.Into(reading);
        ReadTerms.Into(reading);
        Accessibility = ReadAccessibility.Of(reading);
        ReadPaths.Into(reading);
        reading.LookAfterwards();

        Characteristics = [.. Areas.SelectMany(area => area.Characteristics)];
        PrinciplePairs = [.. reading.Pairs.All];
        Principles = [.. reading.Principles.All];
        Rights = [.. reading.Rights.All];
        Instruments = [.. reading.Instruments.All];
        Indicators = [.. reading.Indicators.All];
        CoreTasks = [.. reading.CoreTasks.All];
        Tools = [.. reading.Tools.All];
        Methods = [.. reading.Methods.All];
        Examples = [.. reading.Examples.All];
        Glossary = [.. reading.Terms.All];
        Paths = [.. reading.Paths.All];
        Resources = [.. reading.Resources.All];
        criteria = ById(Criteria);
        rights = ById(Rights);
        areas = ById(Areas);
        characteristics = ById(Characteristics);
        principles = ById(Principles);
        Neighbours = new Neighbours(this);
        Perspectives = new PerspectiveMap(this, reading.Subjects.All);
    }

    public string Language { get; }

    public Framework HumanRights { get; }

    /// <summary>What each level means in general, before any criterion says it in its own words.</summary>
    public Levels Scale { get; }

    /// <summary>The framework for human rights first, then the checklists.</summary>
    public IReadOnlyList<Framework> Frameworks { get; }

    /// <summary>Versions that are no longer offered but that older rounds are pinned to.</summary>
    public IReadOnlyList<Framework> Earlier { get; private set; } = [];

    public IEnumerable<Framework> Checklists => Frameworks.Skip(1);

    public IReadOnlyList<Role> Roles { get; }

    public IReadOnlyList<Area> Areas => HumanRights.Areas;

    public IReadOnlyList<Characteristic> Characteristics { get; }

    public IReadOnlyList<Criterion> Criteria => HumanRights.Criteria;

    public IReadOnlyList<PrinciplePair> PrinciplePairs { get; }

    public IReadOnlyList<Principle> Principles { get; }

    public IReadOnlyList<Right> Rights { get; }

    public IReadOnlyList<Instrument> Instruments { get; }

    public IReadOnlyList<Indicator> Indicators { get; }

    public IReadOnlyList<CoreTask> CoreTasks { get; }

    public IReadOnlyList<Tool> Tools { get; }

    public IReadOnlyList<Method> Methods { get; }

    public IReadOnlyList<Example> Examples { get; private set; }

    public IReadOnlyList<Term> Glossary { get; }

    public IReadOnlyList<GuidedPath> Paths { get; }

    public IReadOnlyList<Resource> Resources { get; }

    /// <summary>Of the product itself, for its accessibility statement.</summary>
    public AccessibilityStatement Accessibility { get; }

    public Neighbours Neighbours { get; private set; }

    public PerspectiveMap Perspectives { get; }

    public string Version => HumanRights.Version;

    public DateOnly Reviewed => HumanRights.Provenance.Reviewed;

    /// <summary>The same with more examples, which hang together with all they name. This one is left as it is.</summary>
    public KnowledgeBase With(IReadOnlyList<Example> more)
    {
        var all = (KnowledgeBase)MemberwiseClone();
        all.Examples = [.. Examples, .. more];
        all.Neighbours = new Neighbours(all);
        return all;
    }

    /// <summary>The same, and what is in no file is asked for elsewhere. This one is left as it is.</summary>
    internal KnowledgeBase Asking(Func<string, string, string, Framework?>? elsewhere)
    {
        var asking = (KnowledgeBase)MemberwiseClone();
        asking.own = elsewhere;
        return asking;
    }

    /// <summary>While loading only.</summary>
    internal void Keep(IEnumerable<Framework> versions) =>
        Earlier = [
            .. Earlier,
            .. versions.Where(one => FindFramework(one.Id, one.Version) is null),
        ];

    private static FrozenDictionary<string, T> ById<T>(IEnumerable<T> items)
        where T : ContentItem
    {
        // A doubled id is already a fault with its place; here it must only not hide the others.
        var known = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
            known.TryAdd(item.Id, item);
        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
