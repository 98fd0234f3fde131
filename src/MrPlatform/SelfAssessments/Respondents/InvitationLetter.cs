using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
using MrPlatform.Mail;
using MrPlatform.Ui.Forms;
using MrPlatform.Ui.Text;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>The letter that invites somebody to rate, with an address that is theirs alone. Nobody else gets to see it.</summary>
public sealed class InvitationLetter(Receipt receipt, IStringLocalizer<SelfAssessmentsWords> t)
{
    /// <summary>To somebody who has something left, with the same address.</summary>
    /// <param name="asked">How many criteria the unit is asked.</param>
    public Letter Reminder(
        Respondent respondent,
        RatingUnit unit,
        SelfAssessment round,
        int asked,
        string site,
        By by
    ) =>
        Letter(
            respondent,
            t["Påminnelse: skatta läget i {0}", unit.Name],
            [
                respondent.Rated == 0
                    ? t[
                        "Du är inbjuden att skatta hur det ser ut i {0} och har inte börjat än.",
                        unit.Name
                    ]
                    : t[
                        "Du har skattat {0} av {1} påståenden om {2}. Tack för det!",
                        respondent.Rated,
                        asked,
                        unit.Name
                    ],
                t["Fortsätt här: {0}", AddressOf(respondent, site)],
                LastDay(round),
                t["Vet du inte, så är ”vet inte” ett fullgott svar."],
            ],
            by
        );

    /// <param name="site">Scheme and host, with the reader's language: <c>https://mr.exempelkoping.se</c>.</param>
    public Letter For(
        Respondent respondent,
        RatingUnit unit,
        SelfAssessment round,
        string site,
        By by
    )
    {
        string[] paragraphs =
        [
            t[
                "{0} bjuder in dig att skatta hur det ser ut i {1}. Det är en del av {2}.",
                by.Name,
                unit.Name,
                round.Title
            ],
            t[
                "Du svarar på egen hand, på det du vet. ”Vet inte” är ett fullgott svar. Du behöver inget konto och kan dela upp det på flera gånger."
            ],
            t["Svara här: {0}", AddressOf(respondent, site)],
            LastDay(round),
            t[
                "Processledaren ser hur mycket du har skattat, men inte vad. När skattningarna visas syns hur de fördelar sig, utan namn. Är ni få kan någon ändå förstå vem som svarade vad. Adressen är bara din. Skicka den inte vidare."
            ],
        ];
        return Letter(respondent, t["Skatta läget i {0}", unit.Name], paragraphs, by);
    }

    private string AddressOf(Respondent respondent, string site) =>
        $"{site}/svara/{receipt.For(RespondentPlace.Purpose, respondent.Id)}";

    private string LastDay(SelfAssessment round) =>
        round.LastDay is { } last ? t["Sista dag: {0}", last.Words()] : "";

    private static Letter Letter(
        Respondent respondent,
        string subject,
        IEnumerable<string> paragraphs,
        By by
    ) =>
        new(
            respondent.Email!,
            subject,
            string.Join("\n\n", paragraphs.Where(one => one.Length > 0)),
            by.At
        )
        {
            About = respondent.Id,
        };
}
