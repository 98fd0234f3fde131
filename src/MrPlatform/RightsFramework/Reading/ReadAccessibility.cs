namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads what the accessibility statement says of the product.</summary>
internal static class ReadAccessibility
{
    private const string File = "accessibility.yaml";

    private static readonly Dictionary<string, Compliance> Compliances = new(StringComparer.Ordinal)
    {
        ["full"] = Compliance.Full,
        ["partial"] = Compliance.Partial,
        ["none"] = Compliance.None,
    };

    public static AccessibilityStatement Of(LanguageReading reading)
    {
        var root = reading.Open(File, translated: true);
        var statement = new AccessibilityStatement
        {
            Id = root.Facts.Text("id"),
            Language = root.Language,
            Outdated = root.Outdated,
            Provenance = ReadProvenance.Of(root.Words),
            Compliance = root.Facts.OneOf("compliance", Compliances),
            Assessed = root.Facts.DayOrNone("assessed") ?? default,
            Method = root.Say("method"),
            Shortcomings = [.. root.Items("shortcomings").Select(Shortcoming)],
            Outside = root.SayAll("outside"),
            Disproportionate = root.SayAll("disproportionate"),
        };
        root.Same("id");
        root.Done();
        return statement;
    }

    private static Shortcoming Shortcoming(Told item)
    {
        var shortcoming = new Shortcoming(
            item.Say("situation"),
            item.Say("what"),
            item.Say("instead"),
            item.Say("plan")
        );
        // Named so that the translation can be held against it.
        item.Words.Has("id");
        item.Facts.Has("id");
        item.Done();
        return shortcoming;
    }
}
