using Microsoft.Extensions.Localization;

namespace MrPlatform.Ui.Layout;

/// <summary>One item of the main menu. A page says which item it belongs to with <c>ViewData["Section"]</c>.</summary>
public sealed record MenuItem(string Section, string Text, string Href);

/// <summary>
/// The main menu: the reference work for everyone, the organisation's work for those who are signed in. Only what exists.
/// </summary>
public static class Menu
{
    public const string Library = "uppslagsverk";
    public const string Rights = "rattigheter";
    public const string Criteria = "kriterier";
    public const string Examples = "exempel";
    public const string Trial = "prova";
    public const string Workspace = "arbetsyta";
    public const string Assessments = "nulagesanalyser";
    public const string Plans = "handlingsplaner";
    public const string Evidence = "underlag";
    public const string Mine = "mina-kriterier";
    public const string Organisation = "organisation";
    public const string Organisations = "organisationer";
    public const string Journal = "handelser";
    public const string Inbox = "inkorg";
    public const string ReaderAnswers = "lasarsvar";
    public const string Reviews = "granska-exempel";

    public static IEnumerable<MenuItem> For(ISignedIn? person, IStringLocalizer<UiWords> t)
    {
        MenuItem[] own =
        [
            new(Workspace, t["Arbetsyta"], Addresses.Workspace),
            new(Assessments, t["Nuläge"], Addresses.Assessments),
            new(Plans, t["Handlingsplan"], Addresses.Plans),
            new(Evidence, t["Underlag"], Addresses.Evidence),
            new(Mine, t["Mina kriterier"], Addresses.MyCriteria),
            new(Organisation, t["Organisation"], Addresses.Organisation),
            new(Journal, t["Händelser"], Addresses.Journal),
            new(Inbox, t["Inkorg"], Addresses.Inbox),
            new(ReaderAnswers, t["Läsarnas svar"], Addresses.ReaderAnswers),
            new(Reviews, t["Granska exempel"], Addresses.ExampleReviews),
            new(Organisations, t["Organisationer"], Addresses.Organisations),
        ];
        foreach (var item in own)
            if (person?.Sees(item.Section) is true)
                yield return item;
        yield return new(Library, t["Uppslagsverk"], Addresses.Library);
        // The menu of all who are signed in is long already; rights and criteria are one step into the reference work.
        if (person is not null)
            yield break;
        yield return new(Rights, t["Rättigheter"], Addresses.Rights);
        yield return new(Criteria, t["Kriterier"], Addresses.Criteria);
        yield return new(Examples, t["Exempel"], Addresses.Examples);
        yield return new(Trial, t["Nulägesanalys"], Addresses.Trial);
    }
}
