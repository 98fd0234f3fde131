namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads places in laws and conventions.</summary>
internal static class ReadReferences
{
    public static IReadOnlyList<Reference> In(LanguageReading reading, Entry entry, string field)
    {
        var references = new List<Reference>();
        foreach (var item in entry.Entries(field))
        {
            var instrument = reading.Instruments.FindIn(item, "instrument");
            var at = item.Text("at");
            var isChecked = item.FlagOrNone("checked");
            item.Done();
            if (instrument is not null)
                references.Add(new Reference(instrument, at, isChecked));
        }

        return references;
    }
}
