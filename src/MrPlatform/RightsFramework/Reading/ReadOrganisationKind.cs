using MrPlatform.Organisations;

namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads whom something concerns: municipalities, regions or both.</summary>
internal static class ReadOrganisationKind
{
    public static readonly IReadOnlyDictionary<string, OrganisationKind> Names = new Dictionary<
        string,
        OrganisationKind
    >(StringComparer.Ordinal)
    {
        ["municipality"] = OrganisationKind.Municipality,
        ["region"] = OrganisationKind.Region,
        ["both"] = OrganisationKind.Both,
    };

    public static OrganisationKind In(Entry entry, string field)
    {
        var kinds = OrganisationKind.None;
        foreach (var (line, text) in entry.Lines(field))
        {
            if (Names.TryGetValue(text, out var kind) && kind != OrganisationKind.Both)
                kinds |= kind;
            else
                entry.Wrong(
                    field,
                    $"”{text}” är inte ett tillåtet värde. Välj municipality, region eller båda.",
                    line
                );
        }

        if (kinds == OrganisationKind.None)
            entry.Wrong(
                field,
                "Ingen är vald. Skriv [municipality], [region] eller [municipality, region]."
            );
        return kinds;
    }
}
