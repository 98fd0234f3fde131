namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads four written levels and sees to it that all are there and no two are the same.</summary>
internal static class ReadLevels
{
    private static readonly string[] Fields = ["1", "2", "3", "4"];

    public static Levels Of(Told item, string field = "levels")
    {
        var part = item.Part(field);
        var levels = Fields.Select(level => Level(part, level)).ToList();
        for (var higher = 1; higher < levels.Count; higher++)
        {
            var lower = levels.IndexOf(levels[higher]);
            if (lower < higher && levels[higher].Length > 0)
                part.Words.Wrong(
                    Fields[higher],
                    $"Nivå {lower + 1} och {higher + 1} har samma text. Skriv vad som skiljer dem åt."
                );
        }

        part.Done();
        return new Levels(levels);
    }

    private static string Level(Told part, string level)
    {
        if (part.Words.TextOrNone(level) is { } text)
            return text;
        part.Words.Wrong(
            level,
            $"Nivå {level} saknas. Skriv en text för var och en av nivåerna 1–4."
        );
        return "";
    }
}
