namespace MrPlatform.Accountability;

/// <summary>Acts in the register of evidence.</summary>
public static partial class Acts
{
    public const string EvidenceRegistered = "Evidence.Registered";
    public const string EvidenceChanged = "Evidence.Changed";
    public const string EvidenceRenewed = "Evidence.Renewed";
    public const string EvidenceWithdrawn = "Evidence.Withdrawn";
    public const string EvidenceDeleted = "Evidence.Deleted";
    public const string EvidenceReused = "Evidence.Reused";
    public const string AnswerWeighedAgain = "Answer.WeighedAgain";

    private static Dictionary<string, string> OfEvidence =>
        new(StringComparer.Ordinal)
        {
            [EvidenceRegistered] = "{vem} lade in underlaget {underlag}.",
            [EvidenceChanged] = "{vem} ändrade underlaget {underlag}.",
            [EvidenceRenewed] = "{vem} ersatte underlaget {underlag} med ett nyare.",
            [EvidenceWithdrawn] = "{vem} drog tillbaka underlaget {underlag}.",
            [EvidenceDeleted] = "{vem} tog bort underlaget {underlag}. Inget svar vilade på det.",
            [EvidenceReused] =
                "{vem} lät svaret på {kriterium} för {enhet} vila också på underlaget {underlag}.",
            [AnswerWeighedAgain] =
                "Visad nivå för {kriterium} för {enhet} i {runda} räknades om när underlaget {underlag} ändrades.",
        };
}
