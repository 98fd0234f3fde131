namespace MrPlatform.Accountability;

/// <summary>
/// The names of all acts that the journal knows, and the Swedish sentence for each. Words in braces come from the entry's
/// details; {vem} is the person. One place, so that the journal reads as one text.
/// </summary>
public static class Acts
{
    public const string OrganisationSetUp = "Organisation.SetUp";
    public const string UnitAdded = "Unit.Added";
    public const string UnitChanged = "Unit.Changed";
    public const string UnitMoved = "Unit.Moved";
    public const string UnitClosed = "Unit.Closed";
    public const string UnitReopened = "Unit.Reopened";
    public const string PersonAdded = "Person.Added";
    public const string PersonChanged = "Person.Changed";
    public const string PersonLeft = "Person.Left";
    public const string FunctionGiven = "Function.Given";
    public const string FunctionTaken = "Function.Taken";
    public const string LinkGiven = "Link.Given";
    public const string AccountLocked = "Account.Locked";
    public const string PasswordChanged = "Password.Changed";
    public const string PasskeyAdded = "Passkey.Added";
    public const string PasskeyRemoved = "Passkey.Removed";
    public const string RoundStarted = "SelfAssessment.Started";
    public const string AnswerGiven = "Answer.Given";
    public const string AnswerChanged = "Answer.Changed";
    public const string EvidenceAdded = "Evidence.Added";
    public const string EvidenceRemoved = "Evidence.Removed";
    public const string AnswerCarried = "Answer.Carried";
    public const string RoundCarried = "SelfAssessment.Carried";
    public const string StepExplained = "SelfAssessment.StepExplained";
    public const string RoundConcluded = "SelfAssessment.Concluded";
    public const string AnswerCorrected = "Answer.Corrected";
    public const string EvidenceAged = "Evidence.Aged";
    public const string RespondentsInvited = "Respondents.Invited";
    public const string RespondentsReminded = "Respondents.Reminded";
    public const string RespondentRemoved = "Respondent.Removed";
    public const string RespondentRated = "Respondent.Rated";
    public const string OpenLinkMade = "OpenLink.Made";
    public const string OpenLinkClosed = "OpenLink.Closed";
    public const string RatingsRevealed = "Ratings.Revealed";
    public const string MessageReceived = "ContactMessage.Received";
    public const string MessageAnswered = "ContactMessage.Answered";
    public const string MessageClosed = "ContactMessage.Closed";
    public const string MessageDisposed = "ContactMessage.Disposed";
    public const string ReaderAnswerHandled = "ReaderAnswer.Handled";
    public const string ReaderCommentRemoved = "ReaderAnswer.CommentRemoved";
    public const string PageChangedForReader = "ReaderAnswer.PageChanged";
    public const string ExampleStarted = "Example.Started";
    public const string ExampleChanged = "Example.Changed";
    public const string ExampleDeleted = "Example.Deleted";
    public const string ExampleImageAdded = "Example.ImageAdded";
    public const string ExampleImageRemoved = "Example.ImageRemoved";
    public const string ExampleSubmitted = "Example.Submitted";
    public const string ExampleCommented = "Example.Commented";
    public const string ExampleReturned = "Example.Returned";
    public const string ExamplePublished = "Example.Published";
    public const string ExampleReviewedAgain = "Example.ReviewedAgain";
    public const string ExampleWithdrawalAsked = "Example.WithdrawalAsked";
    public const string ExampleWithdrawn = "Example.Withdrawn";
    public const string ExampleCorrectionStarted = "Example.CorrectionStarted";
    public const string ExampleCorrectionTakenIn = "Example.CorrectionTakenIn";
    public const string ExampleCorrected = "Example.Corrected";
    public const string ReflectionNoted = "Reflection.Noted";
    public const string ReflectionChanged = "Reflection.Changed";
    public const string AdaptationStarted = "Adaptation.Started";
    public const string AdaptationTold = "Adaptation.Told";
    public const string AdaptationShared = "Adaptation.Shared";
    public const string AdaptationKept = "Adaptation.Kept";

