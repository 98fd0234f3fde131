namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads the core tasks and the rights that decide in each.</summary>
internal static class ReadCoreTasks
{
    public static void Into(LanguageReading reading)
    {
        var slugs = new Ids<CoreTask>("Adressen");
        foreach (var (item, provenance) in reading.Items("core-tasks.yaml", translated: false))
        {
            var entry = item.Facts;
            if (reading.RolesByCode.FindIn(entry, "role") is not { } role)
                continue;
            var committee = entry.Part("committee");
            var task = new CoreTask
            {
                Id = entry.Text("id"),
                Language = item.Language,
                Provenance = provenance,
                Slug = entry.Text("slug"),
                Name = entry.Text("name"),
                RunsIn = entry.OneOf("runs_in", ReadOrganisationKind.Names),
                MunicipalCommittee = committee.TextOrNone("municipality"),
                RegionalCommittee = committee.TextOrNone("region"),
                Role = role,
                Rights = Rights(reading, entry),
                LegalBasis = ReadReferences.In(reading, entry, "legal_basis"),
                OtherLaws = entry.Has("other_laws") ? entry.Texts("other_laws") : [],
                Criteria = reading.Criteria.FindAll(entry, "criteria"),
            };
            committee.Done();
            reading.CoreTasks.Add(entry, "id", task.Id, task);
            slugs.Add(entry, "slug", task.Slug, task);
            item.Done();
        }
    }

    private static List<RightInTask> Rights(LanguageReading reading, Entry entry)
    {
        var rights = new List<RightInTask>();
        foreach (var item in entry.Entries("rights"))
        {
            var right = reading.Rights.FindIn(item, "right");
            var shows = item.Text("shows");
            item.Done();
            if (right is not null)
                rights.Add(new RightInTask(right, shows));
        }

        return rights;
    }
}
