namespace MrPlatform.RightsFramework.Reading;

/// <summary>Reads the catalogue of rights.</summary>
internal static class ReadRights
{
    public static void Into(LanguageReading reading)
    {
        foreach (var (item, provenance) in reading.Items("rights.yaml", translated: true))
        {
            var right = new Right
            {
                Id = item.Facts.Text("id"),
                Language = item.Language,
                Outdated = item.Outdated,
                Provenance = provenance,
                Name = item.Say("name"),
                Plain = item.Say("plain"),
                ForMunicipality = item.Say("for_municipality"),
                ForRegion = item.Say("for_region"),
                Questions = Questions(item.Part("aaaq")),
                AtRisk = item.SayAll("who_is_at_risk"),
                References = ReadReferences.In(reading, item.Facts, "references"),
                Principles = reading.Principles.FindAll(item.Facts, "principles"),
                GlobalGoals = ReadSubjects.Named(reading, item.Facts, "sdg"),
                GlobalTargets = item.Facts.Has("sdg_targets")
                    ? ReadSubjects.Named(reading, item.Facts, "sdg_targets")
                    : [],
            };
            reading.Rights.Add(item.Facts, "id", right.Id, right);
            item.Done();
        }
    }

    private static ServiceQuestions Questions(Told item)
    {
        var questions = new ServiceQuestions(
            item.Say("availability"),
            item.Say("accessibility"),
            item.Say("acceptability"),
            item.Say("quality")
        );
        item.Done();
        return questions;
    }
}
