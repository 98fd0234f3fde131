namespace MrPlatform.Library;

// Countries, languages and levels: codes in the content, words on the page. What is not listed is shown as it stands.
public sealed partial class Phrases
{
    public string Country(string code) =>
        code switch
        {
            "SE" => t["Sverige"],
            "AT" => t["Österrike"],
            "DK" => t["Danmark"],
            "FI" => t["Finland"],
            "GB" => t["Storbritannien"],
            "NL" => t["Nederländerna"],
            "NO" => t["Norge"],
            "EU" => t["EU"],
            "INT" => t["Internationellt"],
            _ => code,
        };

    public string LanguageName(string code) =>
        code switch
        {
            "sv" => t["svenska"],
            "en" => t["engelska"],
            "de" => t["tyska"],
            "fi" => t["finska"],
            "no" => t["norska"],
            _ => code,
        };

    public string Level(string level) =>
        level switch
        {
            "local" => t["lokal nivå"],
            "regional" => t["regional nivå"],
            "national" => t["nationell nivå"],
            "international" => t["internationell nivå"],
            _ => level,
        };
}