    /// <summary>Act → sentence in Swedish; the sentence is also the key of its English translation.</summary>
    public static readonly IReadOnlyDictionary<string, string> Sentences = new Dictionary<
        string,
        string
    >(StringComparer.Ordinal)
    {
        [OrganisationSetUp] = "{vem} gjorde i ordning arbetsytan för {organisation}.",
        [UnitAdded] = "{vem} lade till {enhet}.",
        [UnitChanged] = "{vem} ändrade {enhet}.",
        [UnitClosed] = "{vem} stängde {enhet}.",
        [UnitMoved] = "{vem} flyttade {enhet} till {under}.",
        [UnitReopened] = "{vem} öppnade {enhet} igen.",
        [PersonAdded] = "{vem} lade till {person}.",
        [PersonChanged] = "{vem} ändrade uppgifterna om {person}.",
        [PersonLeft] = "{vem} avslutade kontot för {person}.",
        [FunctionGiven] = "{vem} gav {person} uppdraget {funktion}.",
        [FunctionTaken] = "{vem} tog bort uppdraget {funktion} från {person}.",
        [LinkGiven] = "{vem} gjorde en inloggningslänk åt {person}.",
        [AccountLocked] = "Kontot för {person} låstes efter fem misslyckade inloggningar.",
        [PasswordChanged] = "{vem} bytte lösenord.",
        [PasskeyAdded] = "{vem} lade till en inloggningsnyckel.",
        [PasskeyRemoved] = "{vem} tog bort en inloggningsnyckel.",
        [RoundStarted] = "{vem} startade rundan {runda}.",
        [AnswerGiven] = "{vem} svarade på {kriterium} för {enhet} i {runda}.",
        [AnswerChanged] = "{vem} ändrade svaret på {kriterium} för {enhet} i {runda}.",
        [EvidenceAdded] = "{vem} lade till underlaget {underlag} till {kriterium} för {enhet}.",
        [EvidenceRemoved] = "{vem} tog bort underlaget {underlag} från {kriterium} för {enhet}.",
        [AnswerCarried] = "{vem} hämtade svaret på {kriterium} för {enhet} i {runda} från {kalla}.",
        [RoundCarried] = "{vem} hämtade {antal} svar från {kalla} till {runda}.",
        [StepExplained] =
            "{vem} skrev vilket underlag som ändrades för {kriterium} för {enhet} mellan {tidigare} och {runda}.",
        [RoundConcluded] = "{vem} avslutade rundan {runda}. Svaren är låsta.",
        [AnswerCorrected] = "{vem} rättade svaret på {kriterium} för {enhet} i {runda}.",
        [EvidenceAged] =
            "Underlaget till {kriterium} för {enhet} i {runda} blev för gammalt. Visad nivå räknades om.",
        [RespondentsInvited] = "{vem} bjöd in {antal} att skatta för {enhet} i {runda}.",
        [RespondentsReminded] =
            "{vem} påminde {antal} som har kvar att skatta för {enhet} i {runda}.",
        [RespondentRemoved] =
            "{vem} tog bort en inbjuden från dem som skattar för {enhet} i {runda}.",
        [RespondentRated] = "{vem} skattade {område} för {enhet} i {runda}.",
        [OpenLinkMade] = "{vem} gjorde en öppen länk för att skatta för {enhet} i {runda}.",
        [OpenLinkClosed] = "{vem} stängde den öppna länken för {enhet} i {runda}.",
        [RatingsRevealed] = "{vem} visade skattningarna av {kriterium} för {enhet} i {runda}.",
        [MessageReceived] = "Meddelandet {nummer} kom in genom kontaktformuläret.",
        [MessageAnswered] = "{vem} svarade på meddelandet {nummer}.",
        [MessageClosed] = "{vem} avslutade meddelandet {nummer}.",
        [MessageDisposed] = "{vem} gallrade meddelandet {nummer}.",
        [ReaderAnswerHandled] = "{vem} tog hand om ett läsarsvar om {sida}. Sidan ändrades inte.",
        [ReaderCommentRemoved] = "{vem} tog bort texten i ett läsarsvar om {sida}.",
        [PageChangedForReader] = "{vem} ändrade {sida} efter ett läsarsvar.",
        [ExampleStarted] = "{vem} började skriva exemplet {exempel}.",
        [ExampleChanged] = "{vem} ändrade exemplet {exempel}.",
        [ExampleDeleted] = "{vem} tog bort utkastet till exemplet {exempel}.",
        [ExampleImageAdded] = "{vem} lade till en bild i exemplet {exempel}.",
        [ExampleImageRemoved] = "{vem} tog bort en bild ur exemplet {exempel}.",
        [ExampleSubmitted] = "{vem} lämnade in exemplet {exempel} till redaktionen.",
        [ExampleCommented] = "{vem} kommenterade exemplet {exempel}.",
        [ExampleReturned] = "{vem} skickade tillbaka exemplet {exempel} med kommentarer.",
        [ExamplePublished] = "{vem} publicerade exemplet {exempel}.",
        [ExampleReviewedAgain] = "{vem} granskade exemplet {exempel} igen.",
        [ExampleWithdrawalAsked] = "{vem} bad redaktionen dra tillbaka exemplet {exempel}.",
        [ExampleWithdrawn] = "{vem} drog tillbaka exemplet {exempel}.",
        [ExampleCorrectionStarted] = "{vem} började skriva en rättelse av exemplet {exempel}.",
        [ExampleCorrectionTakenIn] = "{vem} publicerade den föreslagna rättelsen av {exempel}.",
        [ExampleCorrected] = "{vem} rättade det publicerade exemplet {exempel}.",
        [ReflectionNoted] = "{vem} antecknade en reflektion om {exempel}.",
        [ReflectionChanged] = "{vem} ändrade en reflektion om {exempel}.",
        [AdaptationStarted] = "{vem} antecknade att ni provar {exempel}.",
        [AdaptationTold] = "{vem} berättade hur det går med {exempel}.",
        [AdaptationShared] = "{vem} delade öppet hur det gick med {exempel}.",
        [AdaptationKept] = "{vem} slutade dela öppet hur det gick med {exempel}.",
    };
}
