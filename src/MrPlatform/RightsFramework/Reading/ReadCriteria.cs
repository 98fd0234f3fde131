namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads the criteria of the framework for human rights, one file for each role.</summary>
internal static class ReadCriteria
{
    private static readonly Dictionary<string, CriterionKind> Kinds = new(StringComparer.Ordinal)
    {
        ["structure"] = CriterionKind.Structure,
        ["process"] = CriterionKind.Process,
        ["outcome"] = CriterionKind.Outcome,
    };

    private static readonly Dictionary<string, CriterionScope> Scopes = new(StringComparer.Ordinal)
    {
        ["overall"] = CriterionScope.Overall,
        ["committee"] = CriterionScope.Committee,
        ["both"] = CriterionScope.Both,
    };

    private static readonly Dictionary<string, EvidenceKind> EvidenceKinds = new(
        StringComparer.Ordinal
    )
    {
        ["decision"] = EvidenceKind.Decision,
        ["document"] = EvidenceKind.Document,
        ["data"] = EvidenceKind.Data,
        ["dialogue"] = EvidenceKind.Dialogue,
        ["independent"] = EvidenceKind.Independent,
    };

    public static void Into(LanguageReading reading)
    {
        foreach (var sheet in reading.Folder.All("criteria", ".yaml"))
        foreach (var (item, provenance) in reading.Items(sheet.File, translated: true))
        {
            if (
                reading.Characteristics.FindIn(item.Facts, "characteristic")
                is not { } characteristic
            )
                continue;
            var criterion = ReadOne(reading, item, provenance, characteristic);
            reading.Criteria.Add(item.Facts, "id", criterion.Id, criterion);
            characteristic.Criteria = [.. characteristic.Criteria, criterion];
            item.Done();
        }

        foreach (var area in reading.Areas.All)
            area.Criteria =
            [
                .. area.Characteristics.SelectMany(characteristic => characteristic.Criteria),
            ];
    }

    private static Criterion ReadOne(
        LanguageReading reading,
        Told item,
        Provenance provenance,
        Characteristic of
    )
    {
        var facts = item.Facts;
        return new Criterion
        {
            Id = facts.Text("id"),
            Language = item.Language,
            Outdated = item.Outdated,
            Provenance = provenance,
            Area = of.Area,
            Characteristic = of,
            Title = item.Say("title"),
            Text = item.Say("text"),
            Why = item.Say("why"),
            Kind = facts.OneOf("type", Kinds),
            Scope = facts.OneOf("scope", Scopes),
            AppliesTo = ReadOrganisationKind.In(facts, "applies_to"),
            Starter = facts.Flag("starter"),
            Basis = ReadBasis.Of(reading, item),
            Principles = reading.Principles.FindAll(facts, "principles"),
            Rights = reading.Rights.FindAll(facts, "rights"),
            Levels = ReadLevels.Of(item),
            EvidenceExamples = Evidence(item),
            Ideas = item.SayAll("ideas"),
            Questions = item.SayAll("questions"),
            Lived = item.SayOrNone("lived"),
            LivedBy = ReadLivedGroup.In(facts, of.Area.Role),
            Owners = item.SayAll("owners"),
            Indicators = reading.Indicators.FindAll(facts, "indicators"),
            Crosswalk = Elsewhere(reading, facts.Part("crosswalk")),
        };
    }

    // Kinds are facts and stand in the Swedish file only; the translation is a list of sentences in the same order.
    private static List<EvidenceExample> Evidence(Told item)
    {
        var examples = new List<EvidenceExample>();
        foreach (var entry in item.Facts.Entries("evidence"))
        {
            examples.Add(
                new EvidenceExample(entry.OneOf("kind", EvidenceKinds), entry.Text("text"))
            );
            entry.Done();
        }

        if (item.Language is "sv")
            return examples;
        var translated = item.Words.Texts("evidence");
        item.SameCount("evidence", translated.Count, examples.Count);
        return [.. examples.Zip(translated, (example, text) => example with { Text = text })];
    }

    private static Crosswalk Elsewhere(LanguageReading reading, Entry entry)
    {
        var joinedUp = entry.Lines("fra");
        reading.Afterwards(() =>
        {
            foreach (var (line, id) in joinedUp)
                reading.ChecklistItems.Find(entry, "fra", id, line);
        });
        var crosswalk = new Crosswalk(
            [.. joinedUp.Select(line => line.Text)],
            ReadSubjects.Named(reading, entry, "sdg"),
            ReadSubjects.Named(reading, entry, "crc", ReadSubjects.ChildRight),
            Criteria: []
        );
        entry.Done();
        return crosswalk;
    }
}
