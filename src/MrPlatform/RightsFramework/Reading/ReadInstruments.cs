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
        foreach (var (item, provenance) in reading.Items("instruments.yaml", translated: true))
        {
            var instrument = ReadOne(item, provenance);
            reading.Instruments.Add(item.Facts, "id", instrument.Id, instrument);
            item.Done();
        }

        foreach (var (item, provenance) in reading.Items("indicators.yaml", translated: false))
        {
            var indicator = new Indicator
            {
                Id = item.Facts.Text("id"),
                Language = item.Language,
                Outdated = item.Outdated,
                Provenance = provenance,
                Title = item.Say("title"),
            };
            reading.Indicators.Add(item.Facts, "id", indicator.Id, indicator);
            item.Done();
        }
    }

    private static Instrument ReadOne(Told item, Provenance provenance)
    {
        var facts = item.Facts;
        // Marks rules beyond the first list, for the editors; readers do not need to know.
        facts.FlagOrNone("extra");
        return new Instrument
        {
            Id = facts.Text("id"),
            Language = item.Language,
            Outdated = item.Outdated,
            Provenance = provenance,
            Title = item.Say("title"),
            ShortName = item.Say("short"),
            SwedishTitle = facts.Text("title"),
            SwedishShortName = facts.Text("short"),
            Kind = facts.OneOf("kind", Kinds),
            Number = facts.TextOrNone("number"),
            InForce = item.SayIfWords("in_force"),
            Adopted = item.SayIfWords("adopted"),
            RatifiedBySweden = item.SayIfWords("ratified_by_sweden"),
            Demands = item.Say("demands"),
            Binding = facts.OneOf("status", Binding),
            Link = facts.Text("link"),
            Checked = facts.Flag("checked"),
            Origin = item.Say("source"),
        };
    }
}
