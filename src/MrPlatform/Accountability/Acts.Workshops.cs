namespace MrPlatform.Accountability;

/// <summary>Acts in a workshop, where a unit rates and agrees together: who led it and what was taken up, never what anybody rated.</summary>
public static partial class Acts
{
    public const string WorkshopStarted = "Workshop.Started";
    public const string WorkshopMoved = "Workshop.Moved";
    public const string WorkshopTimed = "Workshop.Timed";
    public const string WorkshopPaused = "Workshop.Paused";
    public const string WorkshopResumed = "Workshop.Resumed";
    public const string WorkshopEnded = "Workshop.Ended";
    public const string WorkshopForgotten = "Workshop.Forgotten";
    public const string PaperEntered = "Workshop.PaperEntered";

    private static Dictionary<string, string> OfWorkshops =>
        new(StringComparer.Ordinal)
        {
            [WorkshopStarted] =
                "{vem} startade en verkstad med {antal} frågor för {enhet} i {runda}.",
            [WorkshopMoved] = "{vem} gick till fråga {nummer} i verkstaden för {enhet} i {runda}.",
            [WorkshopTimed] = "{vem} ställde klockan i verkstaden för {enhet} i {runda}.",
            [WorkshopPaused] = "{vem} tog paus i verkstaden för {enhet} i {runda}.",
            [WorkshopResumed] = "{vem} fortsatte verkstaden för {enhet} i {runda}.",
            [WorkshopEnded] = "{vem} avslutade verkstaden för {enhet} i {runda}.",
            [WorkshopForgotten] =
                "Verkstaden för {enhet} i {runda} avslutades av sig själv när ingen hade styrt den på ett dygn.",
            [PaperEntered] =
                "{vem} förde in {antal} skattningar på papper av {kriterium} för {enhet} i {runda}.",
        };
}
