namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads the core tasks and the rights that decide in each.</summary>
internal static class ReadCoreTasks
{
    public static void Into(LanguageReading reading)
    {
        var slugs = new Ids<CoreTask>("Adressen");
        foreach (var (item, provenance) in reading.Items("core-tasks.yaml", translated: true))
        {
            var entry = item.Facts;
            if (reading.RolesByCode.FindIn(entry, "role") is not { } role)
                continue;
            var committee = item.Part("committee");
            var task = new CoreTask
            {
                Id = entry.Text("id"),
                Language = item.Language,
                Outdated = item.Outdated,
                Provenance = provenance,
                Slug = entry.Text("slug"),
                Name = item.Say("name"),
                RunsIn = entry.OneOf("runs_in", ReadOrganisationKind.Names),
                MunicipalCommittee = committee.SayOrNone("municipality"),
                RegionalCommittee = committee.SayOrNone("region"),
                Role = role,
                Rights = Rights(reading, item),
                LegalBasis = ReadReferences.In(reading, entry, "legal_basis"),
                OtherLaws = entry.Has("other_laws") ? item.SayAll("other_laws") : [],
                Criteria = reading.Criteria.FindAll(entry, "criteria"),
            };
            committee.Done();
            reading.CoreTasks.Add(entry, "id", task.Id, task);
            slugs.Add(entry, "slug", task.Slug, task);
            item.Done();
        }
    }

    private static List<RightInTask> Rights(LanguageReading reading, Told task)
    {
        var rights = new List<RightInTask>();
        foreach (var item in task.InOrder("rights"))
        {
            var right = reading.Rights.FindIn(item.Facts, "right");
            item.Same("right");
            if (right is not null)
                rights.Add(new RightInTask(right, item.Say("shows")));
            item.Done();
        }

        return rights;
    }
}
