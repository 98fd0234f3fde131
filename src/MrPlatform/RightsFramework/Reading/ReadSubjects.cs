namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads what goals, targets and the articles on the rights of the child are about.</summary>
internal static class ReadSubjects
{
    /// <summary>How the id of an article in the Convention on the Rights of the Child begins.</summary>
    public const string ChildRight = "CRC-";

    public static void Into(LanguageReading reading)
    {
        var root = reading.Open("perspectives.yaml", translated: true);
        var provenance = ReadProvenance.Of(root.Words);
        Read("goals", "name");
        Read("targets", "about");
        Read("child_rights", "about");
        root.Done();

        void Read(string list, string field)
        {
            foreach (var item in root.Items(list))
            {
                var subject = new Subject
                {
                    Id = item.Facts.Text("id"),
                    Language = item.Language,
                    Outdated = item.Outdated,
                    Provenance = provenance,
                    About = item.Say(field),
                };
                reading.Subjects.Add(item.Facts, "id", subject.Id, subject);
                item.Done();
            }
        }
    }

    /// <summary>The ones that a field lists, as written there; each must be known.</summary>
    public static IReadOnlyList<string> Named(
        LanguageReading reading,
        Entry entry,
        string field,
        string before = ""
    )
    {
        var lines = entry.Lines(field);
        foreach (var (line, text) in lines)
            reading.Subjects.Find(entry, field, before + text, line);
        return [.. lines.Select(line => line.Text)];
    }
}
