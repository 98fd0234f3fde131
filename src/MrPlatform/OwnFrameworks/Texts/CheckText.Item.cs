namespace MrPlatform.OwnFrameworks.Texts;

// One statement: its words, its levels, and what it refers to.
public sealed partial class CheckText
{
    private void Item(ItemText item, TextPlace place)
    {
        Code(place, "id", item.Id);
        Words(place, "text", item.Text, Limits.Statement, required: true);
        Words(place, "why", item.Why, Limits.Prose);
        Words(place, "lived", item.Lived, Limits.Statement);
        Words(place, "law", item.Law, Limits.Statement);
        Levels(item, place);
        Many(place, "questions", item.Questions);
        Many(place, "evidence", [.. item.Evidence.Select(one => one.Text)]);
        foreach (var piece in item.Evidence.Where(one => !Tokens.Kinds.Has(one.Kind)))
            Wrong(
                place,
                "evidence",
                "”{0}” saknar en sort vi känner till. Skriv sorten och ett kolon först: {1}.",
                Short(piece.Text),
                Tokens.Kinds.Choices()
            );
        if (item.Basis is { } basis && !Tokens.Bases.Has(basis))
            Wrong(
                place,
                "basis",
                "”{0}” går inte att välja. Skriv {1}.",
                Short(basis),
                Tokens.Bases.Choices()
            );
        if (!Tokens.AppliesTo.Has(item.AppliesTo))
            Wrong(
                place,
                "applies_to",
                "”{0}” går inte att välja. Skriv {1}.",
                Short(item.AppliesTo),
                Tokens.AppliesTo.Choices()
            );
        if (!Tokens.Scopes.Has(item.Scope))
            Wrong(
                place,
                "scope",
                "”{0}” går inte att välja. Skriv {1}.",
                Short(item.Scope),
                Tokens.Scopes.Choices()
            );
        References(item, place);
    }

    private void Levels(ItemText item, TextPlace place)
    {
        if (item.Levels.Count == 0)
            return;
        if (item.Levels.Count != 4 || item.Levels.Any(string.IsNullOrWhiteSpace))
        {
            Wrong(
                place,
                "levels",
                "Skriv en text för var och en av nivåerna 1–4, eller ingen alls."
            );
            return;
        }
        foreach (var (at, level) in item.Levels.Index())
        {
            Words(place, $"levels.{at + 1}", level, Limits.Level);
            if (item.Levels.Take(at).Contains(level, StringComparer.OrdinalIgnoreCase))
                Wrong(
                    place,
                    $"levels.{at + 1}",
                    "Nivå {0} har samma text som en lägre nivå. Skriv vad som skiljer dem åt.",
                    at + 1
                );
        }
    }

    private void References(ItemText item, TextPlace place)
    {
        if (item.Criteria.Count > Limits.Lines)
            Wrong(
                place,
                "criteria",
                "Listan har {0} rader. Den får ha högst {1}.",
                item.Criteria.Count,
                Limits.Lines
            );
        foreach (
            var code in item
                .Criteria.Take(Limits.Lines)
                .Where(code => _knowledge.FindCriterion(code) is null)
        )
            Wrong(
                place,
                "criteria",
                "Kriteriet ”{0}” finns inte i ramverket för mänskliga rättigheter. Skriv en kod som D3.1.4.",
                Short(code)
            );
        foreach (
            var twice in item
                .Criteria.GroupBy(code => code, StringComparer.Ordinal)
                .Where(same => same.Count() > 1)
        )
            Wrong(
                place,
                "criteria",
                "Kriteriet ”{0}” står två gånger. Ta bort det ena.",
                Short(twice.Key)
            );
    }
}
