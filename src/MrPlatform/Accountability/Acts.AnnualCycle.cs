namespace MrPlatform.Accountability;

/// <summary>Acts on the dates of the organisation's year, and on one's own calendar of them.</summary>
public static partial class Acts
{
    public const string AnnualDateAdded = "AnnualDate.Added";
    public const string AnnualDateChanged = "AnnualDate.Changed";
    public const string AnnualDateRemoved = "AnnualDate.Removed";
    public const string AnnualPresetTaken = "AnnualDate.PresetTaken";
    public const string CalendarBegun = "Calendar.Begun";
    public const string CalendarChosen = "Calendar.Chosen";
    public const string CalendarAddressChanged = "Calendar.AddressChanged";
    public const string CalendarEnded = "Calendar.Ended";

    private static Dictionary<string, string> OfAnnualCycle =>
        new(StringComparer.Ordinal)
        {
            [AnnualDateAdded] = "{vem} lade till {punkt} ({dag}) i årshjulet.",
            [AnnualDateChanged] = "{vem} ändrade {punkt} ({dag}) i årshjulet.",
            [AnnualDateRemoved] = "{vem} tog bort {punkt} ({dag}) ur årshjulet.",
            [AnnualPresetTaken] =
                "{vem} tog in ett typiskt år med {antal} hållpunkter i årshjulet.",
            [CalendarBegun] = "{vem} började prenumerera på årshjulet.",
            [CalendarChosen] = "{vem} ändrade vad den egna kalendern visar av årshjulet.",
            [CalendarAddressChanged] = "{vem} bytte adress till den egna kalendern med årshjulet.",
            [CalendarEnded] = "{vem} slutade prenumerera på årshjulet.",
        };
}
