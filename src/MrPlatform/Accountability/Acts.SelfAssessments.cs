namespace MrPlatform.Accountability;

/// <summary>Acts in a round: starting, answering, evidence, rating by several, concluding, correcting.</summary>
public static partial class Acts
{
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

    private static Dictionary<string, string> OfSelfAssessments =>
        new(StringComparer.Ordinal)
        {
            [RoundStarted] = "{vem} startade rundan {runda}.",
            [AnswerGiven] = "{vem} svarade på {kriterium} för {enhet} i {runda}.",
            [AnswerChanged] = "{vem} ändrade svaret på {kriterium} för {enhet} i {runda}.",
            [EvidenceAdded] = "{vem} lade till underlaget {underlag} till {kriterium} för {enhet}.",
            [EvidenceRemoved] =
                "{vem} tog bort underlaget {underlag} från {kriterium} för {enhet}.",
            [AnswerCarried] =
                "{vem} hämtade svaret på {kriterium} för {enhet} i {runda} från {kalla}.",
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
        };
}
