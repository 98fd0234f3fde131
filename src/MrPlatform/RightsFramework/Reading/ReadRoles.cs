namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads the four roles with their areas and characteristics.</summary>
internal static class ReadRoles
{
    private static readonly Dictionary<string, ActorRole> Actors = new(StringComparer.Ordinal)
    {
        ["community"] = ActorRole.Community,
        ["democracy"] = ActorRole.Democracy,
        ["welfare"] = ActorRole.Welfare,
        ["employer"] = ActorRole.Employer,
    };

    public static IReadOnlyList<Role> Into(LanguageReading reading)
    {
        var roles = new List<Role>();
        foreach (var (item, provenance) in reading.Items("roles.yaml", translated: true))
        {
            var role = new Role
            {
                Id = item.Facts.Text("id"),
                Language = item.Language,
                Outdated = item.Outdated,
                Provenance = provenance,
                Actor = item.Facts.OneOf("id", Actors),
                Code = item.Facts.Text("code"),
                Slug = item.Facts.Text("slug"),
                Name = item.Say("name"),
                Intro = item.Say("intro"),
                Owners = item.SayAll("owners"),
            };
            reading.Roles.Add(item.Facts, "id", role.Id, role);
            reading.RolesByCode.Add(item.Facts, "code", role.Code, role);
            role.Areas = [.. item.Items("areas").Select(area => ReadArea(reading, area, role))];
            item.Done();
            roles.Add(role);
        }

        return roles;
    }

    private static Area ReadArea(LanguageReading reading, Told item, Role role)
    {
        var area = new Area
        {
            Id = item.Facts.Text("id"),
            Language = item.Language,
            Outdated = item.Outdated,
            Provenance = role.Provenance,
            Role = role,
            Name = item.Say("name"),
            Intro = item.Say("intro"),
        };
        reading.Areas.Add(item.Facts, "id", area.Id, area);
        area.Characteristics =
        [
            .. item.Items("characteristics").Select(one => ReadOne(reading, one, area)),
        ];
        item.Done();
        return area;
    }

    private static Characteristic ReadOne(LanguageReading reading, Told item, Area area)
    {
        var characteristic = new Characteristic
        {
            Id = item.Facts.Text("id"),
            Language = item.Language,
            Outdated = item.Outdated,
            Provenance = area.Provenance,
            Area = area,
            Name = item.Say("name"),
        };
        reading.Characteristics.Add(item.Facts, "id", characteristic.Id, characteristic);
        item.Done();
        return characteristic;
    }
}
