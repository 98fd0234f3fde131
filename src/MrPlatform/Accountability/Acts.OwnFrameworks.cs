namespace MrPlatform.Accountability;

/// <summary>Acts on an organisation's own frameworks, and when a round moves from one version to another.</summary>
public static partial class Acts
{
    public const string FrameworkBegun = "OwnFramework.Begun";
    public const string FrameworkTakenIn = "OwnFramework.TakenIn";
    public const string FrameworkDraftStarted = "OwnFramework.DraftStarted";
    public const string FrameworkDraftWritten = "OwnFramework.DraftWritten";
    public const string FrameworkDraftWithdrawn = "OwnFramework.DraftWithdrawn";
    public const string FrameworkPublished = "OwnFramework.Published";
    public const string FrameworkRetired = "OwnFramework.Retired";
    public const string FrameworkTakenIntoUse = "OwnFramework.TakenIntoUse";
    public const string RoundMoved = "SelfAssessment.Moved";
    public const string RoundMovedBack = "SelfAssessment.MovedBack";
    public const string AnswerConfirmed = "Answer.Confirmed";

    private static Dictionary<string, string> OfOwnFrameworks =>
        new(StringComparer.Ordinal)
        {
            [FrameworkBegun] = "{vem} började skriva ramverket {ramverk}.",
            [FrameworkTakenIn] =
                "{vem} tog in ramverket {ramverk} från filen {fil} som ett utkast.",
            [FrameworkDraftStarted] =
                "{vem} började på nästa version av ramverket {ramverk} från version {version}.",
            [FrameworkDraftWritten] = "{vem} skrev i utkastet till ramverket {ramverk}: {del}.",
            [FrameworkDraftWithdrawn] = "{vem} tog bort utkastet till ramverket {ramverk}.",
            [FrameworkPublished] = "{vem} publicerade version {version} av ramverket {ramverk}.",
            [FrameworkRetired] = "{vem} tog ramverket {ramverk} ur bruk.",
            [FrameworkTakenIntoUse] = "{vem} tog ramverket {ramverk} i bruk igen.",
            [RoundMoved] =
                "{vem} flyttade rundan {runda} från version {tidigare} till version {version} av ramverket.",
            [RoundMovedBack] =
                "{vem} flyttade tillbaka rundan {runda} till version {version} av ramverket.",
            [AnswerConfirmed] =
                "{vem} bekräftade svaret på {kriterium} för {enhet} i {runda} efter att frågan fått ny lydelse.",
        };
}
