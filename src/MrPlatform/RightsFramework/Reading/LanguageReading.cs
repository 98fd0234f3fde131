namespace MrPlatform.RightsFramework.Reading;

/// <summary>
/// The content as read in one language: what is known so far, by id. Kinds are read in an order where most references
/// point backwards; the few that point forwards are looked at <see cref="Afterwards"/>.
/// </summary>
internal sealed class LanguageReading(ContentFolder folder, string language)
{
    private readonly List<Action> afterwards = [];

    public string Language => language;

    public ContentFolder Folder => folder;

    public Ids<Indicator> Indicators { get; } = new("Nyckeltalet");
    public Ids<Instrument> Instruments { get; } = new("Regeln");
    public Ids<Role> Roles { get; } = new("Rollen");
    public Ids<Role> RolesByCode { get; } = new("Rollen");
    public Ids<Area> Areas { get; } = new("Området");
    public Ids<Characteristic> Characteristics { get; } = new("Kännetecknet");
    public Ids<PrinciplePair> Pairs { get; } = new("Principparet");
    public Ids<Principle> Principles { get; } = new("Principen");
    public Ids<Right> Rights { get; } = new("Rättigheten");
    public Ids<Criterion> Criteria { get; } = new("Kriteriet");
    public Ids<CoreTask> CoreTasks { get; } = new("Kärnuppdraget");
    public Ids<Area> JoinedUpAreas { get; } = new("Området i checklistan");
    public Ids<Criterion> ChecklistItems { get; } = new("Påståendet i checklistan");
    public Ids<Tool> Tools { get; } = new("Verktyget");
    public Ids<Method> Methods { get; } = new("Metoden");
    public Ids<Example> Examples { get; } = new("Exemplet");
    public Ids<Term> Terms { get; } = new("Ordet");
    public Ids<Framework> Checklists { get; } = new("Checklistan");
    public Ids<GuidedPath> Paths { get; } = new("Vägen");
    public Ids<Subject> Subjects { get; } = new("Målet eller artikeln");
    public Ids<Resource> Resources { get; } = new("Resursen");

    public Told Open(string file, bool translated)
    {
        var sheet = folder.Sheet(file);
        var swedish = Root(sheet);
        if (language is not "en" || !translated)
            return new Told(swedish, translation: null);
        var english = Root(folder.Sheet("en/" + file));
        return swedish.Has("id")
            ? Told.Of(swedish, english, folder.TranslatedFrom, file, sheet.Body)
            : new Told(swedish, english, folder.TranslatedFrom);
    }

    /// <summary>For files that are a list: each item with the provenance of the file, which the item may override.</summary>
    public IEnumerable<(Told Item, Provenance Provenance)> Items(
        string file,
        bool translated,
        string list = "items"
    )
    {
        var root = Open(file, translated);
        var provenance = ReadProvenance.Of(root.Words);
        foreach (var item in root.Items(list))
            yield return (item, ReadProvenance.Of(item.Words, provenance));
        root.Done();
    }

    public void Afterwards(Action look) => afterwards.Add(look);

    public void LookAfterwards() => afterwards.ForEach(look => look());

    // An unreadable file is one fault already; an empty entry with its own list of faults keeps it from becoming many.
    private Entry Root(Sheet sheet) =>
        sheet.Fields is { } fields
            ? new Entry(sheet.File, fields, "", folder.Faults)
            : new Entry(sheet.File, [], "", new Faults());
}
