using Microsoft.Extensions.Localization;
using Zxcvbn;

namespace MrPlatform.Organisations.SignIn;

/// <summary>
/// What a password must be: long, and hard to guess. Length and guessability instead of compulsory kinds of characters, as NIST SP 800-63B
/// advises. Guessability is estimated by zxcvbn, which knows common passwords, names, keyboard runs and dates; to it we add words that
/// are common in Swedish passwords, and the person's own names.
/// </summary>
public sealed class PasswordRules(IStringLocalizer<OrganisationsWords> t)
{
    public const int Shortest = 14;
    public const int Longest = 200;

    /// <summary>More than this many characters are hard enough, and slow to judge.</summary>
    private const int Judged = 64;
    private const int HardToGuess = 3;

    private static readonly string[] CommonWords =
    [
        .. (
            "lösenord losenord hemlig hemligt hejsan hej123 välkommen valkommen sommar sommaren vinter vintern höst våren sverige "
            + "svenska stockholm göteborg malmö kommun kommunen region regionen älskar alskar fotboll hockey katten hunden mamma pappa "
            + "familjen semester januari februari april augusti september oktober november december måndag fredag lördag inloggning "
            + "plattformen mrplattformen rättigheter arbete jobbet"
        ).Split(' '),
    ];

    /// <summary>A sentence saying why the password will not do, or null when it will.</summary>
    public string? WhyNot(string? password, string name, string email)
    {
        if (password is null || password.Length < Shortest)
            return t[
                "Lösenordet måste ha minst {0} tecken. Det här har {1}.",
                Shortest,
                password?.Length ?? 0
            ];
        if (password.Length > Longest)
            return t["Lösenordet får ha högst {0} tecken.", Longest];
        if (Repeats(password))
            return t[
                "Lösenordet är lätt att gissa: samma tecken eller ord upprepas. Ta hellre fyra ord som inte hör ihop."
            ];
        var judged = Zxcvbn.Zxcvbn.MatchPassword(
            password[..Math.Min(password.Length, Judged)],
            [.. OwnWords(name, email), .. CommonWords]
        );
        return judged.Score >= HardToGuess ? null : Weakness(judged);
    }

    private static IEnumerable<string> OwnWords(string name, string email) =>
        $"{name} {email}"
            .ToLowerInvariant()
            .Split([' ', '@', '.', '-', '_'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 2);

    /// <summary>Few different characters, or one beginning that comes again and again.</summary>
    private static bool Repeats(string password) =>
        password.Distinct().Count() < 6
        || Enumerable
            .Range(1, password.Length / 2)
            .Any(length =>
                password.AsSpan(length).SequenceEqual(password.AsSpan(0, password.Length - length))
            );

    private string Weakness(Result judged) =>
        judged.MatchSequence.OrderByDescending(m => m.Token.Length).FirstOrDefault()?.Pattern switch
        {
            "dictionary" => t[
                "Lösenordet är lätt att gissa: det bygger på ett vanligt ord, ett namn eller ett vanligt lösenord. Ta hellre fyra ord som inte hör ihop."
            ],
            "sequence" or "spatial" => t[
                "Lösenordet är lätt att gissa: tecknen följer varandra i alfabetet eller på tangentbordet. Ta hellre fyra ord som inte hör ihop."
            ],
            "date" or "year" or "digits" => t[
                "Lösenordet är lätt att gissa: det består av siffror eller ett datum. Ta hellre fyra ord som inte hör ihop."
            ],
            _ => t["Lösenordet är lätt att gissa. Ta hellre fyra ord som inte hör ihop."],
        };
}
