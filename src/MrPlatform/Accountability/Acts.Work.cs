namespace MrPlatform.Accountability;

/// <summary>Acts around a round: sharing out the work, standing in, reminding, commenting, and the round as a document.</summary>
public static partial class Acts
{
    public const string CriteriaAllotted = "Criteria.Allotted";
    public const string CriteriaTakenBack = "Criteria.TakenBack";
    public const string CriteriaHandedOver = "Criteria.HandedOver";
    public const string StandInChosen = "StandIn.Chosen";
    public const string StandInEnded = "StandIn.Ended";
    public const string RemindersSteered = "Reminders.Steered";
    public const string ReminderSent = "Reminder.Sent";
    public const string VacanciesTold = "Reminder.OfVacancies";
    public const string DueThingsTold = "Reminder.OfDueThings";
    public const string PersonReminded = "Reminder.SentByHand";
    public const string CommentWritten = "Comment.Written";
    public const string CommentChanged = "Comment.Changed";
    public const string CommentRemoved = "Comment.Removed";
    public const string CommentsDisposed = "Comments.Disposed";
    public const string CommentsKept = "Comments.Kept";
    public const string RoundRegistered = "SelfAssessment.Registered";
    public const string RoundPublished = "SelfAssessment.Published";
    public const string RoundWithdrawn = "SelfAssessment.Withdrawn";
    public const string RoundDispatched = "SelfAssessment.Dispatched";

    private static Dictionary<string, string> OfWork =>
        new(StringComparer.Ordinal)
        {
            [CriteriaAllotted] =
                "{vem} fördelade {kriterium} för {enhet} i {runda} till {till}, klart senast {dag}.",
            [CriteriaTakenBack] = "{vem} tog tillbaka {kriterium} för {enhet} i {runda}.",
            [CriteriaHandedOver] =
                "{vem} lämnade över det som {fran} hade kvar i {runda} till {till} ({antal} st).",
            [StandInChosen] =
                "{vem} lät {till} vara ersättare för {fran} från {dag} till och med {sista}.",
            [StandInEnded] = "{vem} avslutade att {till} är ersättare för {fran}.",
            [RemindersSteered] = "{vem} ändrade hur påminnelser till {till} skickas.",
            [ReminderSent] =
                "En påminnelse skickades till {till}, som har {antal} kvar att svara på.",
            [VacanciesTold] = "{till} fick ett brev om kriterier som ingen svarar för.",
            [DueThingsTold] = "{till} fick ett brev om åtgärder och datum.",
            [PersonReminded] = "{vem} påminde {till}, som har {antal} kvar att svara på.",
            [CommentWritten] = "{vem} kommenterade {kriterium} för {enhet} i {runda}.",
            [CommentChanged] =
                "{vem} ändrade sin kommentar till {kriterium} för {enhet} i {runda}.",
            [CommentRemoved] =
                "{vem} tog bort sin kommentar till {kriterium} för {enhet} i {runda}.",
            [CommentsDisposed] =
                "{vem} gallrade kommentarerna i {runda} när rundan avslutades ({antal} st).",
            [CommentsKept] =
                "{vem} lät bevara kommentarerna i {runda} när rundan avslutades ({antal} st). De är allmänna handlingar.",
            [RoundRegistered] = "{vem} skrev in diarienumret {dnr} för {runda}.",
            [RoundPublished] = "{vem} publicerade {runda}. Kontrollsumma {summa}.",
            [RoundWithdrawn] = "{vem} drog tillbaka publiceringen av {runda}.",
            [RoundDispatched] = "{vem} expedierade {runda} till {till} den {dag}.",
        };
}
