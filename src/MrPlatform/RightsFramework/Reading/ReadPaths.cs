namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads the guided paths, and looks that every step leads somewhere that exists.</summary>
internal static class ReadPaths
{
    private static readonly Dictionary<string, AppPage> Pages = new(StringComparer.Ordinal)
    {
        ["trial"] = AppPage.Trial,
        ["starter"] = AppPage.Starter,
        ["law"] = AppPage.Law,
        ["core-tasks"] = AppPage.CoreTasks,
        ["rights"] = AppPage.Rights,
        ["examples"] = AppPage.Examples,
        ["start-round"] = AppPage.StartRound,
    };

    public static void Into(LanguageReading reading)
    {
        foreach (var sheet in reading.Folder.All("paths", ".yaml"))
        {
            var root = reading.Open(sheet.File, translated: true);
            var path = new GuidedPath
            {
                Id = root.Facts.Text("id"),
                Language = root.Language,
                Outdated = root.Outdated,
                Provenance = ReadProvenance.Of(root.Words),
                Title = root.Say("title"),
                Summary = root.Say("summary"),
                Audience = root.Say("audience"),
                Time = root.Say("time"),
                Steps = [.. root.Items("steps").Select(item => Step(reading, item))],
            };
            root.Words.Has("id");
            reading.Paths.Add(root.Facts, "id", path.Id, path);
            root.Done();
        }
    }

    private static PathStep Step(LanguageReading reading, Told item)
    {
        var step = new PathStep(
            item.Facts.Text("id"),
            item.Say("title"),
            item.Say("time"),
            item.Say("why"),
            item.Say("do"),
            item.Say("done")
        );
        var links = item.Facts.Lines("links");
        reading.Afterwards(() =>
            step.Leads = [
                .. links
                    .Select(link => Lead(reading, item.Facts, link.Text, link.Line))
                    .OfType<Lead>(),
            ]
        );
        item.Done();
        return step;
    }

    private static Lead? Lead(LanguageReading reading, Entry entry, string link, int line)
    {
        var (kind, id) = link.Split(':', 2) is [var first, var second]
            ? (first, second)
            : (link, "");
        if (kind == "page" && Pages.TryGetValue(id, out var page))
            return new(null, page);
        ContentItem? item = kind switch
        {
            "criterion" => reading.Criteria.Find(entry, "links", id, line),
            "right" => reading.Rights.Find(entry, "links", id, line),
            "tool" => reading.Tools.Find(entry, "links", id, line),
            "method" => reading.Methods.Find(entry, "links", id, line),
            "example" => reading.Examples.Find(entry, "links", id, line),
            "checklist" => reading.Checklists.Find(entry, "links", id, line),
            _ => null,
        };
        if (item is not null)
            return new(item, null);
        if (kind is not ("criterion" or "right" or "tool" or "method" or "example" or "checklist"))
            entry.Wrong(
                "links",
                $"”{link}” leder ingenstans. Skriv criterion:, right:, tool:, method:, example: eller checklist: och en beteckning, eller page: och en av {string.Join(", ", Pages.Keys)}.",
                line
            );
        return null;
    }
}
