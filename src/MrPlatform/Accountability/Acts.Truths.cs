namespace MrPlatform.Accountability;

/// <summary>Acts around what people live and what comes of the work. Never what anybody has answered.</summary>
public static partial class Acts
{
    public const string LivedLinkMade = "LivedLink.Made";
    public const string LivedLinkClosed = "LivedLink.Closed";
    public const string LivedPaperTaken = "LivedLink.PaperTaken";
    public const string LivedPaperTakenBack = "LivedLink.PaperTakenBack";
    public const string OutcomeEntered = "Outcome.Entered";
    public const string OutcomeCorrected = "Outcome.Corrected";

    private static Dictionary<string, string> OfTruths =>
        new(StringComparer.Ordinal)
        {
            [LivedLinkMade] =
                "{vem} gjorde en länk med {antal} frågor om hur det är för dem som {enhet} berör, i {runda}.",
            [LivedLinkClosed] =
                "{vem} stängde en länk om hur det är för dem som {enhet} berör, i {runda}.",
            [LivedPaperTaken] =
                "{vem} förde in {antal} pappersblanketter om hur det är för dem som {enhet} berör, i {runda}.",
            [LivedPaperTakenBack] =
                "{vem} tog tillbaka ett införande av {antal} pappersblanketter om hur det är för dem som {enhet} berör, i {runda}.",
            [OutcomeEntered] = "{vem} skrev in utfallet för {kriterium} för {enhet} i {runda}.",
            [OutcomeCorrected] = "{vem} rättade utfallet för {kriterium} för {enhet} i {runda}.",
        };
}
