using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
using MrPlatform.Mail;
using MrPlatform.Ui.Forms;
using MrPlatform.Ui.Text;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>The letter that invites somebody to rate, with an address that is theirs alone. Nobody else gets to see it.</summary>
public sealed class InvitationLetter(Receipt receipt, IStringLocalizer<SelfAssessmentsWords> t)
{
    /// <param name="site">Scheme and host, with the reader's language: <c>https://mr.exempelkoping.se</c>.</param>
    public Letter For(
        Respondent respondent,
        RatingUnit unit,
        SelfAssessment round,
        string site,
        By by
    )
    {
        var address = $"{site}/svara/{receipt.For(RespondentPlace.Purpose, respondent.Id)}";
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
            t["Svara här: {0}", address],
            round.LastDay is { } last ? t["Sista dag: {0}", last.Words()] : "",
            t[
                "Processledaren ser hur mycket du har skattat, men inte vad. När skattningarna visas syns hur de fördelar sig, aldrig vem som svarade vad. Adressen är bara din. Skicka den inte vidare."
            ],
        ];
        return new(
            respondent.Email!,
            t["Skatta läget i {0}", unit.Name],
            string.Join("\n\n", paragraphs.Where(one => one.Length > 0)),
            by.At
        )
        {
            About = respondent.Id,
        };
    }
}
