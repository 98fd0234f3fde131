namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads tools, methods and examples: Markdown with fields at the top.</summary>
internal static class ReadGuidance
{
    public static void Into(LanguageReading reading)
    {
        foreach (var sheet in reading.Folder.All("library/tools", ".md"))
            Tool(reading, sheet);
        foreach (var sheet in reading.Folder.All("library/methods", ".md"))
            Method(reading, sheet.File);
        foreach (var sheet in reading.Folder.All("examples", ".md"))
            ReadExample.Into(reading, sheet);
    }

    private static void Tool(LanguageReading reading, Sheet sheet)
    {
        var entry = reading.Open(sheet.File, translated: false).Facts;
        if (reading.JoinedUpAreas.FindIn(entry, "area") is not { } area)
            return;
        var tool = new Tool
        {
            Id = entry.Text("id"),
            Language = "sv",
            Provenance = ReadProvenance.Of(entry),
            Area = area,
            Title = entry.Text("title"),
            Summary = entry.Text("summary"),
            Criteria = reading.Criteria.FindAll(entry, "criteria"),
            ChecklistItems = reading.ChecklistItems.FindAll(entry, "checklist_items"),
            Sources = ReadProvenance.Sources(entry),
            Body = ReadBody.Of(reading, entry, sheet),
            Mentions = ReadBody.Mentions(sheet),
        };
        reading.Tools.Add(entry, "id", tool.Id, tool);
        entry.Done();
    }

    private static void Method(LanguageReading reading, string file)
    {
        var item = reading.Open(file, translated: true);
        var facts = item.Facts;
        var sheet = reading.Folder.Sheet(item.Words.File);
        var method = new Method
        {
            Id = facts.Text("id"),
            Language = item.Language,
            Outdated = item.Outdated,
            Provenance = ReadProvenance.Of(item.Words),
            Title = item.Say("title"),
            Summary = item.Say("summary"),
            Audience = item.SayAll("audience"),
            Time = item.Say("time"),
            Principles = reading.Principles.FindAll(facts, "principles"),
            Rights = reading.Rights.FindAll(facts, "rights"),
            Criteria = reading.Criteria.FindAll(facts, "criteria"),
            Sources = ReadProvenance.Sources(item),
            Body = ReadBody.Of(reading, item.Words, sheet),
            Mentions = ReadBody.Mentions(sheet),
        };
        item.Same("id");
        ReadBody.SameLinks(item, reading.Folder.Sheet(file), sheet);
        reading.Methods.Add(facts, "id", method.Id, method);
        item.Done();
    }
}
