using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
using MrPlatform.Mail;
using MrPlatform.Ui.Text;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>The letters to a reviewer. Each carries a new address that is theirs alone, and takes the place of the one before.</summary>
public sealed class ReviewLetter(IStringLocalizer<SelfAssessmentsWords> t)
{
    /// <param name="from">Who invites, the secret of the address, and scheme and host with the reader's language.</param>
    public Letter Invitation(
        CollegialReview review,
        SelfAssessment round,
        (string Organisation, string Key, string Site) from,
        By by
    ) =>
        Write(
            review,
            t["Granska {0} hos {1}", round.Title, from.Organisation],
            [
                t[
                    "{0} bjuder in dig att granska {1} som kollega. Du läser svar och underlag och skriver vad du ser, undrar och föreslår.",
                    from.Organisation,
                    round.Title
                ],
                review.Message ?? "",
                .. WayIn(review, from),
            ],
            by
        );

    /// <summary>A reminder, a new last day, or a review that has been opened again: why says which.</summary>
    public Letter Further(
        CollegialReview review,
        SelfAssessment round,
        string why,
        (string Organisation, string Key, string Site) from,
        By by
    ) =>
        Write(
            review,
            t["Granskningen av {0} hos {1}", round.Title, from.Organisation],
            [why, .. WayIn(review, from), t["Länken i tidigare brev gäller inte längre."]],
            by
        );

    private IEnumerable<string> WayIn(
        CollegialReview review,
        (string Organisation, string Key, string Site) from
    ) =>
        [
            t["Öppna granskningen här: {0}", $"{from.Site}/granskning/oppna/{from.Key}"],
            review.PersonId is null
                ? ""
                : t[
                    "Du har också ett konto här. Är du inloggad når du granskningen från arbetsytan."
                ],
            t[
                "Du kan läsa och skriva från {0} till och med {1}. Länken är bara din. Skicka den inte vidare.",
                review.OpensOn.Words(),
                review.ClosesOn.Words()
            ],
        ];

    private static Letter Write(
        CollegialReview review,
        string subject,
        IEnumerable<string> paragraphs,
        By by
    ) =>
        new(
            review.Email,
            subject,
            string.Join("\n\n", paragraphs.Where(one => one.Length > 0)),
            by.At
        )
        {
            About = review.Id,
        };
}
