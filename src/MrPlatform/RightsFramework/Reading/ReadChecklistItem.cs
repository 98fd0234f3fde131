namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads one statement of a checklist as a criterion. It has no basis, evidence, owners or lived statement.</summary>
internal static class ReadChecklistItem
{
    public static Criterion Of(LanguageReading reading, Told item, Area area)
    {
        var facts = item.Facts;
        var guide = facts.Text("tool");
        var crosswalk = facts.Part("crosswalk");
        var text = item.Say("text");
        var criterion = new Criterion
        {
            Id = facts.Text("id"),
            Language = item.Language,
            Outdated = item.Outdated,
            Provenance = area.Provenance,
            Area = area,
            Title = text,
            Text = text,
            Why = item.SayOrNone("why"),
            Personal = facts.FlagOrNone("personal") ?? false,
            Levels = ReadLevels.Of(item),
            Principles = reading.Principles.FindAll(facts, "principles"),
            Rights = reading.Rights.FindAll(facts, "rights"),
            Crosswalk = Crosswalk.Nowhere with
            {
                Criteria = reading.Criteria.FindAll(crosswalk, "criteria"),
            },
            Guide = guide,
        };
        crosswalk.Done();
        reading.ChecklistItems.Add(facts, "id", criterion.Id, criterion);
        reading.Afterwards(() =>
        {
            if (!reading.Methods.Contains(guide))
                reading.Tools.Find(facts, "tool", guide);
        });
        item.Done();
        return criterion;
    }
}
