namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads tools, methods and examples: Markdown with fields at the top.</summary>
internal static class ReadGuidance
{
    public static void Into(LanguageReading reading)
    {
        foreach (var sheet in reading.Folder.All("library/tools", ".md"))
            Tool(reading, sheet);
        foreach (var sheet in reading.Folder.All("library/methods", ".md"))
            Method(reading, sheet);
        foreach (var sheet in reading.Folder.All("examples", ".md"))
            ReadExample.Into(reading, sheet);
    }

    private static void Tool(LanguageReading reading, Sheet sheet)
    {
        var entry = reading.Open(sheet).Facts;
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

    private static void Method(LanguageReading reading, Sheet sheet)
    {
        var entry = reading.Open(sheet).Facts;
        var method = new Method
        {
            Id = entry.Text("id"),
            Language = "sv",
            Provenance = ReadProvenance.Of(entry),
            Title = entry.Text("title"),
            Summary = entry.Text("summary"),
            Audience = entry.Texts("audience"),
            Time = entry.Text("time"),
            Principles = reading.Principles.FindAll(entry, "principles"),
            Rights = reading.Rights.FindAll(entry, "rights"),
            Criteria = reading.Criteria.FindAll(entry, "criteria"),
            Sources = ReadProvenance.Sources(entry),
            Body = ReadBody.Of(reading, entry, sheet),
            Mentions = ReadBody.Mentions(sheet),
        };
        reading.Methods.Add(entry, "id", method.Id, method);
        entry.Done();
    }
}
