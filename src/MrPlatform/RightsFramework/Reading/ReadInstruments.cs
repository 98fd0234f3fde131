namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads laws, conventions and indicators: what other content refers to and that refers to nothing itself.</summary>
internal static class ReadInstruments
{
    private static readonly Dictionary<string, InstrumentKind> Kinds = new(StringComparer.Ordinal)
    {
        ["constitution"] = InstrumentKind.Constitution,
        ["law"] = InstrumentKind.Law,
        ["eu"] = InstrumentKind.Eu,
        ["treaty"] = InstrumentKind.Treaty,
        ["declaration"] = InstrumentKind.Declaration,
    };

    private static readonly Dictionary<string, bool> Binding = new(StringComparer.Ordinal)
    {
        ["binding law"] = true,
        ["treaty"] = true,
        ["declaration"] = false,
    };

    public static void Into(LanguageReading reading)
    {
        foreach (var (item, provenance) in reading.Items("instruments.yaml", translated: false))
        {
            var instrument = ReadOne(item.Facts, provenance);
            reading.Instruments.Add(item.Facts, "id", instrument.Id, instrument);
            item.Done();
        }

        foreach (var (item, provenance) in reading.Items("indicators.yaml", translated: false))
        {
            var indicator = new Indicator
            {
                Id = item.Facts.Text("id"),
                Language = item.Language,
                Provenance = provenance,
                Title = item.Say("title"),
            };
            reading.Indicators.Add(item.Facts, "id", indicator.Id, indicator);
            item.Done();
        }
    }

    private static Instrument ReadOne(Entry entry, Provenance provenance)
    {
        // Marks rules beyond the first list, for the editors; readers do not need to know.
        entry.FlagOrNone("extra");
        return new Instrument
        {
            Id = entry.Text("id"),
            Language = "sv",
            Provenance = provenance,
            Title = entry.Text("title"),
            ShortName = entry.Text("short"),
            Kind = entry.OneOf("kind", Kinds),
            Number = entry.TextOrNone("number"),
            InForce = entry.TextOrNone("in_force"),
            Adopted = entry.TextOrNone("adopted"),
            RatifiedBySweden = entry.TextOrNone("ratified_by_sweden"),
            Demands = entry.Text("demands"),
            Binding = entry.OneOf("status", Binding),
            Link = entry.Text("link"),
            Checked = entry.Flag("checked"),
            Origin = entry.Text("source"),
        };
    }
}
