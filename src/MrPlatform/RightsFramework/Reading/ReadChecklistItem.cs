namespace MrPlatform.RightsFramework.Reading;

/// <summary>
/// Reads one statement of a checklist as a criterion. It has no basis, evidence, owners or lived statement, and does not say who is asked:
/// those are asked who are chosen.
/// </summary>
internal static class ReadChecklistItem
{
    public static Criterion Of(LanguageReading reading, Told item, Area area, bool joinedUp)
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
            Scope = CriterionScope.Both,
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
        if (joinedUp)
            LookForLinksBack(criterion, crosswalk);
        item.Done();
        return criterion;
    }

    // Both ends of a link are written by hand: what a statement rests on must say so itself, or the two directions tell different things.
    private static void LookForLinksBack(Criterion statement, Entry crosswalk)
    {
        foreach (var criterion in statement.Crosswalk.Criteria)
            if (!criterion.Crosswalk.JoinedUp.Contains(statement.Id, StringComparer.Ordinal))
                crosswalk.Wrong(
                    "criteria",
                    $"Påståendet ”{statement.Id}” bygger på {criterion.Id}, men {criterion.Id} nämner inte {statement.Id} under crosswalk, fra. Lägg till det där eller ta bort det här."
                );
    }
}
