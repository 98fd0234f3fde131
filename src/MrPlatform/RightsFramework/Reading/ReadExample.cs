namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads one example of what somebody has done.</summary>
internal static class ReadExample
{
    public static void Into(LanguageReading reading, Sheet sheet)
    {
        var entry = reading.Open(sheet.File, translated: false).Facts;
        var example = new Example
        {
            Id = entry.Text("id"),
            Language = "sv",
            Provenance = ReadProvenance.Of(entry),
            Title = entry.Text("title"),
            Organisation = entry.Text("organisation"),
            OrganisationCode = entry.TextOrNone("organisation_code"),
            PartnerCodes = entry.Has("partner_codes") ? entry.Texts("partner_codes") : [],
            Country = entry.Text("country"),
            Years = entry.Text("years"),
            Operation = entry.Text("operation"),
            Roles = reading.RolesByCode.FindAll(entry, "roles"),
            Principles = reading.Principles.FindAll(entry, "principles"),
            Rights = reading.Rights.FindAll(entry, "rights"),
            Criteria = reading.Criteria.FindAll(entry, "criteria"),
            Summary = entry.Text("summary"),
            Sources = ReadProvenance.Sources(entry),
            Verified = entry.Text("verified"),
            Body = ReadBody.Of(reading, entry, sheet),
            Mentions = ReadBody.Mentions(sheet),
        };
        reading.Examples.Add(entry, "id", example.Id, example);
        entry.Done();
    }
}
