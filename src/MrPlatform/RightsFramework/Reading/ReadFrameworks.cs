using MrPlatform.Organisations;

namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads the framework for human rights and lifts the checklists to the same form.</summary>
internal static class ReadFrameworks
{
    public static (Framework Framework, Levels Scale) HumanRights(
        LanguageReading reading,
        IReadOnlyList<Role> roles
    )
    {
        var root = reading.Open("framework.yaml", translated: true);
        var scale = ReadLevels.Of(root, "scale");
        var framework = new Framework
        {
            Id = root.Facts.Text("id"),
            Language = root.Language,
            Outdated = root.Outdated,
            Provenance = ReadProvenance.Of(root.Words),
            Version = root.Facts.Text("version"),
            Title = root.Say("title"),
            Areas = [.. roles.SelectMany(role => role.Areas)],
            Trial =
            [
                .. root.Items("trial")
                    .Select(item => ReadTrial(reading, item))
                    .OfType<TrialQuestion>(),
            ],
            Changes = Changes(root),
            Moved = [.. root.Facts.Entries("mapping").Select(entry => ReadMoved(reading, entry))],
        };
        if (root.Language is "en")
            root.Words.Has("id");
        root.Done();
        return (framework, scale);
    }

    public static IEnumerable<Framework> Checklists(LanguageReading reading)
    {
        foreach (var sheet in reading.Folder.All("checklists", ".yaml"))
        {
            var root = reading.Open(sheet.File, translated: true);
            var provenance = ReadProvenance.Of(root.Words);
            var id = root.Facts.Text("id");
            root.Words.Has("id");
            var list = new Framework
            {
                Id = id,
                Language = root.Language,
                Outdated = root.Outdated,
                Provenance = provenance,
                Version = root.Facts.Text("version"),
                Title = root.Say("title"),
                Description = root.Say("description"),
                Note = root.SayOrNone("note"),
                Areas =
                [
                    .. root.Items("areas")
                        .Select(area =>
                            ReadArea(reading, area, provenance, id is Framework.JoinedUp)
                        ),
                ],
            };
            reading.Checklists.Add(root.Facts, "id", id, list);
            root.Done();
            yield return list;
        }
    }

    private static Area ReadArea(
        LanguageReading reading,
        Told item,
        Provenance provenance,
        bool joinedUp
    )
    {
        var area = new Area
        {
            Id = item.Facts.Text("id"),
            Language = item.Language,
            Outdated = item.Outdated,
            Provenance = provenance,
            Name = item.Say("title"),
            Intro = item.SayOrNone("why") ?? "",
        };
        if (joinedUp)
            reading.JoinedUpAreas.Add(item.Facts, "id", area.Id, area);
        area.Criteria =
        [
            .. item.Items("items")
                .Select(one => ReadChecklistItem.Of(reading, one, area, joinedUp)),
        ];
        item.Done();
        return area;
    }

    private static TrialQuestion? ReadTrial(LanguageReading reading, Told item)
    {
        var criterion = reading.Criteria.FindIn(item.Facts, "id");
        if (criterion is { Starter: false } or { AppliesTo: not OrganisationKind.Both })
            item.Facts.Wrong(
                "id",
                $"”{criterion.Id}” går inte att prova. Välj ett kriterium i startpaketet som gäller både kommuner och regioner."
            );
        var goal = item.Say("goal");
        item.Done();
        return criterion is null ? null : new TrialQuestion(criterion, goal);
    }

    private static List<Change> Changes(Told root)
    {
        var changes = new List<Change>();
        foreach (var item in root.InOrder("changelog"))
        {
            item.Words.Has("version");
            changes.Add(
                new Change(
                    item.Facts.Text("version"),
                    item.Facts.DayOrNone("date") ?? default,
                    item.Say("text")
                )
            );
            item.Done();
        }

        return changes;
    }

    private static Moved ReadMoved(LanguageReading reading, Entry entry)
    {
        var moved = new Moved(
            entry.Text("from"),
            reading.Criteria.FindAll(entry, "to"),
            entry.Text("since")
        );
        entry.Done();
        return moved;
    }
}
