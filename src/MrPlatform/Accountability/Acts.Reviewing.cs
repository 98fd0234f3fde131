namespace MrPlatform.Accountability;

/// <summary>Acts in a collegial review: inviting a reviewer, what the reviewer does, and what the organisation answers.</summary>
public static partial class Acts
{
    public const string ReviewerInvited = "Review.Invited";
    public const string ReviewExtended = "Review.Extended";
    public const string ReviewerReminded = "Review.Reminded";
    public const string ReviewEnded = "Review.Ended";
    public const string ReviewOpened = "Review.Opened";
    public const string ReviewWritten = "Review.Written";
    public const string ReviewHandedIn = "Review.HandedIn";
    public const string ReviewReopened = "Review.Reopened";
    public const string ReviewReplied = "Review.Replied";
    public const string ReviewerForgotten = "Review.ReviewerForgotten";

    private static Dictionary<string, string> OfReviewing =>
        new(StringComparer.Ordinal)
        {
            [ReviewerInvited] = "{vem} bjöd in {granskare} att granska {runda} till och med {dag}.",
            [ReviewExtended] = "{vem} ändrade sista dag för granskningen av {runda} till {dag}.",
            [ReviewerReminded] = "{vem} påminde {granskare} om granskningen av {runda}.",
            [ReviewEnded] = "{vem} avslutade åtkomsten för {granskare} till {runda}.",
            [ReviewOpened] = "{vem} öppnade granskningen av {runda} med sin egen länk.",
            [ReviewWritten] = "{vem} skrev om {del} i granskningen av {runda}.",
            [ReviewHandedIn] = "{vem} lämnade in granskningen av {runda}.",
            [ReviewReopened] =
                "{vem} öppnade granskningen av {runda} igen så att {granskare} kan ändra.",
            [ReviewReplied] = "{vem} svarade på {del} i granskningen av {runda}.",
            [ReviewerForgotten] =
                "{vem} glömde e-postadressen till {granskare}, som granskade {runda}.",
        };
}
