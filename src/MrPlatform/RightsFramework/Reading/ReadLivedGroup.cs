namespace MrPlatform.RightsFramework.Reading;

/// <summary>
/// Reads whose experience a lived statement tells. Where the content does not say, the role does: employees know the employer, users know the
/// services, and those who live here (also as users) know the place and its democracy.
/// </summary>
internal static class ReadLivedGroup
{
    private const string Field = "lived_by";

    private static readonly Dictionary<string, LivedGroup> Names = new(StringComparer.Ordinal)
    {
        ["residents"] = LivedGroup.Residents,
        ["users"] = LivedGroup.Users,
        ["employees"] = LivedGroup.Employees,
    };

    public static LivedGroup In(Entry entry, Role? role)
    {
        if (!entry.Has(Field))
            return Usual(role);
        var groups = LivedGroup.None;
        foreach (var (line, text) in entry.Lines(Field))
        {
            if (Names.TryGetValue(text, out var group))
                groups |= group;
            else
                entry.Wrong(
                    Field,
                    $"”{text}” är inte ett tillåtet värde. Välj bland residents, users och employees.",
                    line
                );
        }
        return groups;
    }

    private static LivedGroup Usual(Role? role) =>
        role?.Code switch
        {
            "A" => LivedGroup.Employees,
            "V" => LivedGroup.Users,
            "S" or "D" => LivedGroup.Residents | LivedGroup.Users,
            _ => LivedGroup.Everybody,
        };
}
